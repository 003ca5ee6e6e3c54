/** Joins what two windows with the same course know of one learner, both from the same beginning. */

import { attemptsOf } from "./outline.js";
import { better } from "./standing.js";
import { usedUp } from "./work.js";

/** @typedef {import("./work.js").Answer} Answer */
/** @typedef {import("./work.js").Work} Work */

/**
 * Unlike {@link import("./merge.js").merged} it counts nothing twice: to unite with the same work again, or with
 * an earlier state of it, changes nothing.
 *
 * @param {Work} mine
 * @param {Work} theirs
 * @param {import("./outline.js").Outline} outline
 * @returns {Work} all of both; where they contradict each other, what went further, else mine
 */
export function united(mine, theirs, outline) {
  /** @type {Work["visited"]} */
  const visited = new Map();
  for (const [lesson, sections] of [...theirs.visited, ...mine.visited]) {
    visited.set(lesson, new Set([...(visited.get(lesson) ?? []), ...sections]));
  }
  const answers = joined(theirs.answers, mine.answers, further);
  /** @param {Work} work @returns {[string, string[]][]} its drafts that no answer has come after */
  const draftsOf = ({ drafts, answers: own }) =>
    [...drafts].filter(([item]) => {
      const answer = answers.get(item);
      return (own.get(item)?.attempts ?? 0) === (answer?.attempts ?? 0) && !usedUp(answer, attemptsOf(outline, item));
    });
  return {
    seed: theirs.seed || mine.seed,
    place: mine.place ?? theirs.place,
    visited,
    answers,
    drafts: new Map([...draftsOf(theirs), ...draftsOf(mine)]),
    hints: joined(theirs.hints, mine.hints, Math.max),
    solutions: new Set([...theirs.solutions, ...mine.solutions]),
    memos: new Map([...theirs.memos, ...mine.memos]),
    ...finals(mine, theirs),
    standing: better(mine.standing, theirs.standing),
  };
}

/**
 * Joins what an LMS tells late with what was done meanwhile, of which another window may have told it already.
 *
 * @param {Work} now
 * @param {Work} kept
 * @param {import("./outline.js").Outline} outline
 * @returns {Work} a paper that is kept goes before one that was begun without knowing of it
 */
export function unitedLate(now, kept, outline) {
  return { ...united(now, kept, outline), ...finals(kept, now) };
}

/**
 * @template T
 * @param {Map<string, T>} theirs
 * @param {Map<string, T>} mine
 * @param {(mine: T, theirs: T) => T} choose
 * @returns {Map<string, T>}
 */
function joined(theirs, mine, choose) {
  const result = new Map(theirs);
  for (const [id, value] of mine) {
    const other = theirs.get(id);
    result.set(id, other === undefined ? value : choose(value, other));
  }
  return result;
}

/** @param {Answer} mine @param {Answer} theirs @returns {Answer} */
function further(mine, theirs) {
  const later = theirs.attempts > mine.attempts ? theirs : mine;
  return { ...later, score: Math.max(mine.score, theirs.score), correct: mine.correct || theirs.correct };
}

/** @param {Work} mine @param {Work} theirs @returns {Pick<Work, "paper" | "results">} */
function finals(mine, theirs) {
  if (mine.results.length !== theirs.results.length) {
    const { paper, results } = mine.results.length > theirs.results.length ? mine : theirs;
    return { paper, results };
  }
  const results = mine.results.map((score, index) => Math.max(score, theirs.results[index]));
  const begun = [mine.paper, theirs.paper].flatMap((paper) => (paper === null || paper.submitted ? [] : [paper]));
  const [paper = mine.paper ?? theirs.paper, other] = begun;
  if (paper === null || other === undefined) {
    return { paper, results };
  }
  const items = paper.items.map((item) => {
    const same = other.items.find(({ id, variant }) => id === item.id && variant === item.variant);
    return same === undefined ? item : { ...item, response: item.response ?? same.response, spentMs: Math.max(item.spentMs, same.spentMs) };
  });
  return { paper: { ...paper, items }, results };
}
