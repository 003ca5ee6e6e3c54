/** The items of a paper, made of the forms that the page has of the whole pool. */

import { slot } from "../shell/slots.js";
import { ExamItem } from "./exam-item.js";
import { LateExercise } from "./late-exercise.js";

/** @typedef {ExamItem | LateExercise} Item */
/** @typedef {import("../session/paper.js").Paper} Paper */

/**
 * @param {HTMLElement} article
 * @param {Paper | null} paper
 * @param {import("./final-page.js").Setting} setting
 * @param {(id: string, response: string[] | undefined) => void} answer called with what is entered
 * @returns {Item[]} in the order of the paper
 */
export function itemsOf(article, paper, { session, texts, now }, answer) {
  const pool = /** @type {HTMLTemplateElement} */ (slot(article, "final-pool")).content;
  return (paper?.items ?? []).map((item) => {
    const fresh = /** @type {HTMLFormElement} */ (pool.querySelector(`form[data-question="${item.id}"]`));
    const form = article.ownerDocument.importNode(fresh, true);
    const changed = (/** @type {string[] | undefined} */ response) => answer(item.id, response);
    return form.dataset.kind === "exercise"
      ? new LateExercise(form, item, { session, texts, now, changed })
      : new ExamItem(form, item, { seed: session.seed, texts, changed });
  });
}

/**
 * Fetches what grading needs.
 *
 * @param {Item[]} items
 * @param {HTMLElement} problem shown if it can't be had now
 * @returns {Promise<boolean>} whether all can be graded
 */
export async function readyToGrade(items, problem) {
  problem.hidden = true;
  try {
    await Promise.all(items.map((item) => item.prepare()));
    return true;
  } catch {
    problem.hidden = false;
    return false;
  }
}

/** @param {Paper | null} paper @returns {string} what tells it from another paper */
export function keyOf(paper) {
  return paper === null ? "" : `${paper.startedMs} ${paper.items.map(({ id, variant }) => `${id}.${variant}`).join(" ")}`;
}
