/**
 * The objectives that an LMS lists.
 *
 * An LMS may hold objectives before the course has written any, taken from the manifest or from an
 * earlier launch, so an objective is looked for by its id and appended only if it is not there.
 */

/** @typedef {import("./connection.js").Connection} Connection */

/**
 * @typedef {object} ObjectiveReport
 * @property {string} id
 * @property {boolean} completed
 * @property {number} progress 0 to 1
 * @property {number} [score] 0 to 1
 * @property {"failed" | "passed"} [success]
 */

export class ObjectiveList {
  /**
   * @param {Connection} connection
   * @param {string} statusField what the edition calls the status of an objective
   */
  constructor(connection, statusField) {
    this.connection = connection;
    this.statusField = statusField;
    /** @type {Map<string, number> | undefined} */
    this.indexes = undefined;
    /** What the LMS holds, by id. @type {Map<string, string>} */
    this.statuses = new Map();
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
      const status = this.connection.get(`cmi.objectives.${index}.${this.statusField}`);
      if (!found.ok) {
        return undefined;
      }
      // An objective without an id takes up its index too.
      indexes.set(found.value, index);
      this.statuses.set(found.value, status.value);
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
