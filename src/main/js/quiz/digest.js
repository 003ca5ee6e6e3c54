/**
 * The right answer of a question in a form that can be checked but not read: SHA-256 over a salt, a line feed
 * and the smallest part that can be right. A deterrent, not a secret: trying every part finds the right ones.
 */

import { sha256 } from "./sha256.js";

/**
 * @param {string} salt of the question
 * @param {string} part
 * @returns {string} 64 lower-case hexadecimal digits
 */
export function digestOf(salt, part) {
  return sha256(`${salt}\n${part}`);
}

/** The right parts of a question: options, `source=target` pairs, or `first>second` neighbours. */
export class RightParts {
  /**
   * @param {string} salt of the question
   * @param {string} key the digests of the right parts, between spaces
   */
  constructor(salt, key) {
    this.salt = salt;
    this.digests = new Set(key.split(" ").filter((digest) => digest !== ""));
    /** @type {Map<string, boolean>} */
    this.known = new Map();
  }

  /** How many parts are right. */
  get size() {
    return this.digests.size;
  }

  /** @param {string} part @returns {boolean} */
  has(part) {
    const known = this.known.get(part) ?? this.digests.has(digestOf(this.salt, part));
    this.known.set(part, known);
    return known;
  }
}
