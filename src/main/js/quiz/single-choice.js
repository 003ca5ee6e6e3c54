/** A question with one right option, and what the learner is told about the chosen one. */

import { slot } from "../shell/slots.js";
import { rightOption, standing } from "./judge.js";
import { shuffled } from "./shuffle.js";

/** @typedef {import("./quiz.js").Setting} Setting */

export class SingleChoice {
  /**
   * @param {HTMLFormElement} form
   * @param {Setting} setting
   */
  constructor(form, setting) {
    this.element = form;
    this.setting = setting;
    this.id = form.dataset.question ?? "";
    this.attempts = Number(form.dataset.attempts);
    this.options = /** @type {HTMLElement[]} */ ([...form.querySelectorAll("[data-option]")]);
    this.button = /** @type {HTMLButtonElement} */ (form.querySelector("button"));
    this.feedback = slot(form, "feedback");
    this.right = rightOption(this.id, this.options.map(idOf), form.dataset.digest ?? "") ?? "";
    this.startedMs = setting.now();
    this.usedShown = 0;
    if (form.dataset.shuffle === "true") {
      const order = shuffled(this.options, idOf, `${setting.seed}\n${this.id}`);
      order.forEach((option) => option.parentElement?.append(option));
    }
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.check();
    });
    this.refresh();
  }

  shown() {
    this.startedMs = this.setting.now();
  }

  refresh() {
    const answer = this.setting.session.answer(this.id);
    if (answer !== undefined && answer.attempts > this.usedShown) {
      this.show(answer.correct ? this.right : answer.response[0]);
    }
  }

  check() {
    const chosen = this.options.find((option) => inputOf(option).checked);
    if (chosen === undefined) {
      this.feedback.removeAttribute("data-verdict");
      this.feedback.replaceChildren(this.line("question.pick"));
      inputOf(/** @type {HTMLElement} */ (this.element.querySelector("[data-option]"))).focus();
      return;
    }
    const response = idOf(chosen);
    const correct = response === this.right;
    const { now, session } = this.setting;
    this.usedShown = standing(session.answer(this.id), this.attempts).used + 1;
    session.record(this.id, {
      type: "choice",
      response: [response],
      correct,
      score: correct ? 1 : 0,
      latencyMs: now() - this.startedMs,
      description: this.element.dataset.description ?? "",
      correctResponses: [this.right],
    });
    this.startedMs = now();
    this.show(response);
    if (this.button.hidden) {
      this.feedback.focus();
    }
  }

  /** @param {string | undefined} response the id of the option to tell about, if it is known */
  show(response) {
    const { left, done, used } = standing(this.setting.session.answer(this.id), this.attempts);
    const { texts } = this.setting;
    this.usedShown = used;
    const correct = response === this.right;
    const verdict = this.line(correct ? "question.correct" : "question.wrong");
    verdict.className = "verdict";
    const parts = [verdict, ...this.told(response)];
    if (!correct && !done) {
      parts.push(this.line("question.attempts", { count: left }));
    } else if (!correct) {
      parts.push(this.line("question.last"), ...this.told(this.right));
    }
    this.feedback.dataset.verdict = correct ? "right" : "wrong";
    this.feedback.replaceChildren(...parts);
    this.button.hidden = done;
    this.element.toggleAttribute("data-done", done);
    for (const option of this.options) {
      const input = inputOf(option);
      input.disabled = done;
      input.checked = idOf(option) === response;
      mark(option, "", "");
      if (done && idOf(option) === this.right) {
        mark(option, "right", texts.get("question.right-option"));
      } else if (idOf(option) === response) {
        mark(option, correct ? "right" : "wrong", texts.get("question.your-option"));
      }
    }
  }

  /** @param {string | undefined} option @returns {Node[]} what the author says of an option */
  told(option) {
    const template = this.options.find((element) => idOf(element) === option)?.querySelector("template");
    return template ? [...template.content.cloneNode(true).childNodes] : [];
  }

  /** @param {string} key @param {Record<string, string | number>} [values] */
  line(key, values) {
    const line = this.element.ownerDocument.createElement("p");
    line.textContent = this.setting.texts.get(key, values);
    return line;
  }
}

/** @param {HTMLElement} option @returns {string} */
function idOf(option) {
  return option.dataset.option ?? "";
}

/** @param {HTMLElement} option @returns {HTMLInputElement} */
function inputOf(option) {
  return /** @type {HTMLInputElement} */ (option.querySelector("input"));
}

/** @param {HTMLElement} option @param {string} kind @param {string} text */
function mark(option, kind, text) {
  const tag = slot(option, "tag");
  option.dataset.mark = kind;
  tag.textContent = text;
  tag.hidden = text === "";
}
