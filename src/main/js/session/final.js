/** The learner's way through the final assessment: papers drawn, answered, handed in. */

import { drawPaper } from "./draw.js";
import { itemsOf } from "./outline.js";
import { resultsByObjective, scoreOf, withItem } from "./paper.js";
import { isPassed, lessonsDone } from "./progress.js";

/** @typedef {import("../scorm/interaction.js").Interaction} Interaction */
/** @typedef {import("./outline.js").Assessment} Assessment */
/** @typedef {import("./paper.js").Paper} Paper */
/** @typedef {import("./work.js").Attempt} Attempt */
/** @typedef {import("./work.js").Work} Work */

/**
 * @typedef {object} Host
 * @property {() => Work} work
 * @property {(delayMs: number, interactions: Interaction[]) => void} changed tells of a change of the work
 * @property {() => number} now milliseconds since 1970
 */

/** How long what is entered may wait to be saved, so that not each key is. */
const DRAFT_DELAY_MS = 700;

export class Final {
  /**
   * @param {import("./outline.js").Outline} outline
   * @param {Assessment} assessment
   * @param {Host} host
   */
  constructor(outline, assessment, host) {
    this.outline = outline;
    this.assessment = assessment;
    this.host = host;
  }

  /** @returns {boolean} whether the learner may go in: always for what has begun */
  get open() {
    const { gate } = this.assessment;
    return gate === "open" || this.paper !== null || this.results.length > 0 || lessonsDone(this.outline, this.host.work());
  }

  /** @returns {Paper | null} the paper begun last, handed in or not */
  get paper() {
    return this.host.work().paper;
  }

  /** @returns {readonly number[]} the scores of the papers handed in, 0 to 1, in their order */
  get results() {
    return this.host.work().results;
  }

  /** @returns {number} how many papers may still be begun, or finished */
  get attemptsLeft() {
    return Math.max(0, this.assessment.attempts - this.results.length);
  }

  /** @returns {number} which attempt the paper is, from 1 */
  get attempt() {
    return this.results.length + (this.paper?.submitted ? 0 : 1);
  }

  /** @returns {boolean} also if less was needed when it was passed */
  get passed() {
    return isPassed(this.assessment, this.host.work());
  }

  /** @returns {boolean} whether the learner may look at the paper handed in last, with what is right */
  get reviewable() {
    const { review } = this.assessment;
    const over = this.passed || this.attemptsLeft === 0;
    return this.paper?.submitted === true && (review === "after-each-attempt" || (review === "after-pass-or-last" && over));
  }

  /** @returns {ReturnType<typeof resultsByObjective>} of the paper handed in last; empty if there is none */
  get byObjective() {
    return this.paper?.submitted ? resultsByObjective(this.assessment, this.paper) : new Map();
  }

  /** Draws a paper, if there is none to be finished and an attempt is left. */
  start() {
    const { paper } = this;
    if (!this.open || this.attemptsLeft === 0 || (paper !== null && !paper.submitted)) {
      return;
    }
    const before = paper?.items.map(({ id }) => id) ?? [];
    const drawn = drawPaper(this.assessment, `${this.host.work().seed}\n${this.results.length + 1}`, before);
    const items = drawn.map((item) => ({ ...item, response: undefined, marked: false, score: undefined, spentMs: 0 }));
    this.#put({ items, startedMs: this.host.now(), at: 0, submitted: false }, 0);
  }

  /** @param {string} itemId @param {string[] | undefined} response undefined for nothing entered */
  answer(itemId, response) {
    this.#change(DRAFT_DELAY_MS, (paper) => withItem(paper, itemId, { response }));
  }

  /** @param {string} itemId @param {boolean} marked whether the learner means to come back to it */
  mark(itemId, marked) {
    this.#change(DRAFT_DELAY_MS, (paper) => withItem(paper, itemId, { marked }));
  }

  /** @param {string} itemId @param {number} ms how much longer it has been on show */
  spend(itemId, ms) {
    const spentMs = (this.paper?.items.find(({ id }) => id === itemId)?.spentMs ?? 0) + ms;
    this.#change(DRAFT_DELAY_MS, (paper) => withItem(paper, itemId, { spentMs }));
  }

  /** @param {number} index the item on show from now on */
  move(index) {
    const last = (this.paper?.items.length ?? 1) - 1;
    this.#change(DRAFT_DELAY_MS, (paper) => ({ ...paper, at: Math.max(0, Math.min(index, last)) }));
  }

  /**
   * Hands the paper in.
   *
   * @param {Map<string, Attempt>} attempts the graded answers by item; an item without one counts as wrong
   */
  submit(attempts) {
    const { paper } = this;
    if (paper === null || paper.submitted || this.attemptsLeft === 0) {
      return;
    }
    const items = paper.items.map((item) => ({ ...item, score: shareOf(attempts.get(item.id)?.score) }));
    const submitted = { ...paper, items, submitted: true };
    const number = this.attempt;
    const work = this.host.work();
    work.results = [...work.results, scoreOf(this.assessment, submitted)];
    this.#put(submitted, 0, this.#interactions(number, submitted, attempts));
  }

  /**
   * @param {number} number
   * @param {Paper} paper
   * @param {Map<string, Attempt>} attempts
   * @returns {Interaction[]} one for each item
   */
  #interactions(number, paper, attempts) {
    const outlines = new Map(itemsOf(this.assessment).map((item) => [item.id, item]));
    return paper.items.flatMap(({ id, score = 0, spentMs }) => {
      const attempt = attempts.get(id);
      const outline = outlines.get(id);
      if (attempt === undefined || outline === undefined) {
        return [];
      }
      const { objective, weight } = outline;
      return [{ ...attempt, id, objective, weight, score, latencyMs: spentMs, paper: number, atMs: this.host.now() }];
    });
  }

  /** @param {number} delayMs @param {(paper: Paper) => Paper} change */
  #change(delayMs, change) {
    const { paper } = this;
    if (paper !== null && !paper.submitted) {
      const changed = change(paper);
      if (JSON.stringify(changed) !== JSON.stringify(paper)) {
        this.#put(changed, delayMs);
      }
    }
  }

  /** @param {Paper} paper @param {number} delayMs @param {Interaction[]} [interactions] */
  #put(paper, delayMs, interactions = []) {
    this.host.work().paper = paper;
    this.host.changed(delayMs, interactions);
  }
}

/** @param {number | undefined} score @returns {number} 0 to 1 */
function shareOf(score) {
  return Math.min(1, Math.max(0, score ?? 0));
}
