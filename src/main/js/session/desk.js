/**
 * The learner's work, and what of it needs no more than to be kept: the place, drafts, hints taken, solutions
 * looked at, memos of components.
 */

import { attemptsOf, hasSection } from "./outline.js";
import { courseProgress, lessonProgress } from "./progress.js";
import { usedUp, noWork } from "./work.js";

/** How long what a learner is entering may wait to be saved, so that not each key is. */
const DRAFT_DELAY_MS = 700;
/** How long a memo may be, in UTF-16 units. */
const MEMO_MAX = 200;

/** @typedef {import("./work.js").Answer} Answer */
/** @typedef {import("./progress.js").Progress} Progress */
/** @typedef {import("./work.js").Place} Place */

export class Desk {
  /**
   * @param {import("./outline.js").Outline} outline
   * @param {string} seed what everything drawn for the learner depends on until the LMS has told of one
   */
  constructor(outline, seed) {
    /** @protected */
    this.outline = outline;
    /** @protected */
    this.work = { ...noWork(), seed };
  }

  /**
   * @protected
   * @param {number} _delayMs how long the change may wait to be saved
   */
  touched(_delayMs) {}

  /**
   * @returns {string} what everything drawn for the learner depends on: the same at every launch, as far as
   *     there is an LMS, and the same for a learner of whom only the name is known to it. It may change once,
   *     when the LMS shows up
   */
  get seed() {
    return this.work.seed;
  }

  /** @returns {Place | null} the section visited last */
  get place() {
    return this.work.place;
  }

  /** @returns {"incomplete" | "completed"} */
  get completion() {
    return this.work.standing.completion;
  }

  /** @returns {"unknown" | "failed" | "passed"} */
  get success() {
    return this.work.standing.success;
  }

  /** @returns {number | undefined} the best score, 0 to 1; undefined until the course was completed once */
  get scoreScaled() {
    return this.work.standing.score;
  }

  /** @param {string} lessonId @returns {Progress} nothing of nothing for an unknown lesson */
  lessonProgress(lessonId) {
    const lesson = this.outline.lessons.find(({ id }) => id === lessonId);
    return lesson === undefined ? { done: 0, total: 0 } : lessonProgress(lesson, this.work);
  }

  /** @returns {Progress} */
  progress() {
    return courseProgress(this.outline, this.work);
  }

  /** @param {string} lessonId @param {string} sectionId @returns {boolean} */
  visited(lessonId, sectionId) {
    return this.work.visited.get(lessonId)?.has(sectionId) ?? false;
  }

  /**
   * The learner is at a section now. A section the course does not have is ignored.
   *
   * @param {string} lessonId
   * @param {string} sectionId
   */
  visit(lessonId, sectionId) {
    const { place } = this.work;
    const same = place?.lesson === lessonId && place?.section === sectionId;
    if (!hasSection(this.outline, lessonId, sectionId) || (same && this.visited(lessonId, sectionId))) {
      return;
    }
    const seen = this.work.visited.get(lessonId) ?? new Set();
    this.work.visited.set(lessonId, seen.add(sectionId));
    this.work.place = { lesson: lessonId, section: sectionId };
    this.touched(0);
  }

  /**
   * @param {string} questionId
   * @returns {Answer | undefined} undefined if the question was never answered
   */
  answer(questionId) {
    return this.work.answers.get(questionId);
  }

  /** @param {string} itemId @returns {number} Infinity where there is no limit */
  attemptsLeft(itemId) {
    const attemptsMax = attemptsOf(this.outline, itemId);
    return attemptsMax === 0 ? Infinity : Math.max(0, attemptsMax - (this.work.answers.get(itemId)?.attempts ?? 0));
  }

  /** @param {string} itemId @returns {string[] | undefined} what was entered and not handed in; undefined for nothing */
  draft(itemId) {
    return this.work.drafts.get(itemId);
  }

  /**
   * Keeps what is entered, until it is recorded as an attempt or withdrawn.
   *
   * @param {string} itemId
   * @param {string[] | undefined} response undefined to withdraw it
   */
  setDraft(itemId, response) {
    const same = JSON.stringify(this.draft(itemId)) === JSON.stringify(response);
    if (same || usedUp(this.work.answers.get(itemId), attemptsOf(this.outline, itemId))) {
      return;
    }
    response === undefined ? this.work.drafts.delete(itemId) : this.work.drafts.set(itemId, [...response]);
    this.touched(DRAFT_DELAY_MS);
  }

  /** @param {string} componentId @returns {string} what a component keeps for itself; empty for nothing */
  memo(componentId) {
    return this.work.memos.get(componentId) ?? "";
  }

  /**
   * Keeps something that is worth having at the next launch and no loss without: an LMS with little room does
   * not keep it.
   *
   * @param {string} componentId an id that nothing else in the course uses for a memo
   * @param {string} text at most 200 UTF-16 units, else it is not kept; empty to forget
   */
  setMemo(componentId, text) {
    const kept = text.length > MEMO_MAX ? "" : text;
    if (this.memo(componentId) !== kept) {
      kept === "" ? this.work.memos.delete(componentId) : this.work.memos.set(componentId, kept);
      this.touched(DRAFT_DELAY_MS);
    }
  }

  /** @param {string} itemId @returns {number} how many hints were taken */
  hintsUsed(itemId) {
    return this.work.hints.get(itemId) ?? 0;
  }

  /** Takes one more hint. @param {string} itemId */
  useHint(itemId) {
    this.work.hints.set(itemId, this.hintsUsed(itemId) + 1);
    this.touched(0);
  }

  /** @param {string} itemId @returns {boolean} */
  solutionShown(itemId) {
    return this.work.solutions.has(itemId);
  }

  /** The learner looks at the solution, which counts as having dealt with the item. @param {string} itemId */
  showSolution(itemId) {
    if (!this.solutionShown(itemId)) {
      this.work.solutions.add(itemId);
      this.touched(0);
    }
  }
}
