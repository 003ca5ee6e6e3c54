/** What the learner reads before a paper is begun, and before it is handed in. */

import { slot } from "../shell/slots.js";

/** @typedef {import("../session/final.js").Final} Final */
/** @typedef {import("../shell/texts.js").Texts} Texts */

/**
 * @param {HTMLElement} article
 * @param {Final} final
 * @param {Pick<import("./final-page.js").Setting, "texts" | "firstOpen">} setting
 */
export function fillStart(article, { assessment, attemptsLeft, open, paper }, { texts, firstOpen }) {
  const begun = paper !== null && !paper.submitted;
  const first = open ? undefined : firstOpen();
  slot(article, "final-attempts").textContent = texts.get("final.attempts-left", { left: attemptsLeft, total: assessment.attempts });
  slot(article, "final-locked").hidden = open;
  slot(article, "final-locked-link").setAttribute("href", first?.hash ?? "#/");
  slot(article, "final-locked-link").textContent = first?.title ?? "";
  const begin = slot(article, "final-begin");
  begin.hidden = !open || attemptsLeft === 0;
  begin.textContent = texts.get(begun ? "final.continue" : "final.begin");
  slot(article, "final-to-result").hidden = !paper?.submitted;
}

/**
 * @param {HTMLElement} article
 * @param {Final} final
 * @param {{answered: boolean}[]} items of the paper
 * @param {Texts} texts
 * @param {(index: number) => void} go
 */
export function fillCheck(article, { paper }, items, texts, go) {
  const indexes = items.map((_, index) => index);
  const open = indexes.filter((index) => !items[index].answered);
  const marked = indexes.filter((index) => paper?.items[index].marked);
  slot(article, "final-no-hand-in").hidden = true;
  slot(article, "final-complete").hidden = open.length > 0;
  slot(article, "final-open").hidden = open.length === 0;
  slot(article, "final-open-count").textContent = texts.get("final.open", { count: open.length, total: indexes.length });
  slot(article, "final-marked").hidden = marked.length === 0;
  fillList(slot(article, "final-open-list"), open, texts, go);
  fillList(slot(article, "final-marked-list"), marked, texts, go);
}

/**
 * @param {HTMLElement} list
 * @param {number[]} indexes
 * @param {Texts} texts
 * @param {(index: number) => void} go
 */
function fillList(list, indexes, texts, go) {
  const items = indexes.map((index) => {
    const button = list.ownerDocument.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = texts.get("final.item", { number: index + 1 });
    button.addEventListener("click", () => go(index));
    const item = list.ownerDocument.createElement("li");
    item.append(button);
    return item;
  });
  list.replaceChildren(...items);
}
