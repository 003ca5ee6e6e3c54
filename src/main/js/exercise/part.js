/** A part of an exercise: predict or choose first, then run, then read why. It may be tried as often as one likes. */

import { Feedback } from "../quiz/feedback.js";
import { Hints } from "../quiz/hints.js";
import { line, same } from "../quiz/page.js";
import { engineFetched, loadEngine } from "../lab/engine.js";
import { slot } from "../shell/slots.js";
import { Bench } from "./bench.js";
import { sheetOf } from "./sheet.js";
import { Solution } from "./solution.js";
import { Tries, keepingOf } from "./tries.js";
import { bestText, refusalLine, scoreLines, wrongSaying } from "./verdict.js";

/** @typedef {import("../session/work.js").Answer} Answer */
/** @typedef {import("../lab/engine.js").Engine} Engine */
/** @typedef {import("../quiz/quiz.js").Setting} Setting */

export class ExercisePart {
  /** What of the session is on show. @type {Answer | undefined} */
  #answer = undefined;
  /** The answer that was checked last. @type {string[] | undefined} */
  #checked = undefined;
  /** @type {Engine | undefined} */
  engine = undefined;
  #wanted = false;
  /** How many hints had been taken when the last answer was checked. */
  #hintsAtAnswer;

  /**
   * @param {HTMLFormElement} form
   * @param {string} exercise what the engine takes, as JSON
   * @param {Setting} setting
   */
  constructor(form, exercise, setting) {
    const { texts, session } = setting;
    this.element = form;
    this.exercise = exercise;
    this.setting = setting;
    this.id = form.dataset.item ?? "";
    this.name = form.dataset.part ?? "";
    this.points = Number(form.dataset.points);
    this.#hintsAtAnswer = keepingOf(session, `${this.id}--hints`);
    const tries = new Tries(keepingOf(session, `${this.id}--tries`));
    const face = { element: slot(form, "sheet"), id: this.id, exercise, seed: session.seed, texts, tries };
    this.sheet = sheetOf(form.dataset.kind ?? "", face);
    this.feedback = new Feedback(slot(form, "feedback"), this.id);
    this.startedMs = setting.now();
    this.bench = new Bench(this);
    this.solution = new Solution(this);
    this.hints = new Hints(form, { texts, use: () => this.#help() });
    const draft = session.draft(this.id);
    if (draft !== undefined) {
      this.sheet.enter(draft);
    }
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.check();
    });
    form.addEventListener("input", () => this.#changed());
  }

  /** The learner sees the part from now on: the engine is fetched. */
  async shown() {
    this.startedMs = this.setting.now();
    if (this.#wanted) {
      return;
    }
    this.#wanted = true;
    slot(this.element, "waiting").hidden = engineFetched(this.element.ownerDocument);
    try {
      const engine = await loadEngine(this.element.ownerDocument);
      this.engine = engine;
      this.sheet.use?.(engine);
      slot(this.element, "waiting").hidden = true;
      this.feedback.tell("", []);
      this.refresh();
      this.bench.resume();
    } catch {
      this.#wanted = false;
      slot(this.element, "waiting").hidden = true;
      this.feedback.tell("", [line(this.element.ownerDocument, this.setting.texts.get("lab.problem"))]);
    }
  }

  refresh() {
    const { session, texts } = this.setting;
    const answer = session.answer(this.id);
    if (answer !== undefined && answer !== this.#answer && this.engine !== undefined) {
      this.#answer = answer;
      const draft = session.draft(this.id);
      this.#judge(answer);
      if (draft !== undefined) {
        this.sheet.enter(draft);
        this.#changed();
      }
    }
    const seen = session.solutionShown(this.id);
    this.hints.show(session.hintsUsed(this.id), !seen && !(answer?.correct ?? false));
    this.solution.refresh();
    this.bench.refresh();
    slot(this.element, "check").hidden = seen;
    slot(this.element, "best").textContent = bestText(answer, this.points, texts);
  }

  /** @returns {boolean} whether the learner has answered or looked at the solution */
  get answered() {
    const { session } = this.setting;
    return session.answer(this.id) !== undefined || session.solutionShown(this.id);
  }

  check() {
    const { engine, sheet } = this;
    const { session, now, texts } = this.setting;
    const answer = sheet.answer();
    if (engine === undefined) {
      this.#checkLater();
      return;
    }
    if (session.solutionShown(this.id) || (answer !== undefined && same(answer, this.#checked ?? []))) {
      return;
    }
    if (answer === undefined) {
      this.feedback.ask(sheet.missing());
      return;
    }
    const score = engine.grade(this.exercise, this.name, answer, session.hintsUsed(this.id));
    if (score.refusal !== undefined) {
      this.feedback.tell("", [refusalLine(score.refusal, this.element, texts)]);
      return;
    }
    const exact = ["cells", "sequence"].includes(this.element.dataset.kind ?? "");
    sheet.tried?.(answer);
    this.#hintsAtAnswer.write(session.hintsUsed(this.id) > 0 ? String(session.hintsUsed(this.id)) : "");
    session.record(this.id, {
      type: sheet.type,
      response: answer,
      correct: score.items.every(({ earned, of }) => earned >= of),
      score: score.earned / score.of,
      latencyMs: now() - this.startedMs,
      description: this.element.dataset.description ?? "",
      correctResponses: exact ? engine.solution(this.exercise, this.name) : [],
    });
    this.startedMs = now();
    this.refresh();
    this.feedback.element.focus();
    this.bench.answered();
  }

  /** The engine could not be fetched: who checks tries it again. */
  async #checkLater() {
    await this.shown();
    if (this.engine !== undefined) {
      this.check();
    }
  }

  #help() {
    this.setting.session.useHint(this.id);
    this.refresh();
  }

  /** Marks belong to what was checked. */
  #changed() {
    const { sheet } = this;
    const draft = sheet.draft();
    const asChecked = this.#checked !== undefined && same(sheet.answer() ?? draft, this.#checked);
    sheet.mark(asChecked && this.engine ? this.engine.grade(this.exercise, this.name, this.#checked ?? [], 0) : undefined);
    if (this.feedback.asking) {
      this.feedback.tell("", []);
    }
    this.setting.session.setDraft(this.id, asChecked || draft.length === 0 ? undefined : draft);
    this.bench.changed();
  }

  /** @param {Answer} answer */
  #judge(answer) {
    const { engine, sheet, setting } = this;
    const response = answer.response;
    if (engine === undefined || response.length === 0) {
      return;
    }
    const hints = Number(this.#hintsAtAnswer.read());
    const score = engine.grade(this.exercise, this.name, response, 0);
    if (score.refusal !== undefined) {
      // an answer to an older version of the exercise
      return;
    }
    this.#checked = response;
    sheet.enter(response);
    sheet.mark(score);
    const right = score.items.every(({ earned, of }) => earned >= of);
    const verdict = right ? "right" : score.earned > 0 ? "partly" : "wrong";
    const lines = scoreLines(score, { verdict, hints, form: this.element }, setting.texts);
    const saying = right ? [] : wrongSaying(this.element, response);
    const explanation = right ? this.solution.explanation() : [];
    this.feedback.tell(verdict, [...lines, ...saying, ...explanation]);
  }
}
