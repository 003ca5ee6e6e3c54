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
    /** What of the session is on show. @type {import("./judge.js").Answer | undefined} */
    this.answer = undefined;
    /** The option that was checked last. @type {string | undefined} */
    this.checked = undefined;
    this.feedback.id = `${this.id}--feedback`;
    if (form.dataset.shuffle === "true") {
      const order = shuffled(this.options, idOf, `${setting.seed}\n${this.id}`);
      order.forEach((option) => option.parentElement?.append(option));
    }
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.check();
    });
    form.addEventListener("change", () => this.chosen());
    this.refresh();
  }

  shown() {
    this.startedMs = this.setting.now();
  }

  refresh() {
    const answer = this.setting.session.answer(this.id);
    if (answer === undefined || answer === this.answer) {
      return;
    }
    this.answer = answer;
    const response = answer.correct ? this.right : answer.response[0];
    const { done, left } = standing(answer, this.attempts);
    const chosen = this.choice();
    const draft = chosen !== undefined && chosen !== this.checked && chosen !== response;
    this.checked = response;
    if (draft && !done) {
      // Of an earlier launch whose record came late. What the learner is about to answer stays.
      this.tell("", [this.line("question.attempts", { count: left })]);
    } else {
      this.show(response);
    }
  }

  /** @returns {string | undefined} the option that is chosen now */
  choice() {
    const option = this.options.find((candidate) => inputOf(candidate).checked);
    return option && idOf(option);
  }

  /** The learner has chosen an option; a mark belongs to the one that was checked. */
  chosen() {
    if (this.checked === undefined) {
      this.tell("", []);
    }
    this.mark(this.choice() === this.checked ? this.checked : undefined);
  }

  check() {
    const response = this.choice();
    if (response === undefined) {
      this.ask();
      return;
    }
    if (response === this.checked) {
      // A key held down or a second click must not spend an attempt.
      return;
    }
    const correct = response === this.right;
    const { now, session } = this.setting;
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
    this.refresh();
    if (this.button.hidden) {
      this.feedback.focus();
    }
  }

  /** Nothing is chosen yet. */
  ask() {
    const first = inputOf(/** @type {HTMLElement} */ (this.element.querySelector("[data-option]")));
    this.tell("", [this.line("question.pick")]);
    first.setAttribute("aria-describedby", this.feedback.id);
    first.focus({ preventScroll: true });
    this.feedback.scrollIntoView({ block: "nearest" });
  }

  /** @param {string | undefined} response the id of the option to tell about, if it is known */
  show(response) {
    const { left, done } = standing(this.answer, this.attempts);
    const correct = response === this.right;
    const verdict = this.line(correct ? "question.correct" : "question.wrong");
    verdict.className = "verdict";
    const parts = [verdict, ...this.told(response)];
    if (!correct && !done) {
      parts.push(this.line("question.attempts", { count: left }));
    } else if (!correct) {
      parts.push(this.line("question.last"), ...this.told(this.right));
    }
    this.tell(correct ? "right" : "wrong", parts);
    this.button.hidden = done;
    this.element.toggleAttribute("data-done", done);
    for (const option of this.options) {
      const input = inputOf(option);
      input.disabled = done;
      input.checked = idOf(option) === response;
    }
    this.mark(response);
  }

  /** @param {"" | "right" | "wrong"} verdict @param {Node[]} parts */
  tell(verdict, parts) {
    this.feedback.dataset.verdict = verdict;
    this.feedback.replaceChildren(...parts);
    this.options.forEach((option) => inputOf(option).removeAttribute("aria-describedby"));
  }

  /** @param {string | undefined} response the option to mark as the learner's */
  mark(response) {
    const { texts } = this.setting;
    const { done } = standing(this.answer, this.attempts);
    for (const option of this.options) {
      const right = idOf(option) === this.right;
      if (done && right) {
        mark(option, "right", texts.get("question.right-option"));
      } else if (response !== undefined && idOf(option) === response) {
        mark(option, right ? "right" : "wrong", texts.get("question.your-option"));
      } else {
        mark(option, "", "");
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
