/**
 * A SCORM 2004 LMS as an {@link import("./adapter.js").Adapter}.
 */

import { Connection } from "./connection.js";
import { findApi } from "./discovery.js";
import { decimal, duration, rounded4 } from "./format.js";
import { Journal, isRefusal } from "./journal.js";
import { Objectives } from "./objectives.js";

/** @typedef {import("./interaction.js").Interaction} Interaction */
/** @typedef {import("./objectives.js").ObjectiveReport} ObjectiveReport */
/** @typedef {import("./reading.js").Reading} Reading */

/** The LMS says that the session is open already; so it is. */
const ALREADY_INITIALIZED = 103;
/** The LMS has closed the session and takes nothing any more. */
const ALREADY_TERMINATED = 104;
const STATE_MAX = 64000;
/** What an LMS keeps that has stayed with the second edition of SCORM 2004. */
const OLD_STATE_MAX = 4000;
const LOCATION_MAX = 1000;
/** After so many tries, of which an outright refusal counts as four, the LMS does not know `suspend`. */
const EXIT_TRIES_MAX = 24;

export class Scorm2004 {
  /** @param {any} api the LMS's object */
  constructor(api) {
    this.connection = new Connection(api);
    this.objectives = new Objectives(this.connection);
    this.journal = new Journal(this.connection);
    /** The longest state, in UTF-16 units. */
    this.stateMax = STATE_MAX;
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

  /** @returns {boolean} whether the LMS has ended the session by itself */
  ended() {
    return this.connection.ended;
  }

  /** @returns {Reading} */
  read() {
    /** @type {string[]} */
    const missing = [];
    /**
     * @param {string} element
     * @param {(value: string) => boolean} makesSense
     * @returns {string | undefined} undefined if the LMS failed or gave nonsense
     */
    const ask = (element, makesSense) => {
      const { ok, value } = this.connection.get(element);
      if (ok && makesSense(value)) {
        return value;
      }
      missing.push(element);
      return undefined;
    };
    const word = (/** @type {string} */ element, /** @type {string[]} */ words) =>
      ask(element, (value) => value === "" || words.includes(value));
    const mode = word("cmi.mode", ["normal", "browse", "review"]);
    const credit = word("cmi.credit", ["credit", "no-credit"]);
    const entry = word("cmi.entry", ["ab-initio", "resume"]);
    const completion = word("cmi.completion_status", ["completed", "incomplete", "not attempted", "unknown"]);
    const success = word("cmi.success_status", ["passed", "failed", "unknown"]);
    const score = ask("cmi.score.scaled", (value) => Number.isFinite(Number(value)));
    if (entry !== "ab-initio") {
      // What the last launch has left a value for is asked for again before its absence is believed.
      missing.push(
        ...(completion === "" ? ["cmi.completion_status"] : []),
        ...(success === "" ? ["cmi.success_status"] : []),
        ...(score === "" && success !== "unknown" ? ["cmi.score.scaled"] : []),
      );
    }
    const untouched = completion === "not attempted" || completion === "unknown";
    return {
      review: mode === "browse" || mode === "review" || credit === "no-credit",
      first: entry === "ab-initio" || (entry === "" && untouched),
      resumes: entry === "resume",
      completion: untouched ? "" : /** @type {any} */ (completion),
      success: success === "unknown" ? "" : /** @type {any} */ (success),
      score: score === undefined || score === "" ? undefined : Number(score),
      state: ask("cmi.suspend_data", () => true),
      // Only the order of things depends on it, which no launch shall wait for.
      learner: this.connection.get("cmi.learner_id").value,
      missing,
    };
  }

  /** @param {string} state @returns {boolean} */
  setState(state) {
    if (state.length > this.stateMax) {
      return false;
    }
    const { ok, code } = this.connection.set("cmi.suspend_data", state);
    if (isRefusal(code) && state.length > OLD_STATE_MAX) {
      this.stateMax = OLD_STATE_MAX;
    }
    return ok;
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
