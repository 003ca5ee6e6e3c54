/**
 * The parts of the course as SCORM 2004 objectives.
 *
 * An LMS may hold objectives before the course has written any, taken from the manifest or from an
 * earlier launch, so an objective is looked for by its id and appended only if it is not there.
 */

import { decimal, recordId, rounded4 } from "./format.js";

/** @typedef {import("./connection.js").Connection} Connection */

/**
 * @typedef {object} ObjectiveReport
 * @property {string} id
 * @property {boolean} completed
 * @property {number} progress 0 to 1
 * @property {number} [score] 0 to 1
 * @property {"failed" | "passed"} [success]
 */

export class Objectives {
  /** @param {Connection} connection */
  constructor(connection) {
    this.connection = connection;
    /** @type {Map<string, number> | undefined} */
    this.indexes = undefined;
    /** @type {Set<string>} */
    this.completed = new Set();
  }

  /**
   * @param {ObjectiveReport} objective
   * @returns {boolean} whether the LMS took all of it
   */
  write(objective) {
    const id = recordId(objective.id);
    const index = this.indexOf(id);
    if (index === undefined) {
      return false;
    }
    const path = `cmi.objectives.${index}`;
    let taken = true;
    if (!this.completed.has(id)) {
      const status = objective.completed ? "completed" : "incomplete";
      taken = this.connection.set(`${path}.completion_status`, status).ok;
      if (taken && objective.completed) {
        this.completed.add(id);
      }
    }
    const progress = this.completed.has(id) ? 1 : Math.min(objective.progress, 0.9999);
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

  /**
   * @param {string} id
   * @returns {number | undefined} where the objective is, now that it is there
   */
  indexOf(id) {
    const indexes = this.indexes ?? this.scan();
    if (indexes === undefined) {
      return undefined;
    }
    const known = indexes.get(id);
    if (known !== undefined) {
      return known;
    }
    const next = Math.max(-1, ...indexes.values()) + 1;
    if (!this.connection.set(`cmi.objectives.${next}.id`, id).ok) {
      return undefined;
    }
    indexes.set(id, next);
    return next;
  }

  /** @returns {Map<string, number> | undefined} undefined if the LMS did not tell */
  scan() {
    const count = countOf(this.connection, "cmi.objectives._count");
    if (count === undefined) {
      return undefined;
    }
    /** @type {Map<string, number>} */
    const indexes = new Map();
    for (let index = 0; index < count; index += 1) {
      const found = this.connection.get(`cmi.objectives.${index}.id`);
      const status = this.connection.get(`cmi.objectives.${index}.completion_status`);
      if (!found.ok) {
        return undefined;
      }
      // An objective without an id takes up its index too.
      indexes.set(found.value, index);
      if (status.value === "completed") {
        this.completed.add(found.value);
      }
    }
    this.indexes = indexes;
    return indexes;
  }
}

/**
 * @param {Connection} connection
 * @param {string} element
 * @returns {number | undefined} how many there are, none if the LMS says nothing; undefined if it failed
 */
export function countOf(connection, element) {
  const { ok, value } = connection.get(element);
  if (!ok) {
    return undefined;
  }
  return /^\d+$/.test(value) ? Number(value) : value === "" ? 0 : undefined;
}
