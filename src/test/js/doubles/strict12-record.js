import { ANSWERS_12, ELEMENTS_12, INTERACTION_FIELDS_12, OBJECTIVE_FIELDS_12 } from "./strict12-values.js";

const INVALID = 201;
const NO_CHILDREN = 202;
const NO_ARRAY = 203;
const KEYWORD = 402;
const READ_ONLY = 403;
const WRITE_ONLY = 404;
const TYPE_MISMATCH = 405;

/** Elements that a course may read but not write, and what they are unless the launch says otherwise. */
const GIVEN = {
  "cmi.core.credit": "credit",
  "cmi.core.entry": "ab-initio",
  "cmi.core.lesson_mode": "normal",
  "cmi.core.student_id": "learner-1",
  "cmi.core.student_name": "Learner, One",
  "cmi.core.total_time": "0000:00:00.00",
  "cmi.launch_data": "",
};

const WRITE_ONLY_ELEMENTS = ["cmi.core.exit", "cmi.core.session_time"];

/** One learner's data model, as a strict LMS of SCORM 1.2 keeps it during a launch. */
export class StrictRecord12 {
  /**
   * @param {Record<string, string>} values what was written in earlier launches
   * @param {Record<string, string>} given what the LMS tells of this launch
   */
  constructor(values, given) {
    this.values = values;
    /** @type {Record<string, string>} */
    this.given = { ...GIVEN, ...given };
    WRITE_ONLY_ELEMENTS.forEach((element) => delete this.values[element]);
  }

  /** @returns {Record<string, string>} */
  snapshot() {
    return { ...this.values };
  }

  /** What the standard does when the session is over: a course that says nothing of itself is completed. */
  finish() {
    const untold = this.get("cmi.core.lesson_status").value === "not attempted";
    if (untold && this.given["cmi.core.lesson_mode"] === "normal") {
      this.values["cmi.core.lesson_status"] = "completed";
    }
  }

  /** @param {string} element @returns {{value: string, error: number}} */
  get(element) {
    const [, keyword] = /\._(children|count|version)$/.exec(element) ?? [];
    const list = /^cmi\.(interactions|objectives)(?:\.(\d+)\.(.+)|\._count)$/.exec(element);
    if (WRITE_ONLY_ELEMENTS.includes(element) || (list?.[1] === "interactions" && list[3] !== undefined)) {
      return { value: "", error: WRITE_ONLY };
    }
    if (keyword === "count") {
      return list === null ? { value: "", error: NO_ARRAY } : { value: String(this.count(list[1])), error: 0 };
    }
    if (keyword === "children") {
      return { value: "", error: NO_CHILDREN };
    }
    if (element in this.given) {
      return { value: this.given[element], error: 0 };
    }
    if (element in this.values) {
      return { value: this.values[element], error: 0 };
    }
    const known = element in ELEMENTS_12 || (list !== null && Number(list[2]) < this.count(list[1]) && list[3] in OBJECTIVE_FIELDS_12);
    const unset = /status$/.test(element) && known ? "not attempted" : "";
    return { value: unset, error: known ? 0 : INVALID };
  }

  /** @param {string} element @param {string} value @returns {number} */
  set(element, value) {
    if (/\._(children|count|version)$/.test(element)) {
      return KEYWORD;
    }
    if (element in this.given) {
      return READ_ONLY;
    }
    const list = /^cmi\.(interactions|objectives)\.(\d+)\.(.+)$/.exec(element);
    const rule = list === null ? ELEMENTS_12[element] : this.ruleOf(list[1], Number(list[2]), list[3]);
    const error = rule === undefined ? INVALID : rule(value);
    if (error === 0) {
      this.values[element] = value;
    }
    return error;
  }

  /**
   * @param {string} list
   * @param {number} index
   * @param {string} field
   * @returns {import("./strict-values.js").Rule | undefined} undefined if there is no such field, or not yet
   */
  ruleOf(list, index, field) {
    const path = `cmi.${list}.${index}`;
    if (index > this.count(list) || (field !== "id" && !(`${path}.id` in this.values))) {
      return undefined;
    }
    if (list === "objectives") {
      return OBJECTIVE_FIELDS_12[field];
    }
    if (["student_response", "correct_responses.0.pattern"].includes(field)) {
      return ANSWERS_12[this.values[`${path}.type`]] ?? (() => TYPE_MISMATCH);
    }
    return INTERACTION_FIELDS_12[field];
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
