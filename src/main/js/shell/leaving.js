/** The last thing a learner sees. */

import { copyOf, slot } from "./slots.js";

/** @typedef {import("../session/session.js").Session} Session */

/**
 * Saves and leaves.
 *
 * @param {Document} document
 * @param {Session} session
 * @param {{again: () => void, back: () => void}} ways what the learner may do if not everything could be saved
 * @returns {{saved: boolean, view: HTMLElement}} saved: whether the course is left
 */
export function leave(document, session, { again, back }) {
  const saved = session.exit();
  const state = !saved ? "unsaved" : session.recorded && !session.readOnly ? "saved" : "none";
  const view = copyOf(document, "closed");
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (view.querySelectorAll("[data-when]"))) {
    element.hidden = !(element.dataset.when ?? "").split(" ").includes(state);
  }
  slot(view, "retry").addEventListener("click", again);
  slot(view, "back").addEventListener("click", back);
  return { saved, view };
}
