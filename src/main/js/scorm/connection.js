/**
 * Calls to an LMS that never throw and whose answers are always strings.
 *
 * LMSs answer with strings, booleans, numbers, strings of another language runtime, or nothing. The
 * LMS's error code is asked for whenever the answer alone does not prove success, which keeps a launch
 * short on LMSs where every call costs a request.
 */

/** Our own code for a call that threw. */
export const THREW = -1;

/** Our own code for an answer that is none: null or undefined. */
export const NO_ANSWER = -2;

/**
 * How an edition of SCORM names its methods and its faults.
 *
 * @typedef {object} Dialect
 * @property {string} prefix what the names of methods begin with
 * @property {string} finish the method that ends the session
 * @property {number[]} noValue the codes for: the element has no value yet, is not kept by this LMS, or is unknown
 *     to it
 * @property {number[]} over the codes for a call after the session was over
 */

/** @type {Dialect} */
export const SCORM_2004 = { prefix: "", finish: "Terminate", noValue: [0, 401, 402, 403], over: [113, 123, 133, 143] };

/** @type {Dialect} */
export const SCORM_12 = { prefix: "LMS", finish: "Finish", noValue: [0, 201, 202, 401], over: [301] };

/**
 * @typedef {object} Outcome
 * @property {boolean} ok whether the LMS did what it was asked
 * @property {number} code the LMS's error code, 0 for none, negative for our own
 */

/**
 * @typedef {object} Found
 * @property {boolean} ok whether the value can be believed
 * @property {string} value the value; empty if there is none
 * @property {number} code the LMS's error code, 0 for none, negative for our own
 */

export class Connection {
  /**
   * @param {any} api the LMS's object
   * @param {Dialect} [dialect]
   */
  constructor(api, dialect = SCORM_2004) {
    this.api = api;
    this.dialect = dialect;
    /** Whether the LMS has said that the session is over. */
    this.ended = false;
    /** How many calls there were. */
    this.calls = 0;
  }

  /** @returns {Outcome} */
  initialize() {
    return this.command("Initialize", "");
  }

  /** @returns {Outcome} */
  commit() {
    return this.command("Commit", "");
  }

  /** @returns {Outcome} */
  terminate() {
    return this.command(this.dialect.finish, "");
  }

  /**
   * @param {string} element
   * @param {string} value
   * @returns {Outcome}
   */
  set(element, value) {
    return this.command("SetValue", element, value);
  }

  /**
   * @param {string} element
   * @returns {Found}
   */
  get(element) {
    const { prefix, noValue } = this.dialect;
    /** @type {unknown} */
    let answer;
    let value = "";
    this.calls += 1;
    try {
      answer = this.api[prefix + "GetValue"](element);
      value = answer === null || answer === undefined ? "" : String(answer);
    } catch {
      return { ok: false, value: "", code: THREW };
    }
    if (value.startsWith("[object ")) {
      // An answer that is still to come, or some object of the LMS's own.
      return { ok: false, value: "", code: NO_ANSWER };
    }
    if (value !== "") {
      return { ok: true, value, code: 0 };
    }
    const code = this.errorCode();
    if (code === 0 && (answer === null || answer === undefined)) {
      return { ok: false, value, code: NO_ANSWER };
    }
    return { ok: noValue.includes(code), value, code };
  }

  /**
   * @param {string} name
   * @param {...string} values
   * @returns {Outcome}
   */
  command(name, ...values) {
    this.calls += 1;
    try {
      if (isTrue(this.api[this.dialect.prefix + name](...values))) {
        return { ok: true, code: 0 };
      }
    } catch {
      return { ok: false, code: THREW };
    }
    return { ok: false, code: this.errorCode() };
  }

  /** @returns {number} */
  errorCode() {
    const { prefix, over } = this.dialect;
    this.calls += 1;
    try {
      const code = Number.parseInt(String(this.api[prefix + "GetLastError"]()), 10);
      this.ended = this.ended || over.includes(code);
      return Number.isNaN(code) ? NO_ANSWER : code;
    } catch {
      return THREW;
    }
  }
}

/**
 * @param {unknown} answer what an LMS returned
 * @returns {boolean} whether it means yes
 */
export function isTrue(answer) {
  const text = String(answer).toLowerCase();
  return text === "true" || text === "1";
}

/**
 * @param {number} code
 * @returns {boolean} whether the LMS objects to the value or element itself, so that trying again is vain
 */
export function isRefusal(code) {
  return (code >= 201 && code <= 203) || (code >= 351 && code <= 408);
}
