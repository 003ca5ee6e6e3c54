/** How sure the learner is. Any answer is as good as another. */

import { Options } from "./options.js";

/** @typedef {import("./kind.js").Face} Face */
/** @typedef {import("./kind.js").Kind} Kind */

/** @implements {Kind} */
export class Confidence {
  /** @param {Face} face */
  constructor(face) {
    this.texts = face.texts;
    this.options = new Options(face);
  }

  response() {
    const { chosen } = this.options;
    return chosen.length === 1 ? chosen : undefined;
  }

  draft() {
    return this.options.chosen;
  }

  missing() {
    return { text: this.texts.get("question.pick"), control: this.options.first };
  }

  /** @param {string[]} response */
  enter(response) {
    this.options.chosen = response;
  }

  /** @param {string[]} response @returns {import("./kind.js").Grade} */
  grade(response) {
    // the full score says that nothing is left to gain by another answer; its weight is none
    return { score: 1, right: response.length, of: 1, wrong: 0, type: "likert", correctResponses: [], choices: this.options.ids };
  }

  mark() {}

  /** @returns {Node[]} */
  feedback() {
    return [];
  }

  /** @param {boolean} locked */
  lock(locked) {
    this.options.lock(locked);
  }
}
