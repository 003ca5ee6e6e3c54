/** One learner's data model in SCORM 1.2, during a launch. */

import { DataModel } from "./data-model.js";
import { ANSWERS, ELEMENTS, LIMITS } from "./elements12.js";
import { formOf } from "./values.js";

const ARGUMENT = 201;
const NO_CHILDREN = 202;
const NO_COUNT = 203;
const NOT_IMPLEMENTED = 401;
const KEYWORD = 402;
const READ_ONLY = 403;
const WRITE_ONLY = 404;

/** Whether a session left, and for how long it lasted, is said anew in each. */
const OF_A_SESSION = ["cmi.core.exit", "cmi.core.session_time"];

export class Record12 extends DataModel {
  /**
   * @param {Record<string, string>} values what was kept of earlier launches, by element
   * @param {Record<string, string>} given what the LMS tells of this launch, by element
   */
  constructor(values, given) {
    super(values, given, OF_A_SESSION);
    this.limits = LIMITS;
  }

  /** @param {string} element @returns {{value: string, error: number}} */
  get(element) {
    const [, owner, about] = /^(.*)\.(_count|_children)$/.exec(element) ?? [];
    if (owner !== undefined) {
      return this.about(owner, about);
    }
    const form = ELEMENTS[formOf(element)];
    if (form === undefined || this.beyond(element, 0)) {
      return { value: "", error: form === undefined ? NOT_IMPLEMENTED : ARGUMENT };
    }
    if (form.access === "w") {
      return { value: "", error: WRITE_ONLY };
    }
    return { value: this.given[element] ?? this.values[element] ?? form.initial ?? "", error: 0 };
  }

  /** @param {string} owner @param {string} about @returns {{value: string, error: number}} */
  about(owner, about) {
    const form = formOf(owner);
    const below = Object.keys(ELEMENTS).filter((name) => name.startsWith(`${form}.`));
    const list = below.length > 0 && below.every((name) => name.startsWith(`${form}.n.`));
    if (about === "_count") {
      return list ? { value: String(this.count(owner)), error: 0 } : { value: "", error: NO_COUNT };
    }
    const children = below.map((name) => name.slice(form.length + (list ? 3 : 1)).split(".")[0]);
    return children.length > 0 ? { value: [...new Set(children)].join(","), error: 0 } : { value: "", error: NO_CHILDREN };
  }

  /** @override @param {string} element @param {string} value @returns {number} why a value is not taken, 0 if it is */
  refusal(element, value) {
    const form = ELEMENTS[formOf(element)];
    if (form === undefined) {
      return /\._(count|children|version)$/.test(element) ? KEYWORD : NOT_IMPLEMENTED;
    }
    if (form.access === "r") {
      return READ_ONLY;
    }
    return this.beyond(element, 1) ? ARGUMENT : form.rule(value) || this.answer(element, value);
  }

  /** @param {string} element @param {string} value @returns {number} whether an answer has the form of its type */
  answer(element, value) {
    const [, entry] = /^(cmi\.interactions\.\d+)\.(?:student_response|correct_responses\.\d+\.pattern)$/.exec(element) ?? [];
    const type = entry === undefined ? undefined : this.values[`${entry}.type`];
    return type === undefined ? 0 : (ANSWERS[type]?.(value) ?? 0);
  }
}
