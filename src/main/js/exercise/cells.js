/** Fields: of a table, or one below the other. */

import { elements, setMark } from "../quiz/page.js";
import { answerId } from "../scorm/format.js";

/** @typedef {import("./sheet.js").Face} Face */
/** @typedef {import("./sheet.js").Sheet} Sheet */

const BETWEEN = "[.]";

/** @implements {Sheet} */
export class Cells {
  /** @param {Face} face */
  constructor({ element, texts }) {
    this.texts = texts;
    this.cells = elements(element, "[data-cell]");
    this.type = typeOf(this.cells.map(control));
  }

  answer() {
    return this.#unfilled() === undefined ? this.draft() : undefined;
  }

  draft() {
    const filled = this.cells.filter((cell) => valueOf(cell) !== "");
    const nothing = filled.every((cell) => control(cell).type === "checkbox" && !control(cell).checked);
    return nothing && filled.length < this.cells.length ? [] : filled.map((cell) => `${idOf(cell)}${BETWEEN}${valueOf(cell)}`);
  }

  missing() {
    const cell = /** @type {HTMLElement} */ (this.#unfilled());
    const number = control(cell).inputMode === "decimal" && control(cell).value.trim() !== "";
    return { text: this.texts.get(number ? "question.number-form" : "exercise.fill-all"), control: control(cell) };
  }

  /** @param {string[]} answer */
  enter(answer) {
    const values = new Map(answer.map((entry) => /** @type {[string, string]} */ (entry.split(BETWEEN))));
    for (const cell of this.cells) {
      const value = values.get(idOf(cell)) ?? "";
      const field = control(cell);
      if (field.type === "checkbox") {
        field.checked = value === "yes";
      } else {
        field.value = value;
      }
    }
  }

  /** @param {import("../lab/engine.js").Score | undefined} score */
  mark(score) {
    for (const cell of this.cells) {
      const item = score?.items.find(({ id }) => id === idOf(cell));
      const kind = item === undefined ? "" : item.earned >= item.of ? "right" : item.earned > 0 ? "near" : "wrong";
      setMark(cell, kind === "near" ? "wrong" : kind, kind === "" ? "" : this.texts.get(`question.part-${kind}`));
    }
  }

  /** @param {string[]} answer @returns {string} */
  told(answer) {
    const values = new Map(answer.map((entry) => /** @type {[string, string]} */ (entry.split(BETWEEN))));
    return this.cells
      .map((cell) => {
        const value = values.get(idOf(cell)) ?? "";
        const field = control(cell);
        const options = "options" in field ? [.../** @type {HTMLSelectElement} */ (/** @type {any} */ (field)).options] : [];
        const shown = options.find((option) => option.value === value)?.textContent ?? value;
        const yes = field.type === "checkbox" ? this.texts.get(value === "yes" ? "lab.yes" : "lab.no") : shown;
        return this.texts.get("exercise.pair", { name: cell.dataset.name ?? "", value: yes });
      })
      .join("\n");
  }

  #unfilled() {
    return this.cells.find((cell) => {
      const { inputMode } = control(cell);
      const value = valueOf(cell);
      return value === "" || (inputMode === "decimal" && !/^-?\d+(\.\d{1,3})?$/.test(value));
    });
  }
}

/**
 * @param {HTMLInputElement[]} controls
 * @returns {string} a number alone is one; choices are pairs, unless a report could not tell two of them apart
 */
function typeOf(controls) {
  if (controls.length === 1 && controls[0].inputMode === "decimal") {
    return "numeric";
  }
  const choices = controls.every((field) => {
    const options = "options" in field ? [.../** @type {HTMLSelectElement} */ (/** @type {any} */ (field)).options] : [];
    const told = options.map(({ value }) => answerId(value));
    return field.type === "checkbox" || (told.length > 0 && new Set(told).size === told.length);
  });
  return choices ? "matching" : "performance";
}

/** @param {HTMLElement} cell @returns {string} */
function idOf(cell) {
  return cell.dataset.cell ?? "";
}

/** @param {HTMLElement} cell @returns {HTMLInputElement} or a select, which is alike in what is used here */
function control(cell) {
  return /** @type {HTMLInputElement} */ (cell.querySelector("input, select"));
}

/** @param {HTMLElement} cell @returns {string} */
function valueOf(cell) {
  const field = control(cell);
  if (field.type === "checkbox") {
    return field.checked ? "yes" : "no";
  }
  const value = field.value.trim();
  return field.inputMode === "decimal" ? value.replace(",", ".").replace("\u2212", "-") : value;
}
