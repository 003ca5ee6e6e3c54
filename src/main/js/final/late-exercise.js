/** An exercise on a paper until the script that brings it to life is there. */

import { onPress } from "../quiz/page.js";
import { slot } from "../shell/slots.js";
import { loadWorkshop } from "../shell/workshop.js";

/** @typedef {import("./exam-exercise.js").ExamExercise} ExamExercise */
/** @typedef {import("../session/paper.js").PaperItem} PaperItem */
/** @typedef {import("../session/work.js").Attempt} Attempt */
/** @typedef {import("./exam-exercise.js").ExamSetting} ExamSetting */

export class LateExercise {
  /** @type {ExamExercise | undefined} */
  #exercise = undefined;
  /** @type {PaperItem | undefined} */
  #reviewed = undefined;

  /**
   * @param {HTMLFormElement} form of the exercise
   * @param {PaperItem} item
   * @param {ExamSetting} setting
   */
  constructor(form, item, setting) {
    this.form = form;
    this.id = item.id;
    this.item = item;
    this.setting = setting;
    form.onsubmit = (event) => event.preventDefault();
    onPress(slot(form, "fetch"), () => this.shown());
    // the controls work once it is there; whoever comes to the item before that is told
    this.#fetch().catch(() => undefined);
  }

  /** Whether the response is complete, as far as is known by now. */
  get answered() {
    return this.#exercise?.answered ?? this.#begun;
  }

  /** The learner sees the item from now on. */
  async shown() {
    slot(this.form, "problem").hidden = true;
    slot(this.form, "waiting").hidden = this.#exercise !== undefined;
    try {
      await (await this.#fetch()).shown();
    } catch {
      slot(this.form, "waiting").hidden = true;
      slot(this.form, "problem").hidden = false;
    }
  }

  /** Fetches what is needed to grade it. @returns {Promise<void>} rejected if it can't be had now */
  async prepare() {
    if (this.#exercise !== undefined || this.#begun) {
      await (await this.#fetch()).prepare();
    }
  }

  /** @returns {Attempt} what is entered, graded; nothing is wrong */
  grade() {
    const description = this.form.dataset.description ?? "";
    return (
      this.#exercise?.grade() ??
      { type: "performance", response: [], correct: false, score: 0, latencyMs: 0, description, correctResponses: [] }
    );
  }

  /** Shows what was right. @param {PaperItem} item */
  review(item) {
    this.#reviewed = item;
    this.#exercise?.review(item);
  }

  /** Whether an earlier visit has left a response. */
  get #begun() {
    return (this.item.response ?? []).length > 0;
  }

  /** @returns {Promise<ExamExercise>} rejected if the script can't be had now */
  async #fetch() {
    const { form, item, setting } = this;
    const { examine } = await loadWorkshop(form.ownerDocument);
    if (this.#exercise === undefined) {
      this.#exercise = examine(form, item, setting);
      if (this.#reviewed !== undefined) {
        this.#exercise.review(this.#reviewed);
      }
    }
    return this.#exercise;
  }
}
