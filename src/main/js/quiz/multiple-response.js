/** A question with several right options. A wrong one chosen takes away a right one. */

import { RightParts } from "./digest.js";
import { multipleGrade } from "./grading.js";
import { Options } from "./options.js";
import { toldOf } from "./page.js";

/** @typedef {import("./kind.js").Face} Face */
/** @typedef {import("./kind.js").Kind} Kind */

/** @implements {Kind} */
export class MultipleResponse {
  /** @param {Face} face */
  constructor(face) {
    this.texts = face.texts;
    this.options = new Options(face);
    this.parts = new RightParts(face.salt, face.key);
  }

  response() {
    const { chosen } = this.options;
    return chosen.length > 0 ? chosen : undefined;
  }

  draft() {
    return this.options.chosen;
  }

  missing() {
    return { text: this.texts.get("question.pick-some"), control: this.options.first };
  }

  /** @param {string[]} response */
  enter(response) {
    this.options.chosen = response;
  }

  /** @param {string[]} response */
  grade(response) {
    return { ...multipleGrade(this.parts, response), type: "choice", correctResponses: this.right(), choices: this.options.ids };
  }

  /** @param {string[] | undefined} response @param {boolean} reveal */
  mark(response, reveal) {
    this.options.mark(response, (id) => this.parts.has(id), reveal);
  }

  /** @param {string[]} response @param {boolean} reveal @returns {Node[]} */
  feedback(response, reveal) {
    const missed = reveal ? this.right() : [];
    return this.options.ids
      .filter((id) => response.includes(id) || missed.includes(id))
      .flatMap((id) => toldOf(this.options.words(id), this.options.told(id)));
  }

  /** @param {boolean} locked */
  lock(locked) {
    this.options.lock(locked);
  }

  /** @returns {string[]} */
  right() {
    return this.options.ids.filter((id) => this.parts.has(id));
  }
}
