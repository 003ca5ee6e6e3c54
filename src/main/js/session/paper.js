/**
 * A paper of the final assessment, as data.
 *
 * @typedef {object} PaperItem
 * @property {string} id
 * @property {number} variant which variant of the item is asked, from 0
 * @property {string[] | undefined} response what is entered; undefined for nothing
 * @property {boolean} marked whether the learner means to come back to it
 * @property {number | undefined} score 0 to 1; undefined until the paper is handed in
 * @property {number} spentMs how long it has been on show
 *
 * @typedef {object} Paper
 * @property {readonly PaperItem[]} items in the order of the paper
 * @property {number} startedMs milliseconds since 1970
 * @property {number} at the index of the item on show
 * @property {boolean} submitted whether it was handed in; then nothing of it changes any more
 */

import { rounded4 } from "../scorm/format.js";
import { itemsOf } from "./outline.js";

/** @typedef {import("./outline.js").Assessment} Assessment */

/**
 * @param {Paper} paper
 * @param {string} itemId
 * @param {Partial<PaperItem>} change
 * @returns {Paper} the paper with something else of an item
 */
export function withItem(paper, itemId, change) {
  return { ...paper, items: paper.items.map((item) => (item.id === itemId ? { ...item, ...change } : item)) };
}

/**
 * @param {Assessment} assessment
 * @param {Paper} paper
 * @returns {number} 0 to 1: the mean of its items' scores by their weights
 */
export function scoreOf(assessment, paper) {
  return mean(assessment, paper.items);
}

/**
 * @param {Assessment} assessment
 * @param {Paper} paper
 * @returns {Map<string, {score: number, items: number}>} by objective, in the order of the plan: the score from 0
 *     to 1, and from how many items
 */
export function resultsByObjective(assessment, paper) {
  const objectives = new Map(itemsOf(assessment).map(({ id, objective }) => [id, objective]));
  /** @type {Map<string, {score: number, items: number}>} */
  const results = new Map();
  for (const { objective } of assessment.cells) {
    const items = paper.items.filter(({ id }) => objectives.get(id) === objective);
    if (items.length > 0) {
      results.set(objective, { score: mean(assessment, items), items: items.length });
    }
  }
  return results;
}

/** @param {Assessment} assessment @param {readonly PaperItem[]} items @returns {number} */
function mean(assessment, items) {
  const weights = new Map(itemsOf(assessment).map(({ id, weight }) => [id, weight]));
  let sum = 0;
  let total = 0;
  for (const { id, score } of items) {
    const weight = weights.get(id) ?? 0;
    sum += weight * (score ?? 0);
    total += weight;
  }
  return total > 0 ? rounded4(sum / total) : 0;
}
