/** The parts of the course as SCORM 1.2 objectives, which have one status and no progress. */

import { decimal, rounded4 } from "./format.js";
import { identifier } from "./format12.js";
import { ObjectiveList } from "./objective-list.js";

/** @typedef {import("./objective-list.js").ObjectiveReport} ObjectiveReport */
/** @typedef {import("./objective-list.js").Room} Room */

/** From the worst to the best. */
const STATUSES = ["", "not attempted", "browsed", "incomplete", "failed", "completed", "passed"];

export class Objectives12 extends ObjectiveList {
  /** @param {import("./connection.js").Connection} connection */
  constructor(connection) {
    super(connection, "status");
  }

  /**
   * Tells a status and a result, unless the LMS holds better ones.
   *
   * @param {ObjectiveReport} objective
   * @param {Room} room
   * @returns {boolean} whether the LMS took all of it
   */
  write({ id: name, completed, score, success }, room) {
    const id = identifier(name);
    const index = this.indexOf(id, room);
    if (index === undefined) {
      return false;
    }
    const path = `cmi.objectives.${index}`;
    const status = success ?? (completed ? "completed" : "incomplete");
    return (score === undefined || this.writeScore(path, score)) && this.writeStatus(path, id, status, room);
  }

  /** @param {string} path @param {string} id @param {string} status @param {Room} room @returns {boolean} */
  writeStatus(path, id, status, room) {
    if (STATUSES.indexOf(status) <= STATUSES.indexOf(this.statuses.get(id) ?? "")) {
      return true;
    }
    const ok = room() > 0 && this.connection.set(`${path}.status`, status).ok;
    if (ok) {
      this.statuses.set(id, status);
    }
    return ok;
  }

  /** @param {string} path @param {number} score 0 to 1 @returns {boolean} */
  writeScore(path, score) {
    const raw = rounded4(score) * 100;
    const held = this.connection.get(`${path}.score.raw`).value;
    if (held !== "" && Number(held) >= raw) {
      return true;
    }
    const fields = [
      ["min", "0"],
      ["max", "100"],
      ["raw", decimal(raw)],
    ];
    return fields.every(([field, value]) => this.connection.set(`${path}.score.${field}`, value).ok);
  }
}
