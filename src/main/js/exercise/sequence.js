/** Items to be put in order, as in a question. */

import { Ordering } from "../quiz/ordering.js";
import { elements, setMark } from "../quiz/page.js";
import { slot } from "../shell/slots.js";

/** @typedef {import("./sheet.js").Face} Face */
/** @typedef {import("./sheet.js").Sheet} Sheet */

/** @implements {Sheet} */
export class Sequence {
  type = "sequencing";

  /** @param {Face} face */
  constructor({ element, id, seed, texts }) {
    this.texts = texts;
    this.element = element;
    const { key = "" } = slot(element, "items").dataset;
    this.ordering = new Ordering({ element, id, salt: id, key, seed, texts });
  }

  answer() {
    return this.ordering.response();
  }

  draft() {
    return this.ordering.draft();
  }

  missing() {
    return this.ordering.missing();
  }

  /** @param {string[]} answer */
  enter(answer) {
    this.ordering.enter(answer);
  }

  /** @param {import("../lab/engine.js").Score | undefined} score */
  mark(score) {
    elements(this.element, "[data-item]").forEach((item, i) => {
      // nothing stands above the first item, which is no item of the score where it is right
      if (score === undefined || i === 0) {
        setMark(item, "");
        return;
      }
      const follows = score.items.some(({ id, earned, of }) => id === item.dataset.item && earned >= of);
      setMark(item, follows ? "right" : "wrong", this.texts.get(follows ? "question.follows" : "question.follows-not"));
    });
  }

  lock() {
    this.ordering.lock(true);
  }

  /** @param {string[]} answer @returns {string} */
  told(answer) {
    return answer
      .map((id) => this.element.querySelector(`[data-item="${id}"] .item-text`)?.textContent ?? id)
      .map((text, i) => `${i + 1}. ${text}`)
      .join("\n");
  }
}
