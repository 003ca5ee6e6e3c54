/** Asks an LMS for values that must make sense, and keeps account of those that do not. */

export class Inquiry {
  /** The elements that could not be read. @type {string[]} */
  missing = [];
  #connection;

  /** @param {import("./connection.js").Connection} connection */
  constructor(connection) {
    this.#connection = connection;
  }

  /**
   * @param {string} element
   * @param {(value: string) => boolean} [makesSense]
   * @returns {string | undefined} undefined if the LMS failed or gave nonsense
   */
  text(element, makesSense = () => true) {
    const { ok, value } = this.#connection.get(element);
    if (ok && makesSense(value)) {
      return value;
    }
    this.missing.push(element);
    return undefined;
  }

  /** @param {string} element @param {string[]} words @returns {string | undefined} one of them, or empty */
  word(element, words) {
    return this.text(element, (value) => value === "" || words.includes(value));
  }

  /** @param {string} element @returns {string | undefined} a number, or empty */
  number(element) {
    return this.text(element, (value) => Number.isFinite(Number(value)));
  }
}
