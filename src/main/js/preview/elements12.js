/** The data model of SCORM 1.2 (Run-Time Environment, 3.4). */

import { readOnly, readWrite, rulesOf, writeOnly } from "./values.js";

/** @typedef {import("./values.js").Element} Element */
/** @typedef {import("./values.js").Rule} Rule */

export const STATE_MAX = 4096;
const LOCATION_MAX = 255;
const ID_MAX = 255;
const ANSWER_MAX = 255;

const { matching, text, oneOf, number, all } = rulesOf({ type: 405, range: 405 });

const DECIMAL = /^-?\d+(\.\d+)?$/;
const score = (/** @type {string} */ value) => (value === "" ? 0 : number(DECIMAL, 0, 100)(value));
const decimal = number(DECIMAL, -Infinity, Infinity);
const id = all(text(ID_MAX), matching(/^[A-Za-z0-9_.:-]+$/));
const timespan = matching(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const time = matching(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const status = oneOf("passed", "completed", "failed", "incomplete", "browsed", "not attempted");
const scores = (/** @type {string} */ name) => ({
  [`${name}.score.raw`]: readWrite(score, ""),
  [`${name}.score.min`]: readWrite(score, ""),
  [`${name}.score.max`]: readWrite(score, ""),
});
const level = (/** @type {number} */ min) => number(/^-?\d+$/, min, 100);

/** Elements by name, with `n` for an index. @type {Record<string, Element>} */
export const ELEMENTS = {
  "cmi.core.student_id": readOnly(),
  "cmi.core.student_name": readOnly(),
  "cmi.core.lesson_location": readWrite(text(LOCATION_MAX), ""),
  "cmi.core.credit": readOnly("credit"),
  "cmi.core.lesson_status": readWrite(status, "not attempted"),
  "cmi.core.entry": readOnly("ab-initio"),
  ...scores("cmi.core"),
  "cmi.core.total_time": readOnly("0000:00:00.00"),
  "cmi.core.lesson_mode": readOnly("normal"),
  "cmi.core.exit": writeOnly(oneOf("time-out", "suspend", "logout", "")),
  "cmi.core.session_time": writeOnly(timespan),
  "cmi.suspend_data": readWrite(text(STATE_MAX), ""),
  "cmi.launch_data": readOnly(""),
  "cmi.comments": readWrite(text(STATE_MAX), ""),
  "cmi.comments_from_lms": readOnly(""),
  "cmi.objectives.n.id": readWrite(id),
  ...scores("cmi.objectives.n"),
  "cmi.objectives.n.status": readWrite(status, "not attempted"),
  "cmi.student_data.mastery_score": readOnly(""),
  "cmi.student_data.max_time_allowed": readOnly(""),
  "cmi.student_data.time_limit_action": readOnly("continue,no message"),
  "cmi.student_preference.audio": readWrite(level(-1), "0"),
  "cmi.student_preference.language": readWrite(text(ID_MAX), ""),
  "cmi.student_preference.speed": readWrite(level(-100), "0"),
  "cmi.student_preference.text": readWrite(oneOf("-1", "0", "1"), "0"),
  "cmi.interactions.n.id": writeOnly(id),
  "cmi.interactions.n.objectives.n.id": writeOnly(id),
  "cmi.interactions.n.time": writeOnly(time),
  "cmi.interactions.n.type": writeOnly(
    oneOf("true-false", "choice", "fill-in", "matching", "performance", "sequencing", "likert", "numeric"),
  ),
  // The form of these two depends on the type; see ANSWERS.
  "cmi.interactions.n.correct_responses.n.pattern": writeOnly(text(ANSWER_MAX)),
  "cmi.interactions.n.student_response": writeOnly(text(ANSWER_MAX)),
  "cmi.interactions.n.weighting": writeOnly(decimal),
  "cmi.interactions.n.result": writeOnly((value) =>
    ["correct", "wrong", "unanticipated", "neutral"].includes(value) ? 0 : decimal(value),
  ),
  "cmi.interactions.n.latency": writeOnly(timespan),
};

/** How many UTF-16 units of some elements are kept. */
export const LIMITS = { "cmi.suspend_data": STATE_MAX, "cmi.core.lesson_location": LOCATION_MAX };

/** What a learner may answer, by the type of the interaction. @type {Record<string, Rule>} */
export const ANSWERS = {
  "true-false": matching(/^[01tf]/),
  choice: matching(/^(\{?[0-9a-z](,[0-9a-z])*\}?)?$/),
  matching: matching(/^(\{?[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*\}?)?$/),
  sequencing: matching(/^([0-9a-z](,[0-9a-z])*)?$/),
  likert: matching(/^[0-9a-z]?$/),
  numeric: decimal,
};

/** What an error code means. @type {Record<number, string>} */
export const ERRORS = {
  0: "No error",
  101: "General exception",
  201: "Invalid argument error",
  202: "Element cannot have children",
  203: "Element not an array, cannot have count",
  301: "Not initialized",
  401: "Not implemented error",
  402: "Invalid set value, element is a keyword",
  403: "Element is read only",
  404: "Element is write only",
  405: "Incorrect data type",
};
