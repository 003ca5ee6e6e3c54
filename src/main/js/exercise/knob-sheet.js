/** Knobs to be set. */

import { Knobs } from "../lab/knobs.js";

/** @typedef {import("./sheet.js").Face} Face */
/** @typedef {import("./sheet.js").Sheet} Sheet */

const BETWEEN = "[.]";

/** @implements {Sheet} */
export class KnobSheet {
  type = "performance";
  /** Whether the learner has touched a knob; as they stand they are no answer of the learner's. */
  #touched = false;

  /** @param {Face} face */
  constructor({ element, texts }) {
    this.element = element;
    this.texts = texts;
    this.knobs = new Knobs(element, () => {
      this.#touched = true;
      element.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  answer() {
    return this.#pairs();
  }

  draft() {
    return this.#touched ? this.#pairs() : [];
  }

  missing() {
    return { text: "", control: this.element };
  }

  /** @param {string[]} answer */
  enter(answer) {
    if (answer.length > 0) {
      this.#touched = true;
      this.knobs.set(Object.fromEntries(answer.map((entry) => entry.split(BETWEEN))));
    }
  }

  /** @param {import("../lab/engine.js").Score | undefined} _score */
  mark(_score) {}

  /** @param {string[]} answer @returns {string} */
  told(answer) {
    return answer
      .map((entry) => {
        const [knob, value] = entry.split(BETWEEN);
        const control = this.knobs.controls.get(knob);
        const options = control !== undefined && "options" in control ? [...control.options] : [];
        const name = control?.closest("[data-knob]")?.querySelector("label")?.textContent ?? knob;
        const shown = options.find((option) => option.value === value)?.textContent ?? value;
        return this.texts.get("exercise.pair", { name, value: shown });
      })
      .join("\n");
  }

  #pairs() {
    return Object.entries(this.knobs.settings).map(([knob, value]) => `${knob}${BETWEEN}${value}`);
  }
}
