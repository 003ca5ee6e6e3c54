/** A question that is answered by one of its options: a single choice, or whether a claim holds. */

import { RightParts } from "./digest.js";
import { oneChoiceGrade } from "./grading.js";
import { Options } from "./options.js";

/** @typedef {import("./kind.js").Face} Face */
/** @typedef {import("./kind.js").Kind} Kind */

/** @implements {Kind} */
class OneChoice {
  /**
   * @param {Face} face
   * @param {string} type
   */
  constructor(face, type) {
    this.texts = face.texts;
    this.type = type;
    this.options = new Options(face);
    this.parts = new RightParts(face.salt, face.key);
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

  /** @param {string[]} response */
  grade(response) {
    return { ...oneChoiceGrade(this.parts, response), type: this.type, correctResponses: this.right(), choices: this.options.ids };
  }

  /** @param {string[] | undefined} response @param {boolean} reveal */
  mark(response, reveal) {
    this.options.mark(response, (id) => this.parts.has(id), reveal);
  }

  /** @param {string[]} response @param {boolean} reveal @returns {Node[]} */
  feedback(response, reveal) {
    const others = reveal ? this.right().filter((id) => id !== response[0]) : [];
    return [...this.options.told(response[0]), ...others.flatMap((id) => this.options.told(id))];
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

/** A question with one right option. */
export class SingleChoice extends OneChoice {
  /** @param {Face} face */
  constructor(face) {
    super(face, "choice");
  }
}

/** A claim that holds or doesn't. */
export class TrueFalse extends OneChoice {
  /** @param {Face} face */
  constructor(face) {
    super(face, "true-false");
  }
}
