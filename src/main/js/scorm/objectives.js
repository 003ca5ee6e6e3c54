/** The parts of the course as SCORM 2004 objectives. */

import { decimal, recordId, rounded4 } from "./format.js";
import { ObjectiveList } from "./objective-list.js";

/** @typedef {import("./objective-list.js").ObjectiveReport} ObjectiveReport */
/** @typedef {import("./objective-list.js").Room} Room */

export class Objectives extends ObjectiveList {
  /** @param {import("./connection.js").Connection} connection */
  constructor(connection) {
    super(connection, "completion_status");
  }

  /**
   * @param {ObjectiveReport} objective
   * @param {Room} room
   * @returns {boolean} whether the LMS took all of it
   */
  write(objective, room) {
    const id = recordId(objective.id);
    const index = this.indexOf(id, room);
    if (index === undefined) {
      return false;
    }
    const path = `cmi.objectives.${index}`;
    const status = objective.completed ? "completed" : "incomplete";
    let taken = true;
    if (!["completed", status].includes(this.statuses.get(id) ?? "")) {
      taken = room() > 0 && this.connection.set(`${path}.completion_status`, status).ok;
      if (taken) {
        this.statuses.set(id, status);
      }
    }
    if (room() < 1) {
      return false;
    }
    const progress = this.statuses.get(id) === "completed" ? 1 : Math.min(objective.progress, 0.9999);
    return this.connection.set(`${path}.progress_measure`, decimal(progress)).ok && this.writeResult(path, objective) && taken;
  }

  /**
   * Tells a result, unless the LMS holds a better one.
   *
   * @param {string} path
   * @param {ObjectiveReport} objective
   * @returns {boolean}
   */
  writeResult(path, { score, success }) {
    const { connection } = this;
    if (score === undefined || success === undefined) {
      return true;
    }
    // An LMS that knows no result yet may call the question for a score a mistake.
    const decided = ["failed", "passed"].includes(connection.get(`${path}.success_status`).value);
    const held = decided ? connection.get(`${path}.score.scaled`).value : "";
    if (held !== "" && Number(held) >= score) {
      return true;
    }
    const fields = [
      ["score.min", "0"],
      ["score.max", "100"],
      ["score.raw", decimal(rounded4(score) * 100)],
      ["score.scaled", decimal(score)],
      ["success_status", success],
    ];
    return fields.every(([field, value]) => connection.set(`${path}.${field}`, value).ok);
  }
}
