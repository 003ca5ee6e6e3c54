/** An exercise: its parts one at a time, and the way between them. */

import { elements, onPress } from "../quiz/page.js";
import { slot } from "../shell/slots.js";
import { ExercisePart } from "./part.js";

/** @typedef {import("../quiz/quiz.js").Setting} Setting */

export class Exercise {
  #visible = false;
  #memo = "";

  /** @param {HTMLElement} element @param {Setting} setting */
  constructor(element, setting) {
    this.element = element;
    this.setting = setting;
    this.id = element.dataset.exercise ?? "";
    const json = element.querySelector("script")?.textContent ?? "";
    this.parts = elements(element, "form[data-part]").map(
      (form) => new ExercisePart(/** @type {HTMLFormElement} */ (form), json, setting),
    );
    this.steps = elements(element, "button[data-go]");
    this.more = slot(element, "more");
    this.current = 0;
    this.far = false;
    this.steps.forEach((button, i) => onPress(button, () => this.#go(i, true)));
    onPress(slot(element, "part-back"), () => this.#go(this.current - 1, true));
    onPress(slot(element, "part-next"), () => this.#go(this.current + 1, true));
    onPress(this.more, () => {
      this.far = true;
      this.#go(this.parts.findIndex((part) => !this.#brief(part)), true);
    });
    this.#resume();
    this.#show();
  }

  shown() {
    this.#visible = true;
    this.parts[this.current].shown();
  }

  refresh() {
    if (this.#memo !== this.setting.session.memo(this.id)) {
      this.#resume();
      this.#show();
    }
    this.parts.forEach((part) => part.refresh());
    this.#tellStates();
  }

  /** @param {ExercisePart} part @returns {boolean} whether the short form keeps it */
  #brief(part) {
    return this.element.dataset.form === "full" || part.element.dataset.brief === "true";
  }

  /** @returns {boolean[]} which parts can be reached */
  #open() {
    return this.parts.map((part) => this.far || this.#brief(part));
  }

  /** @param {number} index @param {boolean} asked */
  #go(index, asked) {
    const open = this.#open();
    const backwards = index < this.current;
    let target = index;
    while (target >= 0 && target < open.length && !open[target]) {
      target += backwards ? -1 : 1;
    }
    if (open[target] !== true) {
      return;
    }
    this.current = target;
    this.#memo = `${target}${this.far ? "+" : ""}`;
    this.setting.session.setMemo(this.id, this.#memo);
    this.#show();
    if (asked) {
      const { element } = this.parts[target];
      element.focus();
      // a part that is taller than the window may be on show without its beginning
      element.firstElementChild?.scrollIntoView({ block: "nearest" });
    }
  }

  #resume() {
    this.#memo = this.setting.session.memo(this.id);
    const [, index, far] = /^(\d+)(\+?)$/.exec(this.#memo) ?? [];
    this.far = this.far || far === "+";
    const first = this.#open().indexOf(true);
    this.current = index !== undefined && this.#open()[Number(index)] ? Number(index) : first;
  }

  #show() {
    const open = this.#open();
    this.parts.forEach((part, i) => (part.element.hidden = i !== this.current));
    const reachable = open.flatMap((is, i) => (is ? [i] : []));
    const place = reachable.indexOf(this.current);
    slot(this.element, "part-back").hidden = place === 0;
    slot(this.element, "part-next").hidden = place === reachable.length - 1;
    this.more.hidden = open.every(Boolean) || place < reachable.length - 1;
    this.steps.forEach((button, i) => {
      const entry = /** @type {HTMLElement} */ (button.parentElement);
      entry.hidden = !open[i];
      i === this.current ? button.setAttribute("aria-current", "step") : button.removeAttribute("aria-current");
    });
    slot(this.element, "steps").hidden = reachable.length < 2;
    this.#tellStates();
    if (this.#visible) {
      this.parts[this.current].shown();
    }
  }

  #tellStates() {
    const { session, texts } = this.setting;
    this.steps.forEach((button, i) => {
      const answer = session.answer(this.parts[i].id);
      const seen = session.solutionShown(this.parts[i].id);
      const state = answer?.correct ? "right" : answer !== undefined ? "tried" : seen ? "seen" : "open";
      button.dataset.state = state;
      slot(button, "state").textContent = texts.get(`exercise.state.${state}`);
    });
  }
}
