/**
 * A SCORM 2004 LMS, told and asked in plain values.
 *
 * An adapter for another edition has the same members as {@link Scorm2004}; that is what `Adapter` names.
 */

import { Connection } from "./connection.js";
import { findApi } from "./discovery.js";
import { decimal, duration, rounded4 } from "./format.js";
import { Journal, isRefusal } from "./journal.js";
import { Objectives } from "./objectives.js";

/** @typedef {import("./interaction.js").Interaction} Interaction */
/** @typedef {import("./objectives.js").ObjectiveReport} ObjectiveReport */
/** @typedef {Scorm2004} Adapter */

/** The LMS says that the session is open already; so it is. */
const ALREADY_INITIALIZED = 103;
/** The LMS has closed the session and takes nothing any more. */
const ALREADY_TERMINATED = 104;
const LOCATION_MAX = 1000;
/** After so many tries, of which an outright refusal counts as four, the LMS does not know `suspend`. */
const EXIT_TRIES_MAX = 24;

/**
 * What an LMS tells at launch.
 *
 * @typedef {object} Reading
 * @property {boolean} review whether nothing may be recorded: the learner looks back, or takes no credit
 * @property {boolean} first whether the LMS says that nothing was kept of the learner before
 * @property {boolean} resumes whether the LMS says that something was kept
 * @property {"" | "incomplete" | "completed" | undefined} completion undefined if it could not be read
 * @property {"" | "failed" | "passed" | undefined} success undefined if it could not be read
 * @property {number | undefined} score the best score recorded, 0 to 1
 * @property {string | undefined} state what the course left; undefined if it could not be read
 * @property {boolean} whole whether everything could be read
 */

export class Scorm2004 {
  /** @param {any} api the LMS's object */
  constructor(api) {
    this.connection = new Connection(api);
    this.objectives = new Objectives(this.connection);
    this.journal = new Journal(this.connection);
    /** The longest state, in UTF-16 units. */
    this.stateMax = 64000;
    this.exitSet = false;
    this.exitTries = 0;
    this.scoreRangeSet = false;
  }

  /**
   * @param {any} window the course's window
   * @returns {Scorm2004 | undefined} undefined if there is no such LMS, or not yet
   */
  static find(window) {
    const api = findApi(window, "API_1484_11", "Initialize");
    return api ? new Scorm2004(api) : undefined;
  }

  /** @returns {"open" | "ended" | "refused"} */
  open() {
    const { ok, code } = this.connection.initialize();
    if (!ok && code !== ALREADY_INITIALIZED) {
      return code === ALREADY_TERMINATED ? "ended" : "refused";
    }
    this.setExit();
    return "open";
  }

  /**
   * Several LMSs keep what was written only of a session that left with `suspend`, whatever the status.
   *
   * @returns {boolean} whether the LMS took it, or refused it so often that it seems not to know it
   */
  setExit() {
    if (!this.exitSet && this.exitTries < EXIT_TRIES_MAX) {
      const { ok, code } = this.connection.set("cmi.exit", "suspend");
      this.exitTries += isRefusal(code) ? 4 : 1;
      this.exitSet = ok;
    }
    return this.exitSet || this.exitTries >= EXIT_TRIES_MAX;
  }

  /** @returns {Reading} */
  read() {
    const mode = this.word("cmi.mode", ["normal", "browse", "review"]);
    const credit = this.word("cmi.credit", ["credit", "no-credit"]);
    const entry = this.word("cmi.entry", ["ab-initio", "resume"]);
    const completion = this.word("cmi.completion_status", ["completed", "incomplete", "not attempted", "unknown"]);
    const success = this.word("cmi.success_status", ["passed", "failed", "unknown"]);
    const scaled = this.connection.get("cmi.score.scaled");
    const state = this.connection.get("cmi.suspend_data");
    const number = scaled.value === "" ? undefined : Number(scaled.value);
    const scaledOk = scaled.ok && !Number.isNaN(number);
    return {
      review: mode === "browse" || mode === "review" || credit === "no-credit",
      first: entry === "ab-initio" || (entry === "" && (completion === "not attempted" || completion === "unknown")),
      resumes: entry === "resume",
      completion: completion === "not attempted" || completion === "unknown" ? "" : /** @type {any} */ (completion),
      success: success === "unknown" ? "" : /** @type {any} */ (success),
      score: scaledOk ? number : undefined,
      state: state.ok ? state.value : undefined,
      whole: ![mode, credit, entry, completion, success].includes(undefined) && scaledOk && state.ok,
    };
  }

  /**
   * @param {string} element
   * @param {string[]} words
   * @returns {string | undefined} one of the words or nothing; undefined if the LMS gave no such answer
   */
  word(element, words) {
    const { ok, value } = this.connection.get(element);
    return ok && (value === "" || words.includes(value)) ? value : undefined;
  }

  /** @param {string} state @returns {boolean} */
  setState(state) {
    return state.length <= this.stateMax && this.connection.set("cmi.suspend_data", state).ok;
  }

  /** @param {string} location @returns {boolean} */
  setLocation(location) {
    return location.length <= LOCATION_MAX && this.connection.set("cmi.location", location).ok;
  }

  /** @param {number} progress 0 to 1 @returns {boolean} */
  setProgress(progress) {
    return this.connection.set("cmi.progress_measure", decimal(progress)).ok;
  }

  /** @param {"incomplete" | "completed"} status @returns {boolean} */
  setCompletion(status) {
    return this.connection.set("cmi.completion_status", status).ok;
  }

  /** @param {"failed" | "passed"} status @returns {boolean} */
  setSuccess(status) {
    return this.connection.set("cmi.success_status", status).ok;
  }

  /** @param {number} score 0 to 1 @returns {boolean} */
  setScore(score) {
    const { connection } = this;
    this.scoreRangeSet =
      this.scoreRangeSet || (connection.set("cmi.score.min", "0").ok && connection.set("cmi.score.max", "100").ok);
    const raw = connection.set("cmi.score.raw", decimal(rounded4(score) * 100)).ok;
    const scaled = connection.set("cmi.score.scaled", decimal(score)).ok;
    return raw && scaled && this.scoreRangeSet;
  }

  /** @param {number} lengthMs @returns {boolean} */
  setSessionTime(lengthMs) {
    return this.connection.set("cmi.session_time", duration(lengthMs)).ok;
  }

  /** @param {ObjectiveReport} objective @returns {boolean} */
  setObjective(objective) {
    return this.objectives.write(objective);
  }

  /** @param {Interaction} interaction @returns {boolean} false to add the same one again later */
  addInteraction(interaction) {
    return this.journal.add(interaction);
  }

  /** @returns {boolean} */
  commit() {
    // To commit another exit could make the LMS forget all that it has.
    return this.setExit() && this.connection.commit().ok;
  }

  /** Asks the LMS to take the learner back to where the course was launched. Many ignore it. */
  leave() {
    this.connection.set("adl.nav.request", "suspendAll");
  }

  /** @returns {boolean} */
  close() {
    return this.setExit() && this.connection.terminate().ok;
  }
}
