/**
 * What the LMS has been told, so that it is told only what has changed, and nothing worse than it has.
 */

import { rounded4 } from "../scorm/format.js";
import { unlimited } from "../scorm/objective-list.js";
import { encode } from "./codec.js";
import { courseProgress } from "./progress.js";
import { Report } from "./report.js";
import { SUCCESSES } from "./standing.js";

/** @typedef {import("../scorm/adapter.js").Adapter} Adapter */
/** @typedef {import("../scorm/reading.js").Reading} Reading */
/** @typedef {import("../scorm/interaction.js").Interaction} Interaction */
/** @typedef {import("./outline.js").Outline} Outline */
/** @typedef {import("./work.js").Work} Work */

/** How often something that only reports show is offered to an LMS that refuses it. */
const REFUSALS_MAX = 3;
/** With less room nothing that fails is taken for a refusal. */
const CALLS_FOR_A_PART = 2;

export class Ledger {
  /**
   * @param {Outline} outline
   * @param {Adapter} adapter
   * @param {Reading} reading what the LMS said at launch
   */
  constructor(outline, adapter, reading) {
    this.outline = outline;
    this.adapter = adapter;
    // What could not be read is taken to be there, so that it is only replaced by what cannot be worse.
    this.completion = reading.completion ?? "incomplete";
    /** @type {import("./standing.js").Standing["success"]} */
    this.success = (reading.success ?? "failed") || "unknown";
    this.score = reading.score;
    /** What the LMS holds of everything else. @type {Map<string, string>} */
    this.told = new Map([["state", reading.state ?? ""]]);
    /** @type {Map<string, number>} */
    this.refusals = new Map();
    this.stateFailures = 0;
    /** Whether the LMS's record of this window may be older than that of another one. */
    this.stale = false;
    /** @type {Interaction[]} */
    this.interactions = [];
    this.report = new Report(this);
  }

  /**
   * Tells what the next launch and the grade depend on.
   *
   * @param {Work} work
   * @returns {boolean} whether the LMS took all of it
   */
  writeWork(work) {
    const kept = this.writeState(work);
    this.stateFailures = kept ? 0 : this.stateFailures + 1;
    // The state says what was reached even if the LMS does not tell its status at the next launch, so it goes
    // first; but an LMS that keeps refusing it shall know at least the status.
    if (!kept && this.stateFailures < REFUSALS_MAX) {
      return false;
    }
    const taken = [kept, this.writeInteractions(), this.writeStanding(work)];
    // An LMS that is down is not asked about the rest, which could pass for a refusal of it.
    return !taken.includes(false) && this.writePosition(work);
  }

  /** @param {Work} work @returns {boolean} whether the LMS knows of all that the work has led to */
  holds({ standing }) {
    return this.interactions.length === 0 && !Object.values(this.ahead(standing)).includes(true);
  }

  /** @param {Work} work @returns {boolean} */
  writePosition(work) {
    const { adapter } = this;
    const progress = this.progressOf(work);
    const told = this.offer("progress", String(progress), () => adapter.setProgress(progress));
    if (work.place === null) {
      return told;
    }
    const location = `${work.place.lesson}/${work.place.section}`;
    return this.offer("place", location, () => adapter.setLocation(location)) && told;
  }

  /** @param {Work} work @returns {boolean} */
  writeState(work) {
    const state = encode(this.outline, work, this.adapter.stateMax);
    if (state === undefined || this.told.get("state") === state) {
      return state !== undefined;
    }
    if (!this.adapter.setState(state)) {
      return false;
    }
    this.told.set("state", state);
    return true;
  }

  /** @returns {boolean} */
  writeInteractions() {
    while (this.interactions.length > 0) {
      if (!this.adapter.addInteraction(this.interactions[0])) {
        return false;
      }
      this.interactions.shift();
    }
    return true;
  }

  /** @param {Work["standing"]} standing what of it is better than what the LMS holds */
  ahead({ completion, success, score }) {
    const completions = ["", "incomplete", "completed"];
    return {
      completion: completions.indexOf(completion) > completions.indexOf(this.completion),
      score: score !== undefined && (this.score === undefined || score > this.score),
      success: SUCCESSES.indexOf(success) > SUCCESSES.indexOf(this.success),
    };
  }

  /** @param {Work} work @returns {boolean} */
  writeStanding({ standing }) {
    const { adapter } = this;
    const ahead = this.ahead(standing);
    let taken = true;
    // In SCORM 1.2 completion and success are one status, which completion makes final.
    if (ahead.score && standing.score !== undefined) {
      const scored = adapter.setScore(standing.score);
      this.score = scored ? standing.score : this.score;
      taken = taken && scored;
    }
    if (ahead.success && standing.success !== "unknown") {
      const decided = adapter.setSuccess(standing.success);
      this.success = decided ? standing.success : this.success;
      taken = taken && decided;
    }
    if (ahead.completion) {
      const completed = adapter.setCompletion(standing.completion);
      this.completion = completed ? standing.completion : this.completion;
      taken = taken && completed;
    }
    return taken;
  }

  /**
   * @param {Work} work
   * @returns {number} 1 exactly when the course is completed: some LMSs derive the one from the other
   */
  progressOf(work) {
    const { done, total } = courseProgress(this.outline, work);
    const completed = work.standing.completion === "completed";
    return completed ? 1 : Math.min(rounded4(done / Math.max(total, 1)), 0.9999);
  }

  /**
   * @param {string} name
   * @param {string} value
   * @param {() => boolean} write
   * @param {import("../scorm/objective-list.js").Room} [room] for want of which it may have been written in part
   * @returns {boolean} false to be asked again: an LMS that keeps refusing is left in peace
   */
  offer(name, value, write, room = unlimited) {
    const refusals = this.refusals.get(name) ?? 0;
    if (this.told.get(name) === value || refusals >= REFUSALS_MAX) {
      return true;
    }
    if (write()) {
      this.told.set(name, value);
      this.refusals.delete(name);
      return true;
    }
    if (room() < CALLS_FOR_A_PART) {
      return false;
    }
    this.refusals.set(name, refusals + 1);
    return refusals + 1 >= REFUSALS_MAX;
  }
}
