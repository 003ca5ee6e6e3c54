/** Short messages above the text; each kind is there at most once. */

import { headingOf } from "./arrival.js";
import { copyOf, part, slot } from "./slots.js";

/**
 * @typedef {object} Offer
 * @property {() => void} [retry] what the learner may try again
 * @property {string} [action] what the button says that does so, if not that
 * @property {{hash: string, title: string}} [link] where the learner may want to go
 */

export class Notices {
  /** @type {Map<string, HTMLElement>} */
  #shown = new Map();
  /** The kinds that the learner has read and put away. @type {Set<string>} */
  #dismissed = new Set();
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
  show(kind, text, { retry, action, link } = {}) {
    if (this.#shown.has(kind) || this.#dismissed.has(kind)) {
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
    again.textContent = action ?? again.textContent;
    again.addEventListener("click", () => retry?.());
    slot(notice, "dismiss").hidden = retry !== undefined;
    slot(notice, "dismiss").addEventListener("click", () => {
      this.#dismissed.add(kind);
      this.hide(kind);
    });
    this.#shown.set(kind, notice);
    this.#box.append(notice);
  }

  /** @param {string} kind */
  hide(kind) {
    const notice = this.#shown.get(kind);
    const focused = notice?.contains(this.#document.activeElement) ?? false;
    notice?.remove();
    this.#shown.delete(kind);
    if (focused) {
      headingOf(this.#document).focus({ preventScroll: true });
    }
  }

  /** @param {string} kind @returns {boolean} */
  shows(kind) {
    return this.#shown.has(kind);
  }

  /** Tells those who listen to the page, without showing anything. @param {string} text */
  say(text) {
    part(this.#document, "announcement").textContent = text;
  }
}
