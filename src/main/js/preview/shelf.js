/**
 * What the LMS keeps between launches, in the browser's storage: for each course and personality the learner's
 * record.
 *
 * @typedef {object} Kept
 * @property {number} learner counts the learners from 1
 * @property {Record<string, string>} values what was committed, by element
 * @property {number} totalMs how long the sessions so far lasted
 */

/** @returns {Kept} */
const nothing = (learner = 1) => ({ learner, values: {}, totalMs: 0 });

export class Shelf {
  /**
   * @param {Pick<Storage, "getItem" | "setItem">} storage
   * @param {string} course its id
   * @param {string} name of the record
   */
  constructor(storage, course, name) {
    this.storage = storage;
    this.name = `scormc preview ${course} ${name}`;
  }

  /** @returns {Kept} */
  read() {
    try {
      const kept = JSON.parse(this.storage.getItem(this.name) ?? "null");
      return kept?.values === undefined ? nothing() : kept;
    } catch {
      return nothing();
    }
  }

  /** @param {Kept} kept @returns {boolean} whether there was room for it */
  write(kept) {
    try {
      this.storage.setItem(this.name, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  /** Forgets what the learner did. */
  reset() {
    this.write(nothing(this.read().learner));
  }

  /** Makes room for somebody who has done nothing yet. */
  nextLearner() {
    this.write(nothing(this.read().learner + 1));
  }
}
