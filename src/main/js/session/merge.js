/** Joins what was done before the LMS could be asked with what the LMS had kept. */

import { attemptsOf } from "./outline.js";
import { better } from "./standing.js";
import { usedUp } from "./work.js";

/** @typedef {import("./work.js").Work} Work */
/** @typedef {import("./work.js").Answer} Answer */
/** @typedef {import("./outline.js").Outline} Outline */

/**
 * @param {Work} now what was done in this launch
 * @param {Work} before what was done in earlier launches
 * @param {Outline} outline
 * @returns {Work} all of it; the seed is that of before, the place, the last responses, drafts and memos are
 *     those of now, except where no attempt was left
 */
export function merged(now, before, outline) {
  /** @type {Work["visited"]} */
  const visited = new Map();
  for (const [lesson, sections] of [...before.visited, ...now.visited]) {
    visited.set(lesson, new Set([...(visited.get(lesson) ?? []), ...sections]));
  }
  /** @type {Work["answers"]} */
  const answers = new Map(before.answers);
  for (const [item, answer] of now.answers) {
    const earlier = answers.get(item);
    answers.set(item, earlier === undefined ? answer : joined(answer, earlier, attemptsOf(outline, item)));
  }
  return {
    seed: before.seed || now.seed,
    place: now.place ?? before.place,
    visited,
    answers,
    drafts: drafts(now, before, (item) => usedUp(answers.get(item), attemptsOf(outline, item))),
    hints: most(now.hints, before.hints),
    solutions: new Set([...before.solutions, ...now.solutions]),
    memos: new Map([...before.memos, ...now.memos]),
    ...final(now, before, outline.assessment?.attempts ?? 0),
    standing: better(now.standing, before.standing),
  };
}

/**
 * @param {Answer} later
 * @param {Answer} earlier
 * @param {number} attemptsMax 0 for any number
 * @returns {Answer}
 */
function joined(later, earlier, attemptsMax) {
  if (usedUp(earlier, attemptsMax)) {
    return earlier;
  }
  const attempts = later.attempts + earlier.attempts;
  return {
    response: later.response,
    score: Math.max(later.score, earlier.score),
    attempts: attemptsMax === 0 ? attempts : Math.min(attempts, attemptsMax),
    correct: later.correct || earlier.correct,
  };
}

/**
 * @param {Work} now
 * @param {Work} before
 * @param {(item: string) => boolean} closed whether nothing can be handed in any more
 * @returns {Work["drafts"]} an earlier draft is void once the item was answered since
 */
function drafts(now, before, closed) {
  const earlier = [...before.drafts].filter(([item]) => !now.answers.has(item));
  return new Map([...earlier, ...now.drafts].filter(([item]) => !closed(item)));
}

/**
 * A paper that an earlier launch has begun is finished before any other; one begun without knowing of it is
 * given up.
 *
 * @param {Work} now
 * @param {Work} before
 * @param {number} attemptsMax
 * @returns {Pick<Work, "paper" | "results">}
 */
function final(now, before, attemptsMax) {
  // an earlier version of the course may have allowed more papers
  const results = [...before.results, ...now.results.slice(0, Math.max(0, attemptsMax - before.results.length))];
  const left = results.length < attemptsMax;
  const begun = [before.paper, now.paper].find((paper) => paper !== null && !paper.submitted);
  const handedIn = before.results.length < attemptsMax && now.paper?.submitted ? now.paper : before.paper;
  return { paper: left && begun ? begun : handedIn?.submitted ? handedIn : null, results };
}

/**
 * @param {Map<string, number>} one
 * @param {Map<string, number>} other
 * @returns {Map<string, number>}
 */
function most(one, other) {
  const result = new Map(other);
  for (const [item, count] of one) {
    result.set(item, Math.max(count, result.get(item) ?? 0));
  }
  return result;
}
