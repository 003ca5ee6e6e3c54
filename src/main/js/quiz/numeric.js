/** A question that asks for a number. */

import { slot } from "../shell/slots.js";
import { bandOf, bandsOf } from "./bands.js";
import { numericGrade } from "./grading.js";
import { isTooFine, numeral } from "./numeral.js";
import { setMark, told } from "./page.js";
import { unsealed } from "./seal.js";

/** @typedef {import("./kind.js").Face} Face */
/** @typedef {import("./kind.js").Kind} Kind */

/** A number has at most so many digits on either side of the point. */
const DIGITS_MAX = 15;

/** @implements {Kind} */
export class Numeric {
  /** @param {Face} face */
  constructor({ element, salt, key, texts }) {
    this.texts = texts;
    this.element = element;
    this.box = slot(element, "number");
    this.input = /** @type {HTMLInputElement} */ (this.box.querySelector("input"));
    this.unit = this.box.dataset.unit ?? "";
    this.decimals = Number(this.box.dataset.decimals);
    this.bands = bandsOf(unsealed(salt, key));
  }

  response() {
    const number = numeral(this.input.value);
    const fits = number !== undefined && !isTooFine(this.input.value, this.decimals);
    return fits && number.replace(/^-|\..*$/g, "").length <= DIGITS_MAX ? [number] : undefined;
  }

  draft() {
    return this.input.value.trim() === "" ? [] : [this.input.value.trim()];
  }

  missing() {
    const number = numeral(this.input.value);
    const fine = number !== undefined && isTooFine(this.input.value, this.decimals);
    const grid = this.decimals === 0 ? "question.round-whole" : "question.round";
    const form = this.input.value.trim() === "" ? "question.number" : "question.number-form";
    return { text: this.texts.get(fine ? grid : form, { count: this.decimals }), control: this.input };
  }

  /** @param {string[]} response */
  enter(response) {
    this.input.value = (response[0] ?? "").replace(/^-/, "\u2212").replace(".", this.texts.get("decimal-point"));
  }

  /** @param {string[]} response @returns {import("./kind.js").Grade} */
  grade(response) {
    const right = this.right();
    return { ...numericGrade(this.bands, this.decimals, response), type: "numeric", correctResponses: [right.from, right.to] };
  }

  /** @param {string[] | undefined} response @param {boolean} reveal */
  mark(response, reveal) {
    const score = response === undefined ? 0 : numericGrade(this.bands, this.decimals, response).score;
    if (response !== undefined && score >= 1) {
      setMark(this.box, "right", this.texts.get("question.part-right"));
    } else if (reveal) {
      setMark(this.box, response === undefined ? "missed" : "wrong", this.texts.get("question.right-is", { answer: this.rightWords() }));
    } else if (response === undefined) {
      setMark(this.box, "");
    } else {
      setMark(this.box, score > 0 ? "near" : "wrong", this.texts.get(score > 0 ? "question.part-near" : "question.part-wrong"));
    }
  }

  /** @param {string[]} response @param {boolean} reveal @returns {Node[]} */
  feedback(response, reveal) {
    const band = bandOf(this.bands, this.decimals, response);
    const name = band === undefined ? "otherwise" : String(this.bands.indexOf(band));
    const own = response.length === 0 ? [] : this.toldOf(name);
    const right = this.bands.indexOf(this.right());
    return reveal && name !== String(right) ? [...own, ...this.toldOf(String(right))] : own;
  }

  /** @param {boolean} locked */
  lock(locked) {
    this.input.readOnly = locked;
  }

  /** @param {string} name @returns {Node[]} */
  toldOf(name) {
    return told(this.element, `template[data-told="${name}"]`);
  }

  right() {
    return /** @type {import("./bands.js").Band} */ (this.bands.find(({ score }) => score === "1"));
  }

  /** @returns {string} */
  rightWords() {
    const { from, to } = this.right();
    const shown = (/** @type {string} */ number) => number.replace("-", "\u2212").replace(".", this.texts.get("decimal-point"));
    const words = from === to ? shown(from) : this.texts.get("question.range", { from: shown(from), to: shown(to) });
    return this.unit === "" ? words : `${words}\u00a0${this.unit}`;
  }
}
