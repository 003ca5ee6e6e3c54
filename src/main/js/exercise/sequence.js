/** Items to be put in order, as in a question. */

import { Ordering } from "../quiz/ordering.js";
import { elements, setMark } from "../quiz/page.js";

/** @typedef {import("./sheet.js").Face} Face */
/** @typedef {import("./sheet.js").Sheet} Sheet */

/** @implements {Sheet} */
export class Sequence {
  type = "sequencing";

  /** @param {Face} face */
  constructor({ element, id, seed, texts }) {
    this.texts = texts;
    this.element = element;
    this.ordering = new Ordering({ element, id, salt: "", key: "", seed, texts });
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
    for (const item of elements(this.element, "[data-item]")) {
      const judged = score?.items.find(({ id }) => id === item.dataset.item);
      const right = judged !== undefined && judged.earned >= judged.of;
      setMark(item, judged === undefined ? "" : right ? "right" : "wrong", judged && this.texts.get(`question.follows${right ? "" : "-not"}`));
    }
  }

  /** @param {string[]} answer @returns {string} */
  told(answer) {
    return answer
      .map((id) => this.element.querySelector(`[data-item="${id}"] .item-text`)?.textContent ?? id)
      .map((text, i) => `${i + 1}. ${text}`)
      .join("\n");
  }
}
