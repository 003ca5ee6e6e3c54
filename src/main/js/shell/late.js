/** A component whose script is fetched when the learner first sees it. */

import { slot } from "./slots.js";

/** @typedef {import("../quiz/quiz.js").Component} Component */

export class Late {
  /** @type {Component | undefined} */
  #component = undefined;
  #coming = false;
  /** Whether the learner has pressed the button before there was anything behind it. */
  #pressed = false;

  /**
   * @param {HTMLElement} element has a button that opens it or tries again, and says what is wrong
   * @param {import("../quiz/quiz.js").Setting} setting
   * @param {(document: Document) => Promise<import("./workshop.js").Workshop>} load
   */
  constructor(element, setting, load) {
    this.element = element;
    this.setting = setting;
    this.load = load;
    this.button = slot(element, "open");
    this.problem = slot(element, "problem");
    this.waiting = /** @type {HTMLElement | null} */ (element.querySelector(':scope > [data-slot="waiting"]'));
    this.button.addEventListener("click", () => {
      if (this.#component === undefined) {
        this.#pressed = true;
        this.shown();
      }
    });
  }

  async shown() {
    if (this.#component === undefined && !(await this.#fetch())) {
      return;
    }
    if (this.element.isConnected && this.element.closest("section[hidden]") === null) {
      this.#component?.shown();
    }
    if (this.#pressed) {
      this.#pressed = false;
      this.button.click();
    }
  }

  refresh() {
    this.#component?.refresh();
  }

  /** @returns {Promise<boolean>} whether there is a component from now on, and was none before */
  async #fetch() {
    if (this.#coming) {
      return false;
    }
    this.#coming = true;
    this.#tell("waiting");
    const workshop = await this.load(this.element.ownerDocument).catch(() => undefined);
    this.#coming = false;
    // a figure can be looked at as it is: it complains only to who wants to open it
    const asked = this.#pressed || this.waiting !== null;
    this.#pressed &&= workshop !== undefined;
    this.#tell(workshop === undefined && asked ? "problem" : "");
    this.#component = workshop?.enliven(this.element, this.setting);
    return workshop !== undefined;
  }

  /** @param {"waiting" | "problem" | ""} what */
  #tell(what) {
    this.problem.hidden = what !== "problem";
    if (this.waiting !== null) {
      this.waiting.hidden = what !== "waiting";
    }
  }
}
