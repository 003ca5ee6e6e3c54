/** Short messages above the text; each kind is there at most once. */

import { copyOf, part, slot } from "./slots.js";

/**
 * @typedef {object} Offer
 * @property {() => void} [retry] what the learner may try again
 * @property {{hash: string, title: string}} [link] where the learner may want to go
 */

export class Notices {
  /** @type {Map<string, HTMLElement>} */
  #shown = new Map();
  #document;
  #box;

  /** @param {Document} document */
  constructor(document) {
    this.#document = document;
    this.#box = part(document, "notices");
  }

  /**
   * @param {string} kind
   * @param {string} text
   * @param {Offer} [offer]
   */
  show(kind, text, { retry, link } = {}) {
    if (this.#shown.has(kind)) {
      return;
    }
    const notice = copyOf(this.#document, "notice");
    notice.dataset.kind = kind;
    slot(notice, "text").textContent = text;
    if (link !== undefined) {
      const anchor = this.#document.createElement("a");
      anchor.href = link.hash;
      anchor.textContent = link.title;
      anchor.addEventListener("click", () => this.hide(kind));
      slot(notice, "text").append(" ", anchor);
    }
    const again = slot(notice, "retry");
    again.hidden = retry === undefined;
    again.addEventListener("click", () => retry?.());
    slot(notice, "dismiss").hidden = retry !== undefined;
    slot(notice, "dismiss").addEventListener("click", () => this.hide(kind));
    this.#shown.set(kind, notice);
    this.#box.append(notice);
  }

  /** @param {string} kind */
  hide(kind) {
    this.#shown.get(kind)?.remove();
    this.#shown.delete(kind);
  }
}
