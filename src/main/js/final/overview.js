/** The items of a paper as a list of buttons: which are answered, which are marked, which is on show. */

import { slot } from "../shell/slots.js";

/** @typedef {import("../session/final.js").Final} Final */
/** @typedef {import("../session/paper.js").PaperItem} PaperItem */
/** @typedef {import("../shell/texts.js").Texts} Texts */

/**
 * Shows how far the learner is with a paper, or how it was judged.
 *
 * @param {HTMLElement} article
 * @param {Final} final
 * @param {{items: {answered: boolean}[], index: number, reviewing: boolean}} paper index: of the item on show
 * @param {Texts} texts
 * @param {(index: number) => void} go
 */
export function fillOverview(article, { paper }, { items, index, reviewing }, texts, go) {
  const entries = items.map(({ answered }, other) => {
    const states = statesOf(/** @type {PaperItem} */ (paper?.items[other]), answered, reviewing);
    const state = states.map((name) => texts.get(`final.${name}`)).join(", ");
    return { index: other, state, sign: states.join(" "), current: other === index };
  });
  const count = slot(article, "final-count");
  count.hidden = reviewing;
  count.textContent = texts.get("final.count", { done: items.filter(({ answered }) => answered).length, total: items.length });
  fillList(slot(article, "final-overview"), entries, texts, go);
}

/** @param {PaperItem} item @param {boolean} answered @param {boolean} reviewing @returns {string[]} */
function statesOf({ marked, score = 0 }, answered, reviewing) {
  if (reviewing) {
    return [score >= 1 ? "right" : score > 0 ? "partly" : "wrong"];
  }
  return [...(answered ? ["answered"] : []), ...(marked ? ["marked"] : [])];
}

/**
 * @typedef {object} Entry
 * @property {number} index
 * @property {string} state words for what there is to say of the item; empty for nothing
 * @property {string} sign the same for the style sheet, which draws it
 * @property {boolean} current
 */

/**
 * Changes the buttons that are there instead of making new ones, which could take one away under a click.
 *
 * @param {HTMLElement} list
 * @param {Entry[]} entries
 * @param {Texts} texts
 * @param {(index: number) => void} go
 */
function fillList(list, entries, texts, go) {
  if (list.childElementCount !== entries.length) {
    list.replaceChildren(...entries.map(({ index }) => itemOf(list.ownerDocument, index, go)));
  }
  const buttons = list.querySelectorAll("button");
  entries.forEach(({ index, state, sign, current }) => {
    const name = texts.get("final.item", { number: index + 1 });
    buttons[index].dataset.sign = sign;
    buttons[index].setAttribute("aria-label", state === "" ? name : `${name}, ${state}`);
    buttons[index].setAttribute("aria-current", String(current));
  });
}

/** @param {Document} document @param {number} index @param {(index: number) => void} go @returns {HTMLElement} */
function itemOf(document, index, go) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "overview-item";
  button.textContent = String(index + 1);
  button.addEventListener("click", () => go(index));
  const item = document.createElement("li");
  item.append(button);
  return item;
}
