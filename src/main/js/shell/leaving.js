/** The last thing a learner sees. */

import { copyOf, slot } from "./slots.js";

/** @typedef {import("../session/session.js").Session} Session */

export class Leaving {
  /** Whether the course is left. */
  left = false;
  /** What the page on show says of the learner's work; empty if another page is on show. */
  #state = "";
  #document;
  #session;
  #ways;

  /**
   * @param {Document} document
   * @param {Session} session
   * @param {{show: (view: HTMLElement) => void, back: () => void}} ways show: puts the last page in place of what
   *     is there; back: returns to the course
   */
  constructor(document, session, ways) {
    this.#document = document;
    this.#session = session;
    this.#ways = ways;
  }

  /** Saves, and leaves if that went well. @param {boolean} [force] leave in any case */
  leave(force = false) {
    this.#state = "";
    const saved = this.#session.exit({ force });
    this.left = saved || force;
    if (this.left) {
      this.#document.body.classList.add("left");
      this.#document.querySelector(".course-title a")?.removeAttribute("href");
    }
    this.#show(saved ? this.#kept() : force ? "lost" : this.#session.problem === "ended" ? "ended" : "unsaved");
  }

  /** Leaves after all if a later try has saved what could not be saved at first. */
  refresh() {
    if (this.#state === "unsaved" && this.#session.saveState === "saved") {
      this.leave();
    } else if (this.#state === "unsaved" && this.#session.problem === "ended") {
      this.#show("ended");
    }
  }

  /** The learner goes on with the course. */
  stay() {
    this.#state = "";
  }

  /** @returns {"saved" | "none"} */
  #kept() {
    return this.#session.recorded && !this.#session.readOnly ? "saved" : "none";
  }

  /** @param {"saved" | "none" | "lost" | "ended" | "unsaved"} state */
  #show(state) {
    this.#state = state;
    const view = copyOf(this.#document, "closed");
    for (const element of /** @type {NodeListOf<HTMLElement>} */ (view.querySelectorAll("[data-when]"))) {
      element.hidden = !(element.dataset.when ?? "").split(" ").includes(state);
    }
    slot(view, "retry").addEventListener("click", () => this.leave());
    slot(view, "anyway").addEventListener("click", () => this.leave(true));
    slot(view, "back").addEventListener("click", () => this.#ways.back());
    this.#ways.show(view);
  }
}
