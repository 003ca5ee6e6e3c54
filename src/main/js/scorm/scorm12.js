/**
 * A SCORM 1.2 LMS as an {@link import("./adapter.js").Adapter}.
 *
 * SCORM 1.2 has one status for what SCORM 2004 says by two. It only ever gets better, in this order: incomplete;
 * failed; completed, for a course that is neither passed nor failed; passed. A course that is passed before all of
 * it is done stays incomplete, or failed if an earlier attempt was, until it is done: to an LMS passed means over.
 */

import { Connection, SCORM_12 } from "./connection.js";
import { findApi } from "./discovery.js";
import { decimal, rounded4 } from "./format.js";
import { TEXT_MAX, timespan } from "./format12.js";
import { interactionFields12 } from "./interaction12.js";
import { Journal } from "./journal.js";
import { Lms } from "./lms.js";
import { Objectives12 } from "./objectives12.js";

/** The standard says 4,096; what an LMS adds of its own, such as escapes, shall fit in too. */
const STATE_MAX = 3800;

/** @type {import("./lms.js").Edition} */
const EDITION = {
  mode: "cmi.core.lesson_mode",
  credit: "cmi.core.credit",
  entry: "cmi.core.entry",
  learner: "cmi.core.student_id",
  exit: "cmi.core.exit",
  location: "cmi.core.lesson_location",
  locationMax: TEXT_MAX,
};
const STATUS = "cmi.core.lesson_status";
const RAW = "cmi.core.score.raw";

/** What the status may be after work in the course, from the worst to the best. */
const STATUSES = ["", "incomplete", "failed", "completed", "passed"];

export class Scorm12 extends Lms {
  /** @param {any} api the LMS's object */
  constructor(api) {
    const connection = new Connection(api, SCORM_12);
    super(connection, EDITION, new Objectives12(connection), new Journal(connection, interactionFields12));
    this.stateMax = STATE_MAX;
    /** What the LMS holds; undefined as long as it has not told. @type {string | undefined} */
    this.status = undefined;
    this.completed = false;
    /** @type {"" | "failed" | "passed"} */
    this.success = "";
    /** Whether the LMS calls the course not attempted, which several turn into completed when the session is over. */
    this.unbegun = false;
    this.scoreRangeSet = false;
  }

  /**
   * @param {any} window the course's window
   * @returns {Scorm12 | undefined} undefined if there is no such LMS, or not yet
   */
  static find(window) {
    const api = findApi(window, "API", "LMSInitialize");
    return api ? new Scorm12(api) : undefined;
  }

  /** @returns {"open" | "refused"} an LMS has no way to tell that it has ended the session before it was opened */
  open() {
    const { connection } = this;
    // A session that is open already is no failure, but has no code of its own.
    const open = connection.initialize().ok || connection.get(STATUS).value !== "";
    connection.ended = false;
    if (!open) {
      return "refused";
    }
    this.setExit();
    return "open";
  }

  /** @override */
  read() {
    const reading = super.read();
    this.unbegun = this.unbegun && !reading.review;
    return reading;
  }

  /**
   * @override
   * @param {import("./inquiry.js").Inquiry} inquiry
   * @param {boolean} again
   * @returns {ReturnType<Lms["readStanding"]>}
   */
  readStanding(inquiry, again) {
    const status = inquiry.word(STATUS, ["passed", "completed", "failed", "incomplete", "browsed", "not attempted"]);
    const score = inquiry.number(RAW);
    const success = status === "passed" || status === "failed" ? status : "";
    if (again) {
      inquiry.missing.push(...(status === "" ? [STATUS] : []), ...(score === "" && success !== "" ? [RAW] : []));
    }
    // An earlier launch has left a status; an LMS that tells none may hold any.
    const known = status === undefined || (status === "" && again) ? undefined : STATUSES.includes(status) ? status : "";
    this.unbegun = status === "not attempted";
    this.status = best(this.status, known);
    this.completed = this.completed || known === "completed" || known === "passed";
    this.success = this.success === "passed" ? this.success : success || this.success;
    return {
      untouched: known === "" && status !== "",
      completion: known === "passed" ? "completed" : known === "failed" ? "incomplete" : /** @type {any} */ (known),
      success: known === undefined ? undefined : success,
      score: score === undefined || score === "" ? undefined : Number(score) / 100,
    };
  }

  /** @param {string} state @returns {boolean} */
  setState(state) {
    return state.length <= this.stateMax && this.connection.set("cmi.suspend_data", state).ok && this.holds(state);
  }

  /** There is no such element. @returns {boolean} */
  setProgress() {
    return true;
  }

  /** @param {"incomplete" | "completed"} status @returns {boolean} */
  setCompletion(status) {
    this.completed = this.completed || status === "completed";
    return this.writeStatus();
  }

  /** @param {"failed" | "passed"} status @returns {boolean} */
  setSuccess(status) {
    this.success = this.success === "passed" ? this.success : status;
    return this.writeStatus();
  }

  /** @returns {boolean} whether the LMS holds the status, or a better one */
  writeStatus() {
    const status = statusOf(this.completed, this.success);
    // A status that could not be read is only replaced by one that can't be worse.
    if (STATUSES.indexOf(status) <= STATUSES.indexOf(this.status ?? "completed")) {
      return true;
    }
    const { ok } = this.connection.set(STATUS, status);
    this.status = ok ? status : this.status;
    return ok;
  }

  /** @param {number} score 0 to 1 @returns {boolean} */
  setScore(score) {
    const { connection } = this;
    this.scoreRangeSet =
      this.scoreRangeSet || (connection.set("cmi.core.score.min", "0").ok && connection.set("cmi.core.score.max", "100").ok);
    return connection.set(RAW, decimal(rounded4(score) * 100)).ok && this.scoreRangeSet;
  }

  /** @param {number} lengthMs @returns {boolean} */
  setSessionTime(lengthMs) {
    return this.connection.set("cmi.core.session_time", timespan(lengthMs)).ok;
  }

  /** @override */
  commit() {
    if (this.unbegun) {
      this.writeStatus();
    }
    return super.commit();
  }
}

/** @param {string | undefined} one @param {string | undefined} other @returns {string | undefined} */
function best(one, other) {
  return STATUSES.filter((status) => status === one || status === other).at(-1);
}

/** @param {boolean} completed @param {string} success @returns {string} */
function statusOf(completed, success) {
  if (success === "failed") {
    return success;
  }
  return completed ? success || "completed" : "incomplete";
}
