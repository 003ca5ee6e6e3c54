/** What a learner may still do with a question, and what hints cost. Pure. */

/** @typedef {import("../session/work.js").Answer} Answer */

/** Tenths of the score that one hint costs, and that are left whatever hints were shown. */
const HINT_TENTHS = 1;
const LEAST_TENTHS = 4;

/**
 * @param {Answer | undefined} answer
 * @param {number} attempts how often the question may be answered; 0 for as often as one likes
 * @returns {{used: number, left: number, done: boolean}} done: nothing more can be won
 */
export function standing(answer, attempts) {
  const used = answer?.attempts ?? 0;
  const left = attempts === 0 ? Infinity : Math.max(0, attempts - used);
  return { used, left, done: left === 0 || (answer?.correct ?? false) };
}

/**
 * @param {number} hints how many were shown
 * @returns {number} what a score is multiplied with, 0.4 to 1
 */
export function worthAfter(hints) {
  return Math.max(LEAST_TENTHS, 10 - HINT_TENTHS * hints) / 10;
}
