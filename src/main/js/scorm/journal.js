/**
 * The attempts at questions as an LMS lists them: one index for each attempt, none reused.
 */

import { isRefusal } from "./connection.js";
import { countOf } from "./objective-list.js";

/** @typedef {import("./connection.js").Connection} Connection */
/** @typedef {import("./interaction.js").Interaction} Interaction */

/** After so many tries an attempt at a question is left out of the LMS's list; its score is not. */
const TRIES_MAX = 20;

export class Journal {
  /**
   * @param {Connection} connection
   * @param {(interaction: Interaction) => [string, string][]} fieldsOf field and value in the order in which an LMS
   *     takes them, the id first
   */
  constructor(connection, fieldsOf) {
    this.connection = connection;
    this.fieldsOf = fieldsOf;
    /** @type {number | undefined} */
    this.next = undefined;
    /** What of the attempt being written need not be sent again. @type {Set<string>} */
    this.settled = new Set();
    this.tries = 0;
  }

  /**
   * @param {Interaction} interaction the same one again after false
   * @returns {boolean} whether it is dealt with; false to call again later
   */
  add(interaction) {
    this.next ??= countOf(this.connection, "cmi.interactions._count");
    this.tries += 1;
    if (this.next !== undefined && !this.write(this.fieldsOf(interaction), this.next) && this.tries < TRIES_MAX) {
      return false;
    }
    if (this.next === undefined && this.tries < TRIES_MAX) {
      return false;
    }
    if (this.next !== undefined && this.settled.has("id")) {
      this.next += 1;
    }
    this.settled.clear();
    this.tries = 0;
    return true;
  }

  /**
   * @param {[string, string][]} fields
   * @param {number} index
   * @returns {boolean} whether every field was taken, or refused for what it is
   */
  write(fields, index) {
    for (const [field, value] of fields) {
      if (this.settled.has(field)) {
        continue;
      }
      const { ok, code } = this.connection.set(`cmi.interactions.${index}.${field}`, value);
      if (!ok && field === "id") {
        // Without an id every other field would be refused too.
        return isRefusal(code);
      }
      if (ok || isRefusal(code)) {
        this.settled.add(field);
      }
    }
    return fields.every(([field]) => this.settled.has(field));
  }
}
