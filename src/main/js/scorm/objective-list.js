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

/**
 * How many calls may be made now.
 *
 * @typedef {() => number} Room
 */

/** @type {Room} */
export const unlimited = () => Infinity;

export class ObjectiveList {
  /**
   * @param {Connection} connection
   * @param {string} statusField what the edition calls the status of an objective
   */
  constructor(connection, statusField) {
    this.connection = connection;
    this.statusField = statusField;
    /** How many the LMS listed when it was asked first. @type {number | undefined} */
    this.count = undefined;
    /** How many of these have been read. */
    this.read = 0;
    /** @type {Map<string, number>} */
    this.indexes = new Map();
    /** What the LMS holds, by id. @type {Map<string, string>} */
    this.statuses = new Map();
  }

  /**
   * @param {string} id
   * @param {Room} room
   * @returns {number | undefined} where the objective is, now that it is there; undefined if it isn't, or isn't known
   *     for want of room
   */
  indexOf(id, room) {
    if (!this.scan(room)) {
      return undefined;
    }
    const known = this.indexes.get(id);
    if (known !== undefined) {
      return known;
    }
    const next = Math.max(-1, ...this.indexes.values()) + 1;
    if (room() < 1 || !this.connection.set(`cmi.objectives.${next}.id`, id).ok) {
      return undefined;
    }
    this.indexes.set(id, next);
    return next;
  }

  /** @param {Room} room @returns {boolean} whether all that the LMS lists is known */
  scan(room) {
    this.count ??= room() < 1 ? undefined : countOf(this.connection, "cmi.objectives._count");
    if (this.count === undefined) {
      return false;
    }
    while (this.read < this.count) {
      const path = `cmi.objectives.${this.read}`;
      const found = room() < 2 ? undefined : this.connection.get(`${path}.id`);
      if (found?.ok !== true) {
        return false;
      }
      this.statuses.set(found.value, this.connection.get(`${path}.${this.statusField}`).value);
      // An objective without an id takes up its index too.
      this.indexes.set(found.value, this.read);
      this.read += 1;
    }
    return true;
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
