/**
 * Short names for the ids of a course, for a state that an LMS keeps in little room.
 *
 * A name has five digits and depends on its id only, so a new version of the course finds what it still has
 * under the same names. Among 300 ids two would share a name in one course of 24,000; the later one then
 * takes another.
 */

import { hashOf } from "./lot.js";

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

export class Names {
  /** @type {Map<string, string>} */
  #names = new Map();
  /** @type {Map<string, string>} */
  #ids = new Map();

  /** @param {string[]} ids each once */
  constructor(ids) {
    for (const id of ids) {
      let salt = 0;
      while (this.#ids.has(nameOf(id, salt))) {
        salt += 1;
      }
      this.#names.set(id, nameOf(id, salt));
      this.#ids.set(nameOf(id, salt), id);
    }
  }

  /**
   * @param {string[]} ids
   * @returns {string} their names, one after another; without those that are not of the course
   */
  list(ids) {
    return ids.map((id) => this.#names.get(id) ?? "").join("");
  }

  /**
   * @param {unknown} text
   * @returns {string[]} the ids of a list of names; without those that are not of the course
   */
  listIn(text) {
    const names = typeof text === "string" ? (text.match(/.{5}/gsu) ?? []) : [];
    return names.flatMap((name) => this.#ids.get(name) ?? []);
  }

  /**
   * @template T
   * @param {Map<string, T>} values by id
   * @param {(value: T) => string} textOf
   * @returns {Record<string, string>} texts by name; without empty ones and ids that are not of the course
   */
  entries(values, textOf) {
    const texts = [...values].map(([id, value]) => [this.list([id]), textOf(value)]);
    return Object.fromEntries(texts.filter(([name, text]) => name !== "" && text !== ""));
  }

  /**
   * @template T
   * @param {Map<string, T>} values by id
   * @param {(value: T) => string} textOf
   * @returns {Record<string, string>} the names by text; without ids that are not of the course
   */
  groups(values, textOf) {
    /** @type {Record<string, string>} */
    const groups = {};
    for (const [id, value] of values) {
      const text = textOf(value);
      groups[text] = (groups[text] ?? "") + this.list([id]);
    }
    return groups;
  }

  /**
   * @param {unknown} data names by text
   * @returns {[string, string][]} ids and texts; without names that are not of the course
   */
  groupsIn(data) {
    return textsIn(data).flatMap(([text, names]) => this.listIn(names).map((id) => /** @type {[string, string]} */ ([id, text])));
  }

  /**
   * @param {unknown} data texts by name
   * @returns {[string, string][]} ids and texts; without names that are not of the course
   */
  entriesIn(data) {
    return textsIn(data).flatMap(([name, text]) => this.listIn(name).map((id) => /** @type {[string, string]} */ ([id, text])));
  }
}

/** @param {unknown} data @returns {[string, string][]} the properties of an object that are texts */
export function textsIn(data) {
  const record = typeof data === "object" && data !== null ? Object.entries(data) : [];
  return record.filter(([, text]) => typeof text === "string");
}

/** @param {string} id @param {number} salt @returns {string} */
function nameOf(id, salt) {
  let rest = hashOf(id, salt);
  let name = "";
  for (let digits = 5; digits > 0; digits -= 1) {
    name += DIGITS[rest & 63];
    rest >>>= 6;
  }
  return name;
}
