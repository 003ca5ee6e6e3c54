/** The solution of a part: shown after a warning, at the price of the points. */

import { line, onPress, told } from "../quiz/page.js";
import { slot } from "../shell/slots.js";

/** @typedef {import("./part.js").ExercisePart} ExercisePart */

export class Solution {
  #onShow = false;

  /** @param {ExercisePart} part */
  constructor(part) {
    this.part = part;
    const { element } = part;
    this.button = slot(element, "solution");
    this.warning = slot(element, "warning");
    onPress(this.button, () => this.#ask(true));
    onPress(slot(element, "solution-no"), () => this.#ask(false));
    onPress(slot(element, "solution-yes"), () => {
      this.part.setting.session.showSolution(this.part.id);
      this.warning.hidden = true;
      this.part.refresh();
      slot(element, "solution-text").focus();
    });
  }

  refresh() {
    const { setting, id, element } = this.part;
    const seen = setting.session.solutionShown(id);
    const right = setting.session.answer(id)?.correct ?? false;
    this.button.hidden = seen || right || !this.warning.hidden;
    const { engine, exercise, name, sheet } = this.part;
    if (seen && !this.#onShow && engine !== undefined) {
      this.#onShow = true;
      const answer = engine.solution(exercise, name);
      const lines = sheet.told(answer).split("\n").map((text) => line(element.ownerDocument, text));
      const heading = line(element.ownerDocument, setting.texts.get("exercise.solution"), "told-of");
      slot(element, "solution-text").replaceChildren(heading, ...lines, ...this.explanation());
      slot(element, "solution-text").hidden = false;
    }
  }

  /** @returns {Node[]} what is told in the end */
  explanation() {
    const nodes = told(this.part.element, "template[data-explanation]");
    const { texts } = this.part.setting;
    return nodes.length === 0 ? [] : [line(this.part.element.ownerDocument, texts.get("exercise.explanation"), "told-of"), ...nodes];
  }

  /** @param {boolean} asking whether the learner is being warned */
  #ask(asking) {
    this.warning.hidden = !asking;
    this.button.hidden = asking;
    (asking ? slot(this.part.element, "solution-no") : this.button).focus();
  }
}
