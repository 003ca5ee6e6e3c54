/** The options of a choice: what is chosen, and how each is marked. */

import { elements, setMark, told } from "./page.js";
import { shuffled } from "./shuffle.js";

/** @typedef {import("./kind.js").Face} Face */

export class Options {
  /** @param {Face} face */
  constructor({ element, id, seed, texts }) {
    this.texts = texts;
    this.all = elements(element, "[data-option]");
    const list = this.all[0].parentElement;
    if (list?.dataset.shuffle === "true") {
      list.append(...shuffled(this.all, idOf, `${seed}\n${id}`));
    }
  }

  /** @returns {string[]} the chosen ones, in the author's order */
  get chosen() {
    return this.all.filter((option) => inputOf(option).checked).map(idOf);
  }

  /** @param {string[]} response */
  set chosen(response) {
    this.all.forEach((option) => {
      inputOf(option).checked = response.includes(idOf(option));
    });
  }

  /** @returns {string[]} in the author's order */
  get ids() {
    return this.all.map(idOf);
  }

  /** The input that comes first on the page. @returns {HTMLInputElement} */
  get first() {
    return inputOf(/** @type {HTMLElement} */ (this.all[0].parentElement?.querySelector("[data-option]")));
  }

  /** @param {boolean} locked */
  lock(locked) {
    this.all.forEach((option) => {
      inputOf(option).disabled = locked;
    });
  }

  /**
   * @param {string[] | undefined} response
   * @param {(id: string) => boolean} isRight
   * @param {boolean} reveal
   */
  mark(response, isRight, reveal) {
    for (const option of this.all) {
      const chosen = response?.includes(idOf(option)) ?? false;
      const right = (chosen || reveal) && isRight(idOf(option));
      if (chosen) {
        setMark(option, right ? "right" : "wrong", this.texts.get(right ? "question.your-right" : "question.your-wrong"));
      } else if (right) {
        setMark(option, "missed", this.texts.get("question.right-option"));
      } else {
        setMark(option, "");
      }
    }
  }

  /** @param {string} id @returns {HTMLElement} the words of an option */
  words(id) {
    const option = /** @type {HTMLElement} */ (this.all.find((candidate) => idOf(candidate) === id));
    return /** @type {HTMLElement} */ (option.querySelector(".option-text"));
  }

  /** @param {string | undefined} id @returns {Node[]} what the author says of an option */
  told(id) {
    return told(this.all.find((option) => idOf(option) === id));
  }
}

/** @param {HTMLElement} option @returns {string} */
function idOf(option) {
  return option.dataset.option ?? "";
}

/** @param {HTMLElement} option @returns {HTMLInputElement} */
function inputOf(option) {
  return /** @type {HTMLInputElement} */ (option.querySelector("input"));
}
