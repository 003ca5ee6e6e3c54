/** The lab of a part: closed until the learner has committed to an answer, if the part asks for one first. */

import { goTo, knobsOf, openLab } from "../lab/figures.js";
import { onPress } from "../quiz/page.js";
import { slot } from "../shell/slots.js";

/**
 * @typedef {object} Part what a lab belongs to
 * @property {HTMLElement} element
 * @property {string} id
 * @property {string} exercise what the engine takes, as JSON
 * @property {import("../quiz/quiz.js").Setting} setting
 * @property {import("./sheet.js").Sheet} sheet
 * @property {boolean} answered whether the learner has committed to an answer
 */

export class Bench {
  /** @type {import("../lab/lab.js").Lab | undefined} */
  #lab = undefined;
  #opening = false;

  /** @param {Part} part */
  constructor(part) {
    this.part = part;
    const { kind, scenario = "", predictFirst } = part.element.dataset;
    // who makes moves sees the run already
    this.scenario = kind === "moves" ? "" : scenario;
    this.settings = kind === "settings";
    this.predictFirst = predictFirst === "true";
    onPress(slot(part.element, "run"), () => this.open(true));
    this.id = `${part.id}--lab`;
  }

  /** Whether the learner may run it now. */
  get ready() {
    return this.scenario !== "" && (!this.predictFirst || this.part.answered);
  }

  refresh() {
    const { element } = this.part;
    slot(element, "run").hidden = !this.ready || this.#lab !== undefined;
    slot(element, "predict-first").hidden = this.scenario === "" || this.ready;
  }

  /** Opens again what the learner has left open. */
  resume() {
    if (this.ready && this.part.setting.session.memo(this.id) !== "") {
      this.open(false);
    }
  }

  /** The learner has changed what is entered. */
  changed() {
    this.#follow();
  }

  /** The learner has handed in an answer: what was chosen is run. */
  answered() {
    if (this.settings && this.#lab === undefined && this.ready) {
      this.open(false);
    }
  }

  /** @param {boolean} asked whether the learner wants it now */
  async open(asked) {
    if (this.#opening || !this.ready) {
      return;
    }
    this.#opening = true;
    const { part } = this;
    const bench = {
      id: this.id,
      exercise: part.exercise,
      scenario: this.scenario,
      settings: this.settings ? this.#chosen() : {},
      knobs: this.settings ? undefined : knobsOf(/** @type {Element} */ (part.element.closest("[data-exercise]")), this.scenario),
      atMs: -1,
      picture: /** @type {const} */ ("spaceTime"),
    };
    try {
      this.#lab = await openLab(slot(part.element, "lab"), bench, part.setting);
      this.refresh();
      if (asked) {
        goTo(this.#lab);
      }
    } catch {
      this.#opening = false;
    }
  }

  #follow() {
    if (this.settings && this.#lab !== undefined) {
      try {
        this.#lab.set(this.#chosen());
      } catch {
        // a choice that can't be run; checking it says so
      }
    }
  }

  /** @returns {Record<string, string>} */
  #chosen() {
    return Object.fromEntries((this.part.sheet.answer() ?? []).map((entry) => entry.split("[.]")));
  }
}
