/**
 * A SCORM 2004 LMS as an {@link import("./adapter.js").Adapter}.
 */

import { Connection, isRefusal } from "./connection.js";
import { findApi } from "./discovery.js";
import { decimal, duration, rounded4 } from "./format.js";
import { interactionFields } from "./interaction.js";
import { Journal } from "./journal.js";
import { Lms } from "./lms.js";
import { Objectives } from "./objectives.js";

/** The LMS says that the session is open already; so it is. */
const ALREADY_INITIALIZED = 103;
/** The LMS has closed the session and takes nothing any more. */
const ALREADY_TERMINATED = 104;
const STATE_MAX = 64000;
/** What an LMS keeps that has stayed with the second edition of SCORM 2004. */
const OLD_STATE_MAX = 4000;

/** @type {import("./lms.js").Edition} */
const EDITION = {
  mode: "cmi.mode",
  credit: "cmi.credit",
  entry: "cmi.entry",
  learner: "cmi.learner_id",
  exit: "cmi.exit",
  location: "cmi.location",
  locationMax: 1000,
};

export class Scorm2004 extends Lms {
  /**
   * @param {any} api the LMS's object
   * @param {boolean} [scored] whether a success comes with a score
   */
  constructor(api, scored = true) {
    const connection = new Connection(api);
    super(connection, EDITION, new Objectives(connection), new Journal(connection, interactionFields));
    this.stateMax = STATE_MAX;
    this.provenMax = OLD_STATE_MAX;
    this.scored = scored;
    this.scoreRangeSet = false;
  }

  /**
   * @param {any} window the course's window
   * @param {import("../session/outline.js").Outline} outline
   * @returns {Scorm2004 | undefined} undefined if there is no such LMS, or not yet
   */
  static find(window, { passedBy }) {
    const api = findApi(window, "API_1484_11", "Initialize");
    return api ? new Scorm2004(api, passedBy !== "done") : undefined;
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

  /** @override @param {import("./inquiry.js").Inquiry} inquiry @param {boolean} again */
  readStanding(inquiry, again) {
    const completion = inquiry.word("cmi.completion_status", ["completed", "incomplete", "not attempted", "unknown"]);
    const success = inquiry.word("cmi.success_status", ["passed", "failed", "unknown"]);
    const score = inquiry.number("cmi.score.scaled");
    if (again) {
      inquiry.missing.push(
        ...(completion === "" ? ["cmi.completion_status"] : []),
        ...(success === "" ? ["cmi.success_status"] : []),
        ...(score === "" && success !== "unknown" && this.scored ? ["cmi.score.scaled"] : []),
      );
    }
    const untouched = completion === "not attempted" || completion === "unknown";
    return {
      untouched,
      completion: untouched ? "" : /** @type {any} */ (completion),
      success: success === "unknown" ? "" : /** @type {any} */ (success),
      score: score === undefined || score === "" ? undefined : Number(score),
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
    return ok && this.holds(state);
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
    // The scaled score is what a later launch asks for, so it is told when the rest is: some LMSs grade by the raw one.
    const { ok } = connection.set("cmi.score.raw", decimal(rounded4(score) * 100));
    return ok && connection.set("cmi.score.scaled", decimal(score)).ok && this.scoreRangeSet;
  }

  /** @param {number} lengthMs @returns {boolean} */
  setSessionTime(lengthMs) {
    return this.connection.set("cmi.session_time", duration(lengthMs)).ok;
  }

  /** @override */
  leave() {
    // Many LMSs ignore it.
    this.connection.set("adl.nav.request", "suspendAll");
  }
}
