import { ELEMENTS, INTERACTION_FIELDS, OBJECTIVE_FIELDS, PATTERNS, RESPONSES } from "./strict-values.js";

const OUT_OF_ORDER = 351;
const UNDEFINED_ELEMENT = 401;
const READ_ONLY = 404;
const WRITE_ONLY = 405;
const DEPENDENCY_MISSING = 408;
const TYPE_MISMATCH = 406;

/** Elements that a course may read but not write, and what they are unless the launch says otherwise. */
const GIVEN = {
  "cmi._version": "1.0",
  "cmi.credit": "credit",
  "cmi.entry": "ab-initio",
  "cmi.launch_data": "",
  "cmi.learner_id": "learner-1",
  "cmi.learner_name": "Learner, One",
  "cmi.mode": "normal",
  "cmi.total_time": "PT0S",
};

const WRITE_ONLY_ELEMENTS = ["cmi.exit", "cmi.session_time"];

/** One learner's data model, as a strict LMS keeps it during a launch. */
export class StrictRecord {
  /**
   * @param {Record<string, string>} values what was written in earlier launches
   * @param {Record<string, string>} given what the LMS tells of this launch
   */
  constructor(values, given) {
    this.values = values;
    /** @type {Record<string, string>} */
    this.given = { ...GIVEN, ...given };
    // How a session left, and for how long it lasted, is said anew in each.
    delete this.values["cmi.exit"];
    delete this.values["cmi.session_time"];
    delete this.values["adl.nav.request"];
  }

  /** @returns {Record<string, string>} */
  snapshot() {
    return { ...this.values };
  }

  finish() {}

  /** @param {string} element @returns {{value: string, error: number}} */
  get(element) {
    if (WRITE_ONLY_ELEMENTS.includes(element)) {
      return { value: "", error: WRITE_ONLY };
    }
    if (element in this.given) {
      return { value: this.given[element], error: 0 };
    }
    const list = /^cmi\.(interactions|objectives)\.(_count|\d+\..+)$/.exec(element);
    if (list?.[2] === "_count") {
      return { value: String(this.count(list[1])), error: 0 };
    }
    if (list === null && !(element in ELEMENTS)) {
      return { value: "", error: UNDEFINED_ELEMENT };
    }
    if (element in this.values) {
      return { value: this.values[element], error: 0 };
    }
    const unset = /(completion|success)_status$/.test(element) ? "unknown" : "";
    return { value: unset, error: list === null || unset !== "" ? 0 : 403 };
  }

  /** @param {string} element @param {string} value @returns {number} */
  set(element, value) {
    if (element in this.given || element.endsWith("._count")) {
      return READ_ONLY;
    }
    const list = /^cmi\.(interactions|objectives)\.(\d+)\.(.+)$/.exec(element);
    const error = list === null ? this.plainError(element, value) : this.listError(list[1], Number(list[2]), list[3], value);
    if (error === 0) {
      this.values[element] = value;
    }
    return error;
  }

  /** @param {string} element @param {string} value @returns {number} */
  plainError(element, value) {
    const rule = ELEMENTS[element];
    return rule === undefined ? UNDEFINED_ELEMENT : rule(value);
  }

  /**
   * @param {string} list
   * @param {number} index
   * @param {string} field
   * @param {string} value
   * @returns {number}
   */
  listError(list, index, field, value) {
    const path = `cmi.${list}.${index}`;
    if (index > this.count(list)) {
      return OUT_OF_ORDER;
    }
    if (field !== "id" && !(`${path}.id` in this.values)) {
      return DEPENDENCY_MISSING;
    }
    if (list === "objectives") {
      const duplicate = Object.entries(this.values).some(
        ([name, other]) => /^cmi\.objectives\.\d+\.id$/.test(name) && name !== `${path}.id` && other === value,
      );
      return field === "id" && duplicate ? OUT_OF_ORDER : (OBJECTIVE_FIELDS[field] ?? (() => UNDEFINED_ELEMENT))(value);
    }
    const answers = { learner_response: RESPONSES, "correct_responses.0.pattern": PATTERNS }[field];
    if (answers !== undefined) {
      const type = this.values[`${path}.type`];
      return type === undefined ? DEPENDENCY_MISSING : value === "" ? TYPE_MISMATCH : answers[type](value);
    }
    return (INTERACTION_FIELDS[field] ?? (() => UNDEFINED_ELEMENT))(value);
  }

  /** @param {string} list @returns {number} */
  count(list) {
    let count = 0;
    while (`cmi.${list}.${count}.id` in this.values) {
      count += 1;
    }
    return count;
  }
}
