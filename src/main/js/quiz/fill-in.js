/** A question that asks for short texts. */

import { Boxes } from "./boxes.js";
import { fillInGrade } from "./grading.js";
import { elements, setMark, told } from "./page.js";
import { unsealed } from "./seal.js";

/** @typedef {import("./kind.js").Face} Face */
/** @typedef {import("./kind.js").Kind} Kind */

/** @implements {Kind} */
export class FillIn {
  /** @param {Face} face */
  constructor({ element, salt, key, texts }) {
    this.texts = texts;
    this.element = element;
    this.rows = elements(element, "[data-box]");
    const { ordered, matchCase } = /** @type {HTMLElement} */ (this.rows[0].parentElement).dataset;
    this.boxes = new Boxes(unsealed(salt, key), { ordered: ordered === "true", matchCase: matchCase === "true" });
  }

  response() {
    const filled = this.values();
    return filled.every((text) => text !== "") ? filled : undefined;
  }

  draft() {
    const filled = this.values();
    return filled.some((text) => text !== "") ? filled : [];
  }

  missing() {
    const empty = this.rows.map(inputOf).find(({ value }) => value.trim() === "");
    const text = this.texts.get(this.rows.length === 1 ? "question.fill" : "question.fill-each");
    return { text, control: empty ?? inputOf(this.rows[0]) };
  }

  /** @param {string[]} response */
  enter(response) {
    this.rows.forEach((row, i) => {
      inputOf(row).value = response[i] ?? "";
    });
  }

  /** @param {string[]} response @returns {import("./kind.js").Grade} */
  grade(response) {
    return {
      ...fillInGrade(this.boxes, response),
      type: "fill-in",
      correctResponses: this.boxes.right,
      caseMatters: this.boxes.matchCase,
      orderMatters: this.boxes.ordered,
    };
  }

  /** @param {string[] | undefined} response @param {boolean} reveal */
  mark(response, reveal) {
    const placed = this.boxes.placed(response ?? []);
    const open = this.boxes.right.filter((_, box) => !placed.includes(box));
    this.rows.forEach((row, i) => {
      if (placed[i] !== undefined) {
        setMark(row, "right", this.texts.get("question.part-right"));
      } else if (reveal) {
        const answer = (this.boxes.ordered ? this.boxes.right[i] : open.shift()) ?? "";
        setMark(row, response === undefined ? "missed" : "wrong", this.texts.get("question.right-is", { answer }));
      } else {
        setMark(row, response === undefined ? "" : "wrong", response === undefined ? "" : this.texts.get("question.part-wrong"));
      }
    });
  }

  /** @param {string[]} response @param {boolean} reveal @returns {Node[]} */
  feedback(response, reveal) {
    const placed = this.boxes.placed(response);
    const names = response.map((text, i) => (placed[i] === undefined ? `${i}:${this.boxes.name(i, text)}` : `${placed[i]}:+`));
    const revealed = reveal ? this.rows.map((_, i) => `${i}:+`) : [];
    return [...new Set([...names, ...revealed])].flatMap((name) => told(this.element, `template[data-told="${name}"]`));
  }

  /** @param {boolean} locked */
  lock(locked) {
    this.rows.forEach((row) => {
      inputOf(row).readOnly = locked;
    });
  }

  /** @returns {string[]} */
  values() {
    return this.rows.map((row) => inputOf(row).value.trim());
  }
}

/** @param {HTMLElement} row @returns {HTMLInputElement} */
function inputOf(row) {
  return /** @type {HTMLInputElement} */ (row.querySelector("input"));
}
