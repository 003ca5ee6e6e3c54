/** The buttons that choose what of a lab is on show. */

import { slot } from "../shell/slots.js";

/** @typedef {"spaceTime" | "topology"} Picture */

export class Views {
  /** @param {HTMLElement} root @param {(picture: Picture) => void} choose */
  constructor(root, choose) {
    this.root = root;
    for (const button of this.#buttons("show")) {
      button.addEventListener("click", () => this.#panel(button.dataset.show ?? ""));
    }
    for (const button of this.#buttons("what")) {
      button.addEventListener("click", () => {
        this.#press("what", button.dataset.what ?? "");
        choose(button.dataset.what === "topology" ? "topology" : "spaceTime");
      });
    }
  }

  /** @param {Picture} picture */
  start(picture) {
    this.#panel("picture");
    this.#press("what", picture);
  }

  /** @param {string} panel */
  #panel(panel) {
    slot(this.root, "panels").dataset.panel = panel;
    this.#press("show", panel);
  }

  /** @param {"show" | "what"} group @returns {HTMLElement[]} */
  #buttons(group) {
    return [.../** @type {NodeListOf<HTMLElement>} */ (this.root.querySelectorAll(`button[data-${group}]`))];
  }

  /** @param {"show" | "what"} group @param {string} chosen */
  #press(group, chosen) {
    this.#buttons(group).forEach((button) => button.setAttribute("aria-pressed", String(button.dataset[group] === chosen)));
  }
}
