/** What a learner may still do with a question. Pure. */

import { same } from "./page.js";

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

/**
 * @param {string[]} kept what was answered, maybe to an older version of the question
 * @param {string[]} entered what the controls took of it
 * @returns {string[]} the response, with its parts as the question has them now; empty if it no longer fits
 */
export function fitting(kept, entered) {
  return same([...kept].sort(), [...entered].sort()) ? entered : [];
}
