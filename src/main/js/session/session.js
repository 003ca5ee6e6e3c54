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
import { questionsOf } from "./outline.js";
import { watchPage } from "./page.js";
import { standingOf } from "./progress.js";
import { stateOf } from "./parting.js";
import { Recorder } from "./recorder.js";
import { shielded } from "./shield.js";
import { better } from "./standing.js";
import { united, unitedLate } from "./union.js";
import { answered, usedUp } from "./work.js";

/** @typedef {import("./work.js").Place} Place */

/**
 * Opens the session without waiting: an LMS that shows up later is attached then, and what the learner has
 * done by then is joined with what the LMS had kept.
 *
 * @param {import("./setting.js").Setting} setting
 * @returns {Promise<Session>}
 */
export async function openSession(setting) {
  const session = new Session(setting);
  await session.begun;
  return session;
}

export class Session extends Desk {
  /** @type {Place | null} */
  #resumed = null;
  #opened = false;
  /** How many changes there were when a paper was handed in last. */
  #paperChanges = 0;
  #clock;
  #announce;
  #recorder;
  #final;

  /** @param {import("./setting.js").Setting} setting */
  constructor(setting) {
    super(setting.outline, drawnSeed(setting));
    this.#clock = setting.clock;
    const announce = shielded(setting.onChange, setting.clock);
    // The first reading comes before there is a session for the user interface to look at.
    this.#announce = () => (this.#opened ? announce() : undefined);
    this.#recorder = new Recorder(
      { ...setting, onChange: this.#announce },
      { work: () => this.work, join: (kept) => this.#join(kept), unite: (theirs) => this.#unite(theirs) },
    );
    const host = { work: () => this.work, now: () => this.#clock.now(), changed: this.#changed.bind(this) };
    this.#final = setting.outline.assessment && new Final(setting.outline, setting.outline.assessment, host);
    watchPage(setting.window, {
      hidden: () => this.save(),
      gone: () => this.#recorder.close({ force: true, leave: false }),
      back: () => this.#recorder.sharing.wake(),
    });
    /** Done when the LMS was asked for the first time. @type {Promise<void>} */
    this.begun = new Promise((resolve) =>
      this.#recorder.sharing.begin(() => {
        this.#recorder.attachment.advance();
        this.#opened = true;
        resolve();
      }),
    );
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
    return stateOf(this.#recorder);
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
   * Records an attempt; the draft is handed in with it. An unknown item, or an attempt past the last that
   * counts, is ignored.
   *
   * @param {string} questionId
   * @param {import("./work.js").Attempt} attempt
   */
  record(questionId, attempt) {
    const question = questionsOf(this.outline).find(({ id }) => id === questionId);
    const before = this.work.answers.get(questionId);
    if (question === undefined || usedUp(before, question.attempts)) {
      return;
    }
    const score = Math.min(1, Math.max(0, attempt.score));
    this.work.answers.set(questionId, answered(before, attempt.response, score, this.hintsUsed(questionId)));
    this.work.drafts.delete(questionId);
    const { id, objective, weight } = question;
    this.#changed(0, [{ ...attempt, id, objective, weight, score, atMs: this.#clock.now() }]);
  }

  /** Records in this window from now on, and no longer in the other one. */
  takeOver() {
    this.#recorder.sharing.takeOver();
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
    if (this.problem === "elsewhere" && this.saveState === "unsaved" && !force) {
      this.takeOver();
    }
    return this.#recorder.close({ force, leave: true });
  }

  /** @param {import("./work.js").Work} kept */
  #join(kept) {
    this.#resumed = kept.place;
    this.work = (this.#recorder.sharing.shared ? unitedLate : merged)(this.work, kept, this.outline);
    this.#improve();
  }

  /** @param {import("./work.js").Work} theirs */
  #unite(theirs) {
    this.work = united(this.work, theirs, this.outline);
    this.#improve();
    this.#announce();
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
    this.work.standing = better(this.work.standing, standingOf(this.outline, this.work));
  }
}
