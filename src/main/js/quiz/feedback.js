/** Where a question tells the learner something; announced as it changes. */

import { line } from "./page.js";

export class Feedback {
  /** Whether the learner is being led to something that is still open. */
  asking = false;
  /** Takes back what was said about a control that was left empty. */
  #forget = () => {};

  /**
   * @param {HTMLElement} element
   * @param {string} questionId
   */
  constructor(element, questionId) {
    this.element = element;
    element.id = `${questionId}--feedback`;
  }

  /** @param {"" | "right" | "partly" | "wrong"} verdict @param {Node[]} parts */
  tell(verdict, parts) {
    this.#forget();
    this.asking = false;
    this.element.dataset.verdict = verdict;
    this.element.replaceChildren(...parts);
  }

  /**
   * Brings what is told into view.
   *
   * @param {HTMLElement} button below it, that was pressed: keeps the focus, and stays in view, while it is there
   */
  arrive(button) {
    if (button.hidden) {
      this.element.focus();
    } else {
      button.scrollIntoView({ block: "nearest" });
      this.element.scrollIntoView({ block: "nearest" });
    }
  }

  /** Leads the learner to what is still open. @param {import("./kind.js").Missing} missing */
  ask({ text, control }) {
    this.tell("", [line(this.element.ownerDocument, text)]);
    const before = control.getAttribute("aria-describedby");
    control.setAttribute("aria-describedby", before === null ? this.element.id : `${before} ${this.element.id}`);
    this.#forget = () => {
      before === null ? control.removeAttribute("aria-describedby") : control.setAttribute("aria-describedby", before);
      this.#forget = () => {};
    };
    this.asking = true;
    control.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: "nearest" });
  }
}
