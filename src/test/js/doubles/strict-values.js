/**
 * What a strict LMS takes as the value of an element: as much of SCORM 2004 as a course uses, with the
 * narrowings found in Moodle 4.3.
 */

/** @typedef {(value: string) => number} Rule gives the error code for a value, 0 if it is taken */

const TYPE_MISMATCH = 406;
const OUT_OF_RANGE = 407;

const NUMBER = /^-?\d{1,5}(\.\d{1,18})?$/;
const SHORT_ID = "[A-Za-z0-9_.]{1,250}";

/** @param {RegExp} pattern @returns {Rule} */
export const matching = (pattern) => (value) => (pattern.test(value) ? 0 : TYPE_MISMATCH);

/** @param {...string} words @returns {Rule} */
export const oneOf =
  (...words) =>
  (value) =>
    words.includes(value) ? 0 : TYPE_MISMATCH;

/** @param {number} unitsMax @returns {Rule} */
const text = (unitsMax) => (value) => (value.length <= unitsMax ? 0 : TYPE_MISMATCH);

/** @param {number} unitsMax @returns {Rule} */
const singleLine = (unitsMax) => (value) => (value.length <= unitsMax && !/[\r\n]/.test(value) ? 0 : TYPE_MISMATCH);

/** @param {number} min @param {number} max @returns {Rule} */
export const number = (min, max) => (value) => {
  if (!NUMBER.test(value)) {
    return TYPE_MISMATCH;
  }
  return Number(value) >= min && Number(value) <= max ? 0 : OUT_OF_RANGE;
};

/** @param {string} one @param {string} between @returns {RegExp} */
export const listOf = (one, between) => new RegExp(`^${one}(${between}${one})*$`);

/** @type {Rule} */
const timestamp = (value) => {
  const form = /^(\d{4})-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2}(Z|[+-]\d\d:\d\d)?)?$/.exec(value);
  return form !== null && Number(form[1]) >= 1970 && Number(form[1]) < 2039 ? 0 : TYPE_MISMATCH;
};

/** @type {Rule} */
const duration = (value) => {
  const form =
    /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
  return form.test(value) ? 0 : TYPE_MISMATCH;
};

const longId = matching(/^\S{1,4000}$/);
const completion = oneOf("completed", "incomplete", "not attempted", "unknown");
const success = oneOf("passed", "failed", "unknown");
const anyNumber = number(-99999, 99999);

/** Elements that a course may write. @type {Record<string, Rule>} */
export const ELEMENTS = {
  "cmi.completion_status": completion,
  "cmi.success_status": success,
  "cmi.progress_measure": number(0, 1),
  "cmi.score.scaled": number(-1, 1),
  "cmi.score.raw": anyNumber,
  "cmi.score.min": anyNumber,
  "cmi.score.max": anyNumber,
  "cmi.location": text(1000),
  "cmi.suspend_data": text(64000),
  "cmi.exit": oneOf("time-out", "suspend", "logout", "normal", ""),
  "cmi.session_time": duration,
  "adl.nav.request": oneOf("continue", "previous", "exit", "exitAll", "abandon", "abandonAll", "suspendAll", "_none_"),
};

/** Fields of an objective. @type {Record<string, Rule>} */
export const OBJECTIVE_FIELDS = {
  id: longId,
  completion_status: completion,
  success_status: success,
  progress_measure: number(0, 1),
  "score.scaled": number(-1, 1),
  "score.raw": anyNumber,
  "score.min": anyNumber,
  "score.max": anyNumber,
  description: singleLine(250),
};

/** Fields of an interaction other than the answers, whose form depends on its type. @type {Record<string, Rule>} */
export const INTERACTION_FIELDS = {
  id: longId,
  type: oneOf("true-false", "choice", "fill-in", "long-fill-in", "matching", "performance", "sequencing", "likert", "numeric", "other"),
  "objectives.0.id": longId,
  timestamp,
  weighting: anyNumber,
  latency: duration,
  description: singleLine(250),
  result: (value) => (["correct", "incorrect", "unanticipated", "neutral"].includes(value) ? 0 : anyNumber(value)),
};

/** What a learner may answer, by the type of the interaction. @type {Record<string, Rule>} */
export const RESPONSES = {
  "true-false": oneOf("true", "false"),
  choice: matching(listOf(SHORT_ID, "\\[,\\]")),
  sequencing: matching(listOf(SHORT_ID, "\\[,\\]")),
  matching: matching(listOf(`${SHORT_ID}\\[\\.\\]${SHORT_ID}`, "\\[,\\]")),
  numeric: anyNumber,
  likert: matching(new RegExp(`^${SHORT_ID}$`)),
  "fill-in": singleLine(2500),
  "long-fill-in": singleLine(4000),
  other: singleLine(4000),
  performance: singleLine(4000),
};

/** What may be right, where it has another form than an answer. @type {Record<string, Rule>} */
export const PATTERNS = {
  ...RESPONSES,
  numeric: matching(/^(-?\d{1,5}(\.\d{1,18})?)?\[:\](-?\d{1,5}(\.\d{1,18})?)?$/),
  likert: matching(/^$/),
  "fill-in": matching(/^(\{(case_matters|order_matters)=(true|false)\}){0,2}(?!\{)[^\r\n]{1,250}?(\[,\][^\r\n]{1,250}?){0,9}$/),
};
