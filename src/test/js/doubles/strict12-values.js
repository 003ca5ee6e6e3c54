/** What a strict LMS takes as the value of an element of SCORM 1.2: as much of it as a course uses. */

import { listOf, matching, number, oneOf } from "./strict-values.js";

/** @typedef {import("./strict-values.js").Rule} Rule */

const TYPE_MISMATCH = 405;
const CHARACTER = "[0-9a-z]";

/** @param {Rule} rule @returns {Rule} with the error of SCORM 1.2 */
const as12 = (rule) => (value) => (rule(value) === 0 ? 0 : TYPE_MISMATCH);

/** @param {number} unitsMax @returns {Rule} */
const text = (unitsMax) => as12((value) => (value.length <= unitsMax ? 0 : TYPE_MISMATCH));

const word = (/** @type {string[]} */ ...words) => as12(oneOf(...words));
const form = (/** @type {RegExp} */ pattern) => as12(matching(pattern));
const identifier = form(/^[A-Za-z0-9_-]{1,255}$/);
const decimal = form(/^-?\d{1,5}(\.\d{1,7})?$/);
const points = as12(number(0, 100));
const timespan = form(/^\d{2,4}:\d\d:\d\d(\.\d{1,2})?$/);
const line = form(/^[^\r\n]{1,255}$/);

/** Elements that a course may write. @type {Record<string, Rule>} */
export const ELEMENTS_12 = {
  "cmi.core.lesson_location": text(255),
  "cmi.core.lesson_status": word("passed", "completed", "failed", "incomplete", "browsed"),
  "cmi.core.score.raw": points,
  "cmi.core.score.min": points,
  "cmi.core.score.max": points,
  "cmi.core.exit": word("time-out", "suspend", "logout", ""),
  "cmi.core.session_time": timespan,
  "cmi.suspend_data": text(4096),
};

/** Fields of an objective. @type {Record<string, Rule>} */
export const OBJECTIVE_FIELDS_12 = {
  id: identifier,
  status: word("passed", "completed", "failed", "incomplete", "browsed", "not attempted"),
  "score.raw": points,
  "score.min": points,
  "score.max": points,
};

/** Fields of an interaction other than the answers, whose form depends on its type. @type {Record<string, Rule>} */
export const INTERACTION_FIELDS_12 = {
  id: identifier,
  "objectives.0.id": identifier,
  time: form(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/),
  type: word("true-false", "choice", "fill-in", "matching", "performance", "sequencing", "likert", "numeric"),
  weighting: decimal,
  result: (value) => (["correct", "wrong", "unanticipated", "neutral"].includes(value) ? 0 : decimal(value)),
  latency: timespan,
};

/** What a learner may answer and what may be right, by the type of the interaction. @type {Record<string, Rule>} */
export const ANSWERS_12 = {
  "true-false": form(/^[01tf]$/),
  choice: form(listOf(CHARACTER, ",")),
  sequencing: form(listOf(CHARACTER, ",")),
  matching: form(listOf(`${CHARACTER}\\.${CHARACTER}`, ",")),
  likert: form(/^[0-9a-z]$/),
  numeric: form(/^-?\d{1,10}(\.\d{1,10})?$/),
  "fill-in": line,
  performance: line,
};
