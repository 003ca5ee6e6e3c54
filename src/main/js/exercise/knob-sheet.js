/** Knobs to be set. */

import { Knobs } from "../lab/knobs.js";
import { slot } from "../shell/slots.js";
import { noneBox } from "./none.js";

/** @typedef {import("./sheet.js").Face} Face */
/** @typedef {import("./sheet.js").Sheet} Sheet */

const BETWEEN = "[.]";

/** @implements {Sheet} */
export class KnobSheet {
  type = "performance";
  /** Whether the learner has touched a knob; as they stand they are no answer of the learner's. */
  #touched = false;

  /** @param {Face} face */
  constructor({ element, texts, tries }) {
    this.element = element;
    this.texts = texts;
    this.tries = tries;
    this.knobs = new Knobs(element, () => {
      this.none && (this.none.checked = false);
      this.#change();
    });
    this.none = noneBox(element, () => this.#change());
    this.#tell();
  }

  answer() {
    return this.none?.checked ? [`none[.]${this.tries.count}`] : this.#pairs();
  }

  draft() {
    return this.#touched ? this.answer() : [];
  }

  /** @param {string[]} answer */
  tried(answer) {
    if (this.none !== undefined && !this.none.checked) {
      this.tries.add(answer);
      this.#tell();
    }
  }

  missing() {
    return { text: "", control: this.element };
  }

  /** @param {string[]} answer */
  enter(answer) {
    this.tries.recall();
    this.#tell();
    const none = answer[0]?.startsWith("none[.]") ?? false;
    this.none && (this.none.checked = none);
    this.#touched = this.#touched || answer.length > 0;
    if (!none) {
      this.knobs.set(Object.fromEntries(answer.map((entry) => entry.split(BETWEEN))));
    }
  }

  /** @param {import("../lab/engine.js").Score | undefined} _score */
  mark(_score) {}

  /** @param {string[]} answer @returns {string} */
  told(answer) {
    if (answer[0]?.startsWith("none[.]")) {
      return this.none?.parentElement?.textContent?.trim() ?? "";
    }
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

  #change() {
    this.#touched = true;
    this.element.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #tell() {
    if (this.none !== undefined) {
      const text = this.texts.get("exercise.tries-settings", { count: this.tries.count });
      slot(this.element, "tries").textContent = text;
    }
  }

  #pairs() {
    return Object.entries(this.knobs.settings).map(([knob, value]) => `${knob}${BETWEEN}${value}`);
  }
}
