/** An item of a paper on the page: the learner answers it without being told anything, until it is reviewed. */

import { elements, line } from "../quiz/page.js";
import { showVariant } from "../quiz/sheet.js";
import { judged } from "../quiz/verdict.js";

/** @typedef {import("../session/paper.js").PaperItem} PaperItem */
/** @typedef {import("../session/work.js").Attempt} Attempt */
/** @typedef {import("../shell/texts.js").Texts} Texts */

/** What of a question belongs to practice. */
const PRACTICE = '[data-slot="hints"], [data-slot="feedback"], .question-actions';

export class ExamItem {
  /**
   * @param {HTMLFormElement} form of the question
   * @param {PaperItem} item
   * @param {{seed: string, texts: Texts, changed: (response: string[] | undefined) => void}} setting changed:
   *     called with what is entered
   */
  constructor(form, item, { seed, texts, changed }) {
    this.form = form;
    this.id = item.id;
    this.texts = texts;
    this.sheet = showVariant(form, { variant: item.variant, seed, texts });
    this.sheet.kind.enter(item.response ?? []);
    elements(form, PRACTICE).forEach((element) => (element.hidden = true));
    form.oninput = () => {
      const draft = this.sheet.kind.draft();
      changed(draft.length === 0 ? undefined : draft);
    };
    form.onsubmit = (event) => event.preventDefault();
  }

  /** Whether the response is complete. */
  get answered() {
    return this.sheet.kind.response() !== undefined;
  }

  shown() {}

  /** Fetches what is needed to grade it: nothing. */
  async prepare() {}

  /** @returns {Attempt} what is entered, graded; an item that is not answered is wrong */
  grade() {
    const { kind, description } = this.sheet;
    const response = kind.response();
    const grade = kind.grade(response ?? []);
    if (response === undefined) {
      return { type: grade.type, response: [], correct: false, score: 0, latencyMs: 0, description, correctResponses: [] };
    }
    return { ...grade, response, correct: grade.score >= 1, latencyMs: 0, description };
  }

  /**
   * Shows what was right.
   *
   * @param {PaperItem} item
   * @param {HTMLElement} feedback gets what is to be told about it
   */
  review({ response = [], score = 0 }, feedback) {
    const { kind } = this.sheet;
    kind.enter(response);
    // What was not complete was judged as no answer.
    const judgedResponse = kind.response() ?? [];
    kind.mark(judgedResponse.length > 0 ? judgedResponse : undefined, true);
    kind.lock(true);
    const answer = { response: judgedResponse, score, attempts: 1, correct: score >= 1 };
    const { verdict, parts } = judged(this.sheet, answer, { left: 0, worth: 1, exam: true }, this.texts);
    feedback.dataset.verdict = verdict;
    const unanswered = line(feedback.ownerDocument, this.texts.get("final.unanswered"));
    feedback.replaceChildren(...(judgedResponse.length > 0 ? [] : [unanswered]), ...parts);
  }
}
