/** An exercise on a paper: the engine that judges it is fetched, and may be out of reach for a while. */

import { engineFetched, loadEngine } from "../lab/engine.js";
import { elements } from "../quiz/page.js";
import { slot } from "../shell/slots.js";
import { ExamPart } from "./exam-part.js";
import { joined, parted, steps } from "./steps.js";

/** @typedef {import("../lab/engine.js").Engine} Engine */
/** @typedef {import("../session/paper.js").PaperItem} PaperItem */
/** @typedef {import("../session/work.js").Attempt} Attempt */
/** @typedef {import("../quiz/quiz.js").Setting & {changed: (response: string[] | undefined) => void}} ExamSetting changed: called with what is entered */

/** Kinds of parts with one right answer, which reports can name. */
const EXACT = ["cells", "sequence"];

export class ExamExercise {
  /** @type {Engine | undefined} */
  #engine = undefined;
  #reviewing = false;

  /**
   * @param {HTMLFormElement} form of the exercise
   * @param {PaperItem} item
   * @param {ExamSetting} setting
   */
  constructor(form, item, setting) {
    this.form = form;
    this.id = item.id;
    const exercise = form.querySelector("script")?.textContent ?? "";
    this.parts = elements(form, "[data-part]").map((part) => new ExamPart(part, { id: item.id, exercise }, setting));
    this.#enter(item.response ?? []);
    form.oninput = ({ target }) => {
      const inside = /** @type {Element} */ (target).closest('[data-slot="sheet"]') !== null;
      const response = this.#response();
      return inside ? setting.changed(response.length === 0 ? undefined : response) : undefined;
    };
  }

  /** Whether the response is complete. */
  get answered() {
    return this.parts.every(({ complete }) => complete);
  }

  /** The learner sees the item from now on. */
  async shown() {
    slot(this.form, "problem").hidden = true;
    slot(this.form, "waiting").hidden = engineFetched(this.form.ownerDocument);
    try {
      await this.prepare(true);
    } catch {
      slot(this.form, "problem").hidden = !this.#reviewing && !this.#needsEngine();
      return;
    } finally {
      slot(this.form, "waiting").hidden = true;
    }
    if (this.#reviewing) {
      this.#showReview();
    } else if (this.form.dataset.lab === "true") {
      this.parts.forEach((part) => part.openBench());
    }
  }

  /**
   * Fetches the engine if the item can't be graded without.
   *
   * @param {boolean} [always] also if nothing is entered
   * @returns {Promise<void>} rejected if it can't be had now
   */
  async prepare(always = false) {
    if (this.#engine === undefined && (always || this.#response().length > 0)) {
      const engine = await loadEngine(this.form.ownerDocument);
      this.#engine = engine;
      this.parts.forEach(({ sheet }) => sheet.use?.(engine));
    }
  }

  /** @returns {Attempt} what is entered, graded by the engine; nothing is wrong */
  grade() {
    const description = this.form.dataset.description ?? "";
    const engine = this.#engine;
    if (engine === undefined || this.#response().length === 0) {
      return { type: "performance", response: [], correct: false, score: 0, latencyMs: 0, description, correctResponses: [] };
    }
    const scores = this.parts.map((part) => part.grade(engine));
    const of = scores.reduce((sum, score) => sum + score.of, 0);
    const score = scores.reduce((sum, { earned }) => sum + earned, 0) / of;
    const exact = this.parts.every(({ element }) => EXACT.includes(element.dataset.kind ?? ""));
    const solution = this.parts.map(({ exercise, name }) => ({ name, entries: engine.solution(exercise, name) }));
    return {
      type: "performance",
      response: steps(this.#answers()),
      correct: score >= 1,
      score,
      latencyMs: 0,
      description,
      correctResponses: exact ? steps(solution) : [],
    };
  }

  /**
   * Shows what was right.
   *
   * @param {PaperItem} item
   */
  review({ response = [] }) {
    this.#reviewing = true;
    this.#enter(response);
    this.parts.forEach((part) => part.lock());
  }

  #showReview() {
    const engine = /** @type {Engine} */ (this.#engine);
    for (const part of this.parts) {
      part.review(engine);
      part.openBench();
    }
  }

  #answers() {
    return this.parts.map(({ name, entries }) => ({ name, entries }));
  }

  #response() {
    return joined(this.#answers());
  }

  /** @param {string[]} response */
  #enter(response) {
    const names = this.parts.map(({ name }) => name);
    parted(response, names).forEach(({ entries }, i) => this.parts[i].enter(entries));
  }

  /** Whether nothing can be entered without the engine in some part. */
  #needsEngine() {
    return this.parts.some(({ element }) => element.dataset.kind === "moves");
  }
}
