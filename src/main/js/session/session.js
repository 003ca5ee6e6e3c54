/**
 * A learner's session with a course, recorded by an LMS if there is one.
 *
 * Nothing here throws because of an LMS, and nothing waits for one: without an LMS the course works the
 * same and keeps nothing.
 */

import { hasSection, questionsOf } from "./outline.js";
import { watchPage } from "./page.js";
import { courseProgress, lessonProgress, standingOf } from "./progress.js";
import { Recorder } from "./recorder.js";
import { shielded } from "./shield.js";
import { better } from "./standing.js";
import { answered, merged, noWork, usedUp } from "./work.js";

/** @typedef {import("./progress.js").Progress} Progress */
/** @typedef {import("./setting.js").Setting} Setting */
/** @typedef {import("./work.js").Answer} Answer */
/** @typedef {import("./work.js").Attempt} Attempt */
/** @typedef {import("./work.js").Place} Place */

/**
 * Opens the session without waiting: an LMS that shows up later is attached then, and what the learner has
 * done by then is joined with what the LMS had kept.
 *
 * @param {Setting} setting
 * @returns {Promise<Session>}
 */
export async function openSession(setting) {
  return new Session(setting);
}

export class Session {
  /** @type {import("./work.js").Work} */
  #work = noWork();
  /** @type {Place | null} */
  #resumed = null;
  #opened = false;
  #setting;
  #announce;
  #recorder;

  /** @param {Setting} setting */
  constructor(setting) {
    this.#setting = setting;
    const announce = shielded(setting.onChange, setting.clock);
    // The first reading comes before there is a session for the user interface to look at.
    this.#announce = () => (this.#opened ? announce() : undefined);
    this.#recorder = new Recorder(
      { ...setting, onChange: this.#announce },
      { work: () => this.#work, join: (kept) => this.#join(kept) },
    );
    const gone = () => this.#recorder.close({ force: true, leave: false });
    watchPage(setting.window, { hidden: () => this.save(), gone });
    this.#recorder.attachment.advance();
    this.#opened = true;
  }

  /** Whether an LMS has opened the session. */
  get recorded() {
    return this.#recorder.adapter !== undefined;
  }

  /** Whether nothing may be recorded although there is an LMS; {@link Session.problem} says why. */
  get readOnly() {
    return this.#recorder.readOnly;
  }

  /** @returns {import("./problem.js").Problem} why less is recorded than expected; empty for none */
  get problem() {
    return this.#recorder.problem;
  }

  /** @returns {import("./saver.js").SaveState} none: there is nowhere to save to */
  get saveState() {
    return this.#recorder.state;
  }

  /** @returns {Place | null} the section visited last */
  get place() {
    return this.#work.place;
  }

  /** @returns {Place | null} where the last launch ended; differs from the place if the LMS showed up late */
  get resumed() {
    return this.#resumed;
  }

  /** @returns {"incomplete" | "completed"} */
  get completion() {
    return this.#work.standing.completion;
  }

  /** @returns {"unknown" | "failed" | "passed"} */
  get success() {
    return this.#work.standing.success;
  }

  /** @returns {number | undefined} the best score, 0 to 1; undefined until the course was completed once */
  get scoreScaled() {
    return this.#work.standing.score;
  }

  /** @param {string} lessonId @param {string} sectionId @returns {boolean} */
  visited(lessonId, sectionId) {
    return this.#work.visited.get(lessonId)?.has(sectionId) ?? false;
  }

  /**
   * The learner is at a section now. A section the course does not have is ignored.
   *
   * @param {string} lessonId
   * @param {string} sectionId
   */
  visit(lessonId, sectionId) {
    const { place } = this.#work;
    const same = place?.lesson === lessonId && place?.section === sectionId;
    if (!hasSection(this.#setting.outline, lessonId, sectionId) || (same && this.visited(lessonId, sectionId))) {
      return;
    }
    const seen = this.#work.visited.get(lessonId) ?? new Set();
    this.#work.visited.set(lessonId, seen.add(sectionId));
    this.#work.place = { lesson: lessonId, section: sectionId };
    this.#changed();
  }

  /**
   * @param {string} questionId
   * @returns {Answer | undefined} undefined if the question was never answered
   */
  answer(questionId) {
    return this.#work.answers.get(questionId);
  }

  /**
   * Records an attempt. An unknown question, or an attempt past the last that counts, is ignored.
   *
   * @param {string} questionId
   * @param {Attempt} attempt
   */
  record(questionId, attempt) {
    const { outline, clock } = this.#setting;
    const question = questionsOf(outline).find(({ id }) => id === questionId);
    const before = this.#work.answers.get(questionId);
    if (question === undefined || usedUp(before, outline.attempts)) {
      return;
    }
    const score = Math.min(1, Math.max(0, attempt.score));
    this.#work.answers.set(questionId, answered(before, attempt.response, score));
    this.#changed({ ...attempt, ...question, score, atMs: clock.now() });
  }

  /** @param {string} lessonId @returns {Progress} nothing of nothing for an unknown lesson */
  lessonProgress(lessonId) {
    const lesson = this.#setting.outline.lessons.find(({ id }) => id === lessonId);
    return lesson === undefined ? { done: 0, total: 0 } : lessonProgress(lesson, this.#work);
  }

  /** @returns {Progress} */
  progress() {
    return courseProgress(this.#setting.outline, this.#work);
  }

  /** Saves now what is not saved yet, instead of when the next try is due. */
  save() {
    this.#recorder.flush();
  }

  /**
   * Saves, and leaves the course; the caller shows that it may be closed.
   *
   * @param {{force?: boolean}} [manner] force: leave even if not everything could be saved
   * @returns {boolean} whether everything is saved, as far as there is an LMS. If not, and without force, the
   *     session goes on and keeps trying
   */
  exit({ force = false } = {}) {
    return this.#recorder.close({ force, leave: true });
  }

  /** @param {import("./work.js").Work} kept */
  #join(kept) {
    this.#resumed = kept.place;
    this.#work = merged(this.#work, kept, this.#setting.outline.attempts);
    this.#improve();
  }

  /** @param {import("../scorm/interaction.js").Interaction} [interaction] */
  #changed(interaction) {
    this.#improve();
    this.#recorder.changed(interaction);
    this.#announce();
  }

  #improve() {
    this.#work.standing = better(this.#work.standing, standingOf(this.#setting.outline, this.#work));
  }
}
