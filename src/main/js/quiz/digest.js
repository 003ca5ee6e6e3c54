/**
 * The right answer of a question in a form that can be checked but not read: SHA-256 over the question's
 * id, a line feed and the answer. A deterrent, not a secret: trying every option finds the right one.
 */

import { sha256 } from "./sha256.js";

/**
 * @param {string} questionId
 * @param {string} answer
 * @returns {string} 64 lower-case hexadecimal digits
 */
export function digestOf(questionId, answer) {
  return sha256(`${questionId}\n${answer}`);
}
