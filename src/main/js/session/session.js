/**
 * A learner's session with a course, recorded by an LMS if there is one.
 *
 * Nothing here throws because of an LMS, and nothing waits for one: without an LMS the course works the
 * same and keeps nothing.
 */

import { drawnSeed } from "./seed.js";
import { Desk } from "./desk.js";
import { Final } from "./final.js";
import { merged } from "./merge.js";
import { attemptsOf, hasSection, questionsOf } from "./outline.js";
import { watchPage } from "./page.js";
import { courseProgress, lessonProgress, standingOf } from "./progress.js";
import { Recorder } from "./recorder.js";
import { shielded } from "./shield.js";
import { better } from "./standing.js";
import { answered, usedUp } from "./work.js";

/** @typedef {import("./progress.js").Progress} Progress */
/** @typedef {import("./setting.js").Setting} Setting */
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

export class Session extends Desk {
  /** @type {Place | null} */
  #resumed = null;
  #opened = false;
  /** How many changes there were when a paper was handed in last. */
  #paperChanges = 0;
  #setting;
  #announce;
  #recorder;
  /** @type {Final | undefined} */
  #final;

  /** @param {Setting} setting */
  constructor(setting) {
    super(drawnSeed(setting));
    this.#setting = setting;
    const announce = shielded(setting.onChange, setting.clock);
    // The first reading comes before there is a session for the user interface to look at.
    this.#announce = () => (this.#opened ? announce() : undefined);
    this.#recorder = new Recorder(
      { ...setting, onChange: this.#announce },
      { work: () => this.work, join: (kept) => this.#join(kept) },
    );
    const { outline, clock } = setting;
    const host = { work: () => this.work, now: () => clock.now(), changed: this.#changed.bind(this) };
    this.#final = outline.assessment && new Final(outline, outline.assessment, host);
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

  /** Whether the LMS holds that the last paper was handed in, whatever else is not saved yet. */
  get paperKept() {
    return this.#recorder.kept >= this.#paperChanges;
  }

  /** @returns {Final | undefined} the final assessment; undefined if the course has none */
  get final() {
    return this.#final;
  }

  /** @returns {Place | null} where the last launch ended; differs from the place if the LMS showed up late */
  get resumed() {
    return this.#resumed;
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
    if (!hasSection(this.#setting.outline, lessonId, sectionId) || (same && this.visited(lessonId, sectionId))) {
      return;
    }
    const seen = this.work.visited.get(lessonId) ?? new Set();
    this.work.visited.set(lessonId, seen.add(sectionId));
    this.work.place = { lesson: lessonId, section: sectionId };
    this.#changed(0, []);
  }

  /**
   * Records an attempt; the draft is handed in with it. An unknown item, or an attempt past the last that
   * counts, is ignored.
   *
   * @param {string} questionId
   * @param {Attempt} attempt
   */
  record(questionId, attempt) {
    const { outline, clock } = this.#setting;
    const question = questionsOf(outline).find(({ id }) => id === questionId);
    const before = this.work.answers.get(questionId);
    if (question === undefined || usedUp(before, question.attempts)) {
      return;
    }
    const score = Math.min(1, Math.max(0, attempt.score));
    this.work.answers.set(questionId, answered(before, attempt.response, score, this.hintsUsed(questionId)));
    this.work.drafts.delete(questionId);
    const { id, objective, weight } = question;
    this.#changed(0, [{ ...attempt, id, objective, weight, score, atMs: clock.now() }]);
  }

  /** @param {string} lessonId @returns {Progress} nothing of nothing for an unknown lesson */
  lessonProgress(lessonId) {
    const lesson = this.#setting.outline.lessons.find(({ id }) => id === lessonId);
    return lesson === undefined ? { done: 0, total: 0 } : lessonProgress(lesson, this.work);
  }

  /** @returns {Progress} */
  progress() {
    return courseProgress(this.#setting.outline, this.work);
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
    this.work = merged(this.work, kept, this.#setting.outline);
    this.#improve();
  }

  /** @override @protected @param {string} itemId @returns {number} */
  attemptsMax(itemId) {
    return attemptsOf(this.#setting.outline, itemId);
  }

  /** @override @protected @param {number} delayMs */
  touched(delayMs) {
    this.#changed(delayMs, []);
  }

  /** @param {number} delayMs @param {import("../scorm/interaction.js").Interaction[]} interactions */
  #changed(delayMs, interactions) {
    this.#improve();
    this.#recorder.changed(delayMs, interactions);
    if (interactions.some(({ paper }) => paper !== undefined)) {
      this.#paperChanges = this.#recorder.changes;
    }
    this.#announce();
  }

  #improve() {
    this.work.standing = better(this.work.standing, standingOf(this.#setting.outline, this.work));
  }
}
