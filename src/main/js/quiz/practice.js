/** A question of a lesson: it may be tried several times, and each time the learner is told what was right. */

import { slot } from "../shell/slots.js";
import { Feedback } from "./feedback.js";
import { Hints } from "./hints.js";
import { worthAfter } from "../session/hints.js";
import { fitting, standing } from "./judge.js";
import { onPress, same } from "./page.js";
import { showVariant, variantsOf } from "./sheet.js";
import { variantOf } from "./shuffle.js";
import { judged, leftLines } from "./verdict.js";

/** @typedef {import("./quiz.js").Setting} Setting */
/** @typedef {import("../session/work.js").Answer} Answer */

export class PracticeQuestion {
  /** What of the session is on show. @type {Answer | undefined} */
  #answer = undefined;
  /** The response that was checked last. @type {string[] | undefined} */
  #checked = undefined;
  /** Whether the response on show is judged for good; another attempt starts anew. */
  #closed = false;

  /**
   * @param {HTMLFormElement} form
   * @param {Setting} setting
   */
  constructor(form, setting) {
    const { now, session, texts } = setting;
    this.element = form;
    this.setting = setting;
    this.id = form.dataset.question ?? "";
    this.attempts = Number(form.dataset.attempts);
    this.button = slot(form, "check");
    this.again = slot(form, "again");
    this.feedback = new Feedback(slot(form, "feedback"), this.id);
    this.startedMs = now();
    this.seed = session.seed;
    const draft = session.draft(this.id) ?? [];
    this.face = this.#faceOf(draft.length > 0 ? standing(session.answer(this.id), this.attempts).used : 0);
    this.face.kind.enter(draft);
    this.hints = new Hints(form, { texts, use: () => this.#help() });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.check();
    });
    form.addEventListener("input", () => this.changed());
    onPress(this.again, () => this.restart());
    this.refresh();
  }

  shown() {
    this.startedMs = this.setting.now();
  }

  refresh() {
    const { session } = this.setting;
    const answer = session.answer(this.id);
    if (session.seed !== this.seed) {
      this.#reseed();
    }
    if (answer !== undefined && answer !== this.#answer) {
      this.#answer = answer;
      if (this.#busy(answer)) {
        this.#checked = answer.response;
        this.#tellLeft();
      } else {
        this.#judge(answer);
      }
    }
    this.hints.show(session.hintsUsed(this.id), !this.#closed);
  }

  /** The learner has changed what is entered; marks belong to what was checked. */
  changed() {
    const { kind } = this.face;
    const entered = kind.response() ?? kind.draft();
    const asChecked = this.#checked !== undefined && same(entered, this.#checked);
    if (this.feedback.asking) {
      this.#tellLeft();
    }
    kind.mark(asChecked ? this.#checked : undefined, false);
    const draft = asChecked ? [] : kind.draft();
    this.setting.session.setDraft(this.id, draft.length === 0 ? undefined : draft);
  }

  check() {
    const { kind, description } = this.face;
    const response = kind.response();
    if (this.#closed || (response !== undefined && same(response, this.#checked ?? []))) {
      // A key held down or a second click must not spend an attempt.
      return;
    }
    if (response === undefined) {
      this.feedback.ask(kind.missing());
      return;
    }
    const { now, session } = this.setting;
    const grade = kind.grade(response);
    session.record(this.id, {
      ...grade,
      response,
      correct: grade.score >= 1,
      score: grade.score * worthAfter(session.hintsUsed(this.id)),
      latencyMs: now() - this.startedMs,
      description,
    });
    this.startedMs = now();
    this.refresh();
    this.feedback.arrive(this.button);
  }

  /** The next attempt, with other numbers. */
  restart() {
    this.#renew();
    this.refresh();
    this.startedMs = this.setting.now();
    this.face.kind.missing().control.focus();
  }

  /** The LMS has come late and knows the learner: what is drawn is drawn anew, what is only shuffled stays. */
  #reseed() {
    this.seed = this.setting.session.seed;
    if (this.face.variants > 1) {
      this.#answer = undefined;
      this.#renew();
    }
  }

  #renew() {
    this.face = this.#faceOf(standing(this.#answer, this.attempts).used);
    this.hints.clear();
    this.#checked = undefined;
    this.#close(false, false);
    this.#tellLeft();
  }

  #help() {
    this.setting.session.useHint(this.id);
    this.refresh();
  }

  /** Whether the learner is answering already while the record of an earlier launch comes. @param {Answer} answer */
  #busy(answer) {
    const { kind, variant } = this.face;
    const { done, used } = standing(answer, this.attempts);
    const entered = kind.response() ?? kind.draft();
    const own = entered.length > 0 && !same(entered, this.#checked ?? []) && !same(entered, answer.response);
    return own && !done && variant === this.#variantOf(used);
  }

  /** Shows an answer and what is to be said about it. @param {Answer} answer */
  #judge(answer) {
    const { left, used } = standing(answer, this.attempts);
    if (this.face.variant !== this.#variantOf(used - 1)) {
      this.face = this.#faceOf(used - 1);
      this.hints.clear();
    }
    const { kind, variants } = this.face;
    kind.enter(answer.response);
    const response = fitting(answer.response, kind.response() ?? []);
    const worth = worthAfter(this.setting.session.hintsUsed(this.id));
    const { verdict, done, parts } = judged(this.face, { ...answer, response }, { left, worth }, this.setting.texts);
    this.#checked = response;
    kind.enter(response);
    kind.mark(response.length > 0 ? response : undefined, done);
    this.feedback.tell(verdict, parts);
    this.#close(done || variants > 1, done);
  }

  /** @param {boolean} closed @param {boolean} done */
  #close(closed, done) {
    this.#closed = closed;
    this.button.hidden = closed;
    this.again.hidden = !closed || done;
    this.element.toggleAttribute("data-done", closed);
    this.face.kind.lock(closed);
  }

  /** @param {number} attempt from 0 */
  #faceOf(attempt) {
    const { texts } = this.setting;
    return showVariant(this.element, { variant: this.#variantOf(attempt), seed: this.seed, texts });
  }

  /** @param {number} attempt from 0 @returns {number} */
  #variantOf(attempt) {
    return variantOf(variantsOf(this.element), attempt, `${this.seed}\n${this.id}`);
  }

  #tellLeft() {
    const { left, used } = standing(this.#answer, this.attempts);
    this.feedback.tell("", used === 0 ? [] : leftLines(left, this.setting.texts, this.element.ownerDocument));
  }
}
