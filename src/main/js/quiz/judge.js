/** What a learner may still do with a question, and whether an option is the right one. Pure. */

import { digestOf } from "./digest.js";

/** @typedef {import("../session/work.js").Answer} Answer */

/**
 * @param {Answer | undefined} answer
 * @param {number} attempts how often the question may be answered
 * @returns {{used: number, left: number, done: boolean}} done: nothing more can be won
 */
export function standing(answer, attempts) {
  const used = answer?.attempts ?? 0;
  const left = Math.max(0, attempts - used);
  return { used, left, done: left === 0 || (answer?.correct ?? false) };
}

/**
 * @param {string} questionId
 * @param {string[]} options ids
 * @param {string} digest
 * @returns {string | undefined} the id of the right one
 */
export function rightOption(questionId, options, digest) {
  return options.find((option) => digestOf(questionId, option) === digest);
}
