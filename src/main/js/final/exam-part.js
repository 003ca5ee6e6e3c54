/** A part of an exercise on a paper: its controls, and after the paper is handed in what was right. */

import { Bench } from "../exercise/bench.js";
import { sheetOf } from "../exercise/sheet.js";
import { Tries, keepingOf } from "../exercise/tries.js";
import { scoreLines, wrongSaying } from "../exercise/verdict.js";
import { line, told } from "../quiz/page.js";
import { slot } from "../shell/slots.js";

/** @typedef {import("../lab/engine.js").Engine} Engine */
/** @typedef {import("../lab/engine.js").Score} Score */
/** @typedef {import("../quiz/quiz.js").Setting} Setting */

export class ExamPart {
  /** Whether the learner has entered anything. */
  touched = false;
  /** Whether its scenario may be run. */
  answered = false;
  /** @type {Bench | undefined} */
  #bench = undefined;

  /**
   * @param {HTMLElement} element
   * @param {{id: string, exercise: string}} whole id: of the exercise; exercise: what the engine takes, as JSON
   * @param {Setting} setting
   */
  constructor(element, { id, exercise }, setting) {
    this.element = element;
    this.exercise = exercise;
    this.setting = setting;
    this.name = element.dataset.part ?? "";
    this.id = `${id}--${this.name}`;
    this.points = Number(element.dataset.points);
    const { session, texts } = setting;
    this.sheet = sheetOf(element.dataset.kind ?? "", {
      element: slot(element, "sheet"),
      id: this.id,
      exercise,
      seed: session.seed,
      texts,
      tries: new Tries(keepingOf(session, `${this.id}--tries`)),
    });
    slot(element, "sheet").addEventListener("input", () => {
      this.touched = true;
      this.#bench?.changed();
    });
  }

  /** @param {string[]} entries empty for nothing */
  enter(entries) {
    this.touched = entries.length > 0;
    this.sheet.enter(entries);
  }

  /** @returns {string[]} what the learner has entered */
  get entries() {
    return this.touched ? this.sheet.draft() : [];
  }

  /** Whether nothing is missing. */
  get complete() {
    return this.touched && this.sheet.answer() !== undefined;
  }

  /** Lets the learner run its scenario. */
  openBench() {
    this.answered = true;
    this.#bench ??= new Bench(this);
    this.#bench.refresh();
    this.#bench.resume();
  }

  /** @param {Engine} engine @returns {Score} what is entered earns; what is no answer earns nothing */
  grade(engine) {
    /** @type {Score} */
    const nothing = { earned: 0, of: 100 * this.points, items: [] };
    const { entries } = this;
    const score = entries.length === 0 ? nothing : engine.grade(this.exercise, this.name, entries, 0);
    return score.refusal === undefined ? score : nothing;
  }

  /** Lets nothing be entered any more. */
  lock() {
    slot(this.element, "sheet").toggleAttribute("disabled", true);
    this.sheet.lock?.();
  }

  /** Shows what was right. @param {Engine} engine */
  review(engine) {
    const { element, sheet } = this;
    const { texts } = this.setting;
    const score = this.grade(engine);
    sheet.mark(score.items.length > 0 ? score : undefined);
    const right = score.earned >= score.of;
    const verdict = right ? "right" : score.earned > 0 ? "partly" : "wrong";
    const { ownerDocument: document } = element;
    const heading = (/** @type {string} */ key) => line(document, texts.get(key), "told-of");
    const solution = right ? [] : this.#solution(engine).split("\n").map((text) => line(document, text));
    const explanation = told(element, "template[data-explanation]");
    const feedback = slot(element, "part-feedback");
    feedback.dataset.verdict = verdict;
    feedback.replaceChildren(
      ...scoreLines(score, { verdict, hints: 0, form: element }, texts),
      ...(right ? [] : wrongSaying(element, this.entries)),
      ...(solution.length === 0 ? [] : [heading("exercise.solution"), ...solution]),
      ...(explanation.length === 0 ? [] : [heading("exercise.explanation"), ...explanation]),
    );
  }

  /** @param {Engine} engine @returns {string} in words */
  #solution(engine) {
    return this.sheet.told(engine.solution(this.exercise, this.name));
  }
}
