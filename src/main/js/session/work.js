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
 * @property {boolean} correct whether the best score is the full one
 *
 * @typedef {object} Learner
 * @property {() => Work} work what has been done, at any moment
 * @property {(kept: Work) => void} join takes up what the LMS had kept
 *
 * @typedef {object} Work
 * @property {Place | null} place
 * @property {Map<string, Set<string>>} visited the ids of sections, by lesson
 * @property {Map<string, Answer>} answers by question
 * @property {import("./standing.js").Standing} standing the best ever reached
 */

import { BEGINNING, better } from "./standing.js";

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
 */

/** @returns {Work} */
export function noWork() {
  return { place: null, visited: new Map(), answers: new Map(), standing: BEGINNING };
}

/**
 * @param {Answer | undefined} before
 * @param {string[]} response
 * @param {number} score 0 to 1
 * @returns {Answer} the answer after another attempt
 */
export function answered(before, response, score) {
  const best = Math.max(score, before?.score ?? 0);
  return { response: [...response], score: best, attempts: (before?.attempts ?? 0) + 1, correct: best >= 1 };
}

/**
 * @param {Answer | undefined} answer
 * @param {number} attemptsMax
 * @returns {boolean} whether no attempt is left
 */
export function usedUp(answer, attemptsMax) {
  return (answer?.attempts ?? 0) >= attemptsMax;
}

/**
 * Joins what was done before the LMS could be asked with what the LMS had kept.
 *
 * @param {Work} now what was done in this launch
 * @param {Work} before what was done in earlier launches
 * @param {number} attemptsMax
 * @returns {Work} all of it; the place and the last responses are those of now, except where no attempt was left
 */
export function merged(now, before, attemptsMax) {
  /** @type {Work["visited"]} */
  const visited = new Map();
  for (const [lesson, sections] of [...before.visited, ...now.visited]) {
    visited.set(lesson, new Set([...(visited.get(lesson) ?? []), ...sections]));
  }
  /** @type {Work["answers"]} */
  const answers = new Map(before.answers);
  for (const [question, answer] of now.answers) {
    const earlier = answers.get(question);
    answers.set(question, earlier === undefined ? answer : joined(answer, earlier, attemptsMax));
  }
  return { place: now.place ?? before.place, visited, answers, standing: better(now.standing, before.standing) };
}

/**
 * @param {Answer} later
 * @param {Answer} earlier
 * @param {number} attemptsMax
 * @returns {Answer}
 */
function joined(later, earlier, attemptsMax) {
  if (usedUp(earlier, attemptsMax)) {
    return earlier;
  }
  return {
    response: later.response,
    score: Math.max(later.score, earlier.score),
    attempts: Math.min(later.attempts + earlier.attempts, attemptsMax),
    correct: later.correct || earlier.correct,
  };
}
