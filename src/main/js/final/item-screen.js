/** The screen with an item of a paper, and the ways from it. */

import { slot } from "../shell/slots.js";

/**
 * @param {HTMLElement} screen
 * @param {import("./items.js").Item} item
 * @param {import("../session/paper.js").PaperItem} state of the item
 * @param {object} place
 * @param {number} place.index
 * @param {number} place.total
 * @param {boolean} place.reviewing whether the paper is handed in
 * @param {string} place.attempt which attempt it is, in words
 * @param {import("../shell/texts.js").Texts} place.texts
 */
export function fillItem(screen, item, state, { index, total, reviewing, attempt, texts }) {
  const last = index === total - 1;
  screen.toggleAttribute("data-reviewing", reviewing);
  slot(screen, "final-attempt").textContent = attempt;
  slot(screen, "final-number").textContent = texts.get("final.number", { number: index + 1, total });
  slot(screen, "final-item").replaceChildren(item.form);
  slot(screen, "final-mark").hidden = reviewing;
  slot(screen, "final-mark").setAttribute("aria-pressed", String(state.marked));
  slot(screen, "final-previous").hidden = index === 0;
  slot(screen, "final-next").hidden = last;
  slot(screen, "final-finish").className = last ? "button" : "plain";
  slot(screen, "final-finish").textContent = texts.get(reviewing ? "final.to-result" : "final.finish");
  const feedback = slot(screen, "final-feedback");
  feedback.replaceChildren();
  if (reviewing) {
    item.review(state, feedback);
  }
  feedback.hidden = feedback.childElementCount === 0;
}
