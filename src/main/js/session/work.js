/**
 * What a learner has done in the course, as data: where they are, what they have seen and answered.
 *
 * @typedef {object} Place
 * @property {string} lesson
 * @property {string} section
 *
 * @typedef {object} Answer
 * @property {string[]} response the last response; empty if it is no longer known
 * @property {number} score the best score, 0 to 1
 * @property {number} attempts how often the question was answered
 * @property {boolean} correct whether the best score is as much as the hints that were taken leave
 *
 * @typedef {object} Learner
 * @property {() => Work} work what has been done, at any moment
 * @property {(kept: Work) => void} join takes up what the LMS had kept
 * @property {(theirs: Work) => void} unite takes up what another window of the learner's knows
 *
 * @typedef {object} Work
 * @property {string} seed what everything drawn for the learner depends on; empty while it is not settled
 * @property {Place | null} place
 * @property {Map<string, Set<string>>} visited the ids of sections, by lesson
 * @property {Map<string, Answer>} answers by item
 * @property {Map<string, string[]>} drafts responses that were entered but not handed in, by item
 * @property {Map<string, number>} hints how many hints were taken, by item
 * @property {Set<string>} solutions the items whose solution was shown
 * @property {Map<string, string>} memos what components keep for themselves, by component
 * @property {import("./paper.js").Paper | null} paper of the final assessment, begun last
 * @property {readonly number[]} results the scores of the papers handed in, 0 to 1, in their order
 * @property {import("./standing.js").Standing} standing the best ever reached
 */

import { rounded4 } from "../scorm/format.js";
import { worthAfter } from "./hints.js";
import { BEGINNING } from "./standing.js";

/**
 * An attempt at a question.
 *
 * @typedef {object} Attempt
 * @property {string} type choice, sequencing, matching, true-false, fill-in, long-fill-in, numeric,
 *     likert, performance or other
 * @property {string[]} response ids, texts or numbers; pairs of a matching as `source=target`
 * @property {boolean} correct
 * @property {number} score 0 to 1; 1 means right in every respect
 * @property {number} latencyMs how long the learner took
 * @property {string} description the question in words, for reports
 * @property {string[]} correctResponses the right response in the same form; for numeric the least and the
 *     greatest right number; empty to keep it from reports
 * @property {string[]} [choices] the ids of all choices, items or sources, always in the same order
 * @property {string[]} [targets] of pairs: the ids of all targets, always in the same order
 * @property {boolean} [caseMatters] of texts: whether capital and small letters differ
 * @property {boolean} [orderMatters] of several texts: whether each belongs in its own place
 */

/** @returns {Work} */
export function noWork() {
  return {
    seed: "",
    place: null,
    visited: new Map(),
    answers: new Map(),
    drafts: new Map(),
    hints: new Map(),
    solutions: new Set(),
    memos: new Map(),
    paper: null,
    results: [],
    standing: BEGINNING,
  };
}

/**
 * @param {Answer | undefined} before
 * @param {string[]} response
 * @param {number} score 0 to 1
 * @param {number} hints how many hints were taken
 * @returns {Answer} the answer after another attempt
 */
export function answered(before, response, score, hints) {
  const best = Math.max(score, before?.score ?? 0);
  const attempts = (before?.attempts ?? 0) + 1;
  return { response: [...response], score: best, attempts, correct: isFull(best, hints) };
}

/**
 * @param {number} score 0 to 1
 * @param {number | undefined} hints how many hints were taken
 * @returns {boolean} whether nothing more can be won
 */
export function isFull(score, hints) {
  return rounded4(score) >= worthAfter(hints ?? 0);
}

/**
 * @param {Answer | undefined} answer
 * @param {number} attemptsMax 0 for any number
 * @returns {boolean} whether no attempt is left
 */
export function usedUp(answer, attemptsMax) {
  return attemptsMax > 0 && (answer?.attempts ?? 0) >= attemptsMax;
}

/**
 * @param {Work} work
 * @param {string} itemId
 * @returns {boolean} whether the learner has dealt with it: answered it, or looked at its solution
 */
export function dealtWith({ answers, solutions }, itemId) {
  return answers.has(itemId) || solutions.has(itemId);
}
