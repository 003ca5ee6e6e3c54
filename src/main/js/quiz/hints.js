/** The hints of a question: shown one at a time, each at a price that is told before. */

import { slot } from "../shell/slots.js";
import { worthAfter } from "../session/hints.js";
import { elements, onPress } from "./page.js";

/** @typedef {import("../shell/texts.js").Texts} Texts */

export class Hints {
  /** How many are on show. */
  #shown = 0;

  /**
   * @param {HTMLElement} form
   * @param {{texts: Texts, use: () => void}} setting use: the learner wants one more
   */
  constructor(form, { texts, use }) {
    this.texts = texts;
    this.list = slot(form, "hints");
    this.button = slot(form, "hint");
    this.form = form;
    /** The price is one of the question, or of the part of an exercise. */
    this.priced = form.dataset.part === undefined ? "question.hint" : "exercise.hint";
    onPress(this.button, () => {
      use();
      this.told();
    });
  }

  /** @returns {HTMLTemplateElement[]} those of the variant on show */
  get all() {
    return /** @type {HTMLTemplateElement[]} */ (elements(this.form, "template[data-hint]"));
  }

  /** Whatever is on show belongs to another variant now. */
  clear() {
    this.#shown = 0;
    this.list.replaceChildren();
  }

  /**
   * @param {number} used how many were bought
   * @param {boolean} open whether the learner may buy more
   */
  show(used, open) {
    const { all, list, texts } = this;
    for (; this.#shown < Math.min(used, all.length); this.#shown += 1) {
      const hint = list.ownerDocument.createElement("li");
      hint.tabIndex = -1;
      hint.append(...all[this.#shown].content.cloneNode(true).childNodes);
      list.append(hint);
    }
    list.hidden = this.#shown === 0;
    this.button.hidden = !open || this.#shown >= all.length;
    const price = Math.round(100 * (worthAfter(used) - worthAfter(used + 1)));
    const values = { number: this.#shown + 1, count: all.length, price };
    this.button.textContent = texts.get(price > 0 ? this.priced : "question.hint-free", values);
  }

  /** The newest hint gets the focus, since the button may be gone and the hint is what was asked for. */
  told() {
    /** @type {HTMLElement | null} */ (this.list.lastElementChild)?.focus();
  }
}
