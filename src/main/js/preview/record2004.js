/** One learner's data model in SCORM 2004, during a launch. */

import { DataModel } from "./data-model.js";
import { ELEMENTS, LIMITS, PATTERNS, RESPONSES } from "./elements2004.js";
import { formOf } from "./values.js";

const GET_FAILURE = 301;
const SET_FAILURE = 351;
const UNDEFINED = 401;
const NOT_INITIALIZED = 403;
const READ_ONLY = 404;
const WRITE_ONLY = 405;
const DEPENDENCY = 408;

/** Whether a session left, and for how long it lasted, is said anew in each. */
const OF_A_SESSION = ["cmi.exit", "cmi.session_time", "adl.nav.request"];

const CHILDREN = childrenOf(Object.keys(ELEMENTS));

export class Record2004 extends DataModel {
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
    if (form === undefined) {
      return { value: "", error: UNDEFINED };
    }
    if (form.access === "w") {
      return { value: "", error: WRITE_ONLY };
    }
    if (this.beyond(element, 0)) {
      return { value: "", error: GET_FAILURE };
    }
    const value = this.given[element] ?? this.values[element] ?? form.initial;
    return value === undefined ? { value: "", error: NOT_INITIALIZED } : { value, error: 0 };
  }

  /** @param {string} owner @param {string} about @returns {{value: string, error: number}} */
  about(owner, about) {
    const form = formOf(owner);
    if (about === "_children" && CHILDREN[form] !== undefined) {
      return { value: CHILDREN[form].join(","), error: 0 };
    }
    if (about === "_count" && CHILDREN[`${form}.n`] !== undefined) {
      return this.beyond(owner, 0) ? { value: "", error: GET_FAILURE } : { value: String(this.count(owner)), error: 0 };
    }
    return { value: "", error: CHILDREN[form] === undefined ? UNDEFINED : GET_FAILURE };
  }

  /** @override @param {string} element @param {string} value @returns {number} why a value is not taken, 0 if it is */
  refusal(element, value) {
    const form = ELEMENTS[formOf(element)];
    if (form === undefined) {
      return /\._(count|children|version)$/.test(element) ? READ_ONLY : UNDEFINED;
    }
    if (form.access === "r") {
      return READ_ONLY;
    }
    if (this.beyond(element, 1)) {
      return SET_FAILURE;
    }
    return this.dependency(element) || this.identity(element, value) || form.rule(value) || this.answer(element, value);
  }

  /** @param {string} element @returns {number} what it needs to be there before it */
  dependency(element) {
    const [, entry, field] = /^(cmi\.(?:interactions|objectives)\.\d+)\.(.+)$/.exec(element) ?? [];
    if (entry === undefined || field === "id") {
      return 0;
    }
    const answers = /^(learner_response|correct_responses\.\d+\.pattern)$/.test(field);
    const there = `${entry}.id` in this.values && (!answers || `${entry}.type` in this.values);
    return there ? 0 : DEPENDENCY;
  }

  /** @param {string} element @param {string} value @returns {number} whether it would take another's name, or change its own */
  identity(element, value) {
    const [, list] = /^(.*objectives)\.\d+\.id$/.exec(element) ?? [];
    if (list === undefined) {
      return 0;
    }
    const taken = Array.from({ length: this.count(list) }, (_, index) => `${list}.${index}.id`).some(
      (other) => other !== element && this.values[other] === value,
    );
    const renamed = list === "cmi.objectives" && (this.values[element] ?? value) !== value;
    return taken || renamed ? SET_FAILURE : 0;
  }

  /** @param {string} element @param {string} value @returns {number} whether an answer has the form of its type */
  answer(element, value) {
    const [, entry, field] = /^(cmi\.interactions\.\d+)\.(learner_response|correct_responses\.\d+\.pattern)$/.exec(element) ?? [];
    if (entry === undefined) {
      return 0;
    }
    return (field === "learner_response" ? RESPONSES : PATTERNS)[this.values[`${entry}.type`]](value);
  }
}

/** @param {string[]} elements @returns {Record<string, string[]>} the names below each name */
function childrenOf(elements) {
  /** @type {Record<string, string[]>} */
  const children = {};
  for (const element of elements) {
    const parts = element.split(".");
    for (let depth = 1; depth < parts.length; depth += 1) {
      const parent = parts.slice(0, depth).join(".");
      children[parent] ??= [];
      if (!children[parent].includes(parts[depth])) {
        children[parent].push(parts[depth]);
      }
    }
  }
  for (const name of Object.keys(children).filter((name) => name.endsWith(".n"))) {
    children[name.slice(0, -2)] = children[name];
  }
  return children;
}
