/** What a learner may still do with a question. Pure. */

/** @typedef {import("../session/work.js").Answer} Answer */

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
