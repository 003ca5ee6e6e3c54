/** A small course with a final assessment. */

import { OUTLINE, attempt, visitAll, answerAll } from "./course.js";

/** @typedef {import("../../../main/js/session/outline.js").FinalItem} FinalItem */
/** @typedef {import("../../../main/js/session/outline.js").Outline} Outline */

/**
 * @param {string} objective
 * @param {string} prefix
 * @param {number} count
 * @returns {FinalItem[]}
 */
export function items(objective, prefix, count) {
  return Array.from({ length: count }, (_, index) => ({
    id: `${prefix}-${index + 1}`,
    objective,
    weight: 1,
    enemies: [],
    variants: 1,
  }));
}

/** @type {import("../../../main/js/session/outline.js").Assessment} */
export const ASSESSMENT = {
  attempts: 3,
  masteryScore: 0.75,
  gate: "lessons-done",
  review: "after-each-attempt",
  reportFailed: true,
  cells: [
    { objective: "see-conflicts", count: 3, items: items("see-conflicts", "conflict", 9) },
    { objective: "compare-clocks", count: 1, items: items("compare-clocks", "clock", 3) },
  ],
};

/** @param {Partial<import("../../../main/js/session/outline.js").Assessment>} [more] @returns {Outline} */
export function finalOutline(more = {}) {
  return { ...OUTLINE, assessment: { ...ASSESSMENT, ...more } };
}

/** @param {import("../../../main/js/session/session.js").Session} session */
export function finishLessons(session) {
  visitAll(session);
  answerAll(session, 0);
}

/**
 * Begins a paper if none is begun, answers so many of its items rightly and hands it in.
 *
 * @param {import("../../../main/js/session/session.js").Session} session
 * @param {number} right
 */
export function sit(session, right) {
  const final = /** @type {import("../../../main/js/session/final.js").Final} */ (session.final);
  final.start();
  const items = final.paper?.items ?? [];
  final.submit(new Map(items.map(({ id }, index) => [id, attempt(index < right ? 1 : 0)])));
}
