/** The data model of SCORM 2004 4th Edition (Run-Time Environment, chapter 4), with its smallest permitted maxima. */

import { readOnly, readWrite, rulesOf, writeOnly } from "./values.js";

/** @typedef {import("./values.js").Element} Element */
/** @typedef {import("./values.js").Rule} Rule */

export const STATE_MAX = 64000;
const LOCATION_MAX = 1000;
const ID_MAX = 4000;
const TEXT_MAX = 4000;
const SHORT_TEXT_MAX = 250;

const { matching, text, oneOf, number, all, listOf } = rulesOf({ type: 406, range: 407 });

const REAL = /^-?(\d+(\.\d{1,7}\d*)?|\.\d+)$/;
const anyNumber = number(REAL, -Infinity, Infinity);
const fraction = number(REAL, 0, 1);
const signedFraction = number(REAL, -1, 1);
const notNegative = number(REAL, 0, Infinity);
const completion = oneOf("completed", "incomplete", "not attempted", "unknown");
const success = oneOf("passed", "failed", "unknown");
const longId = all(text(ID_MAX), matching(/^[^\s]+$/));
const timestamp = matching(
  /^(19[7-9]\d|20[0-2]\d|203[0-8])(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d(\.\d{1,2}(Z|[+-]\d\d(:\d\d)?)?)?)?)?)?)?)?$/,
);
const duration = matching(/^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/);
const scores = (/** @type {string} */ name) => ({
  [`${name}.score.scaled`]: readWrite(signedFraction),
  [`${name}.score.raw`]: readWrite(anyNumber),
  [`${name}.score.min`]: readWrite(anyNumber),
  [`${name}.score.max`]: readWrite(anyNumber),
});
const comment = (/** @type {string} */ name, /** @type {(rule: Rule) => Element} */ access) => ({
  [`${name}.n.comment`]: access(text(TEXT_MAX)),
  [`${name}.n.location`]: access(text(SHORT_TEXT_MAX)),
  [`${name}.n.timestamp`]: access(timestamp),
});

/** Elements by name, with `n` for an index. @type {Record<string, Element>} */
export const ELEMENTS = {
  "cmi._version": readOnly("1.0"),
  ...comment("cmi.comments_from_learner", (rule) => readWrite(rule)),
  ...comment("cmi.comments_from_lms", () => readOnly()),
  "cmi.completion_status": readWrite(completion, "unknown"),
  "cmi.completion_threshold": readOnly(),
  "cmi.credit": readOnly("credit"),
  "cmi.entry": readOnly("ab-initio"),
  "cmi.exit": writeOnly(oneOf("time-out", "suspend", "logout", "normal", ""), ""),
  "cmi.interactions.n.id": readWrite(longId),
  "cmi.interactions.n.type": readWrite(
    oneOf("true-false", "choice", "fill-in", "long-fill-in", "likert", "matching", "performance", "sequencing", "numeric", "other"),
  ),
  "cmi.interactions.n.objectives.n.id": readWrite(longId),
  "cmi.interactions.n.timestamp": readWrite(timestamp),
  // The form of these two depends on the type; see RESPONSES and PATTERNS.
  "cmi.interactions.n.correct_responses.n.pattern": readWrite(() => 0),
  "cmi.interactions.n.learner_response": readWrite(() => 0),
  "cmi.interactions.n.weighting": readWrite(anyNumber),
  "cmi.interactions.n.result": readWrite((value) =>
    ["correct", "incorrect", "unanticipated", "neutral"].includes(value) ? 0 : anyNumber(value),
  ),
  "cmi.interactions.n.latency": readWrite(duration),
  "cmi.interactions.n.description": readWrite(text(SHORT_TEXT_MAX)),
  "cmi.launch_data": readOnly(),
  "cmi.learner_id": readOnly(),
  "cmi.learner_name": readOnly(),
  "cmi.learner_preference.audio_level": readWrite(notNegative, "1"),
  "cmi.learner_preference.language": readWrite(text(SHORT_TEXT_MAX), ""),
  "cmi.learner_preference.delivery_speed": readWrite(notNegative, "1"),
  "cmi.learner_preference.audio_captioning": readWrite(oneOf("-1", "0", "1"), "0"),
  "cmi.location": readWrite(text(LOCATION_MAX)),
  "cmi.max_time_allowed": readOnly(),
  "cmi.mode": readOnly("normal"),
  "cmi.objectives.n.id": readWrite(longId),
  ...scores("cmi.objectives.n"),
  "cmi.objectives.n.success_status": readWrite(success, "unknown"),
  "cmi.objectives.n.completion_status": readWrite(completion, "unknown"),
  "cmi.objectives.n.progress_measure": readWrite(fraction),
  "cmi.objectives.n.description": readWrite(text(SHORT_TEXT_MAX)),
  "cmi.progress_measure": readWrite(fraction),
  "cmi.scaled_passing_score": readOnly(),
  ...scores("cmi"),
  "cmi.session_time": writeOnly(duration),
  "cmi.success_status": readWrite(success, "unknown"),
  "cmi.suspend_data": readWrite(text(STATE_MAX)),
  "cmi.time_limit_action": readOnly("continue,no message"),
  "cmi.total_time": readOnly("PT0H0M0S"),
  "adl.nav.request": readWrite(
    matching(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=\S+\}(choice|jump))$/),
    "_none_",
  ),
  "adl.nav.request_valid.continue": readOnly("unknown"),
  "adl.nav.request_valid.previous": readOnly("unknown"),
};

/** How many UTF-16 units of some elements are kept at least. */
export const LIMITS = { "cmi.suspend_data": STATE_MAX, "cmi.location": LOCATION_MAX };

const SHORT_ID = "[^\\s,\\[\\]][^\\s\\[\\]]{0,249}";
const PIECE = "[\\s\\S]{0,250}?";
const DECIMAL = "-?\\d+(?:\\.\\d+)?";

/** What a learner may answer, by the type of the interaction. @type {Record<string, Rule>} */
export const RESPONSES = {
  "true-false": oneOf("true", "false"),
  choice: listOf(SHORT_ID, "\\[,\\]"),
  "fill-in": listOf(PIECE, "\\[,\\]"),
  "long-fill-in": text(TEXT_MAX),
  likert: matching(new RegExp(`^${SHORT_ID}$`, "u")),
  matching: listOf(`${SHORT_ID}?\\[\\.\\]${SHORT_ID}`, "\\[,\\]"),
  performance: text(TEXT_MAX),
  sequencing: listOf(SHORT_ID, "\\[,\\]"),
  numeric: anyNumber,
  other: text(TEXT_MAX),
};

/** What may be right, where it has another form than an answer. @type {Record<string, Rule>} */
export const PATTERNS = {
  ...RESPONSES,
  numeric: matching(new RegExp(`^(${DECIMAL})?\\[:\\](${DECIMAL})?$`)),
};

/** What an error code means. @type {Record<number, string>} */
export const ERRORS = {
  0: "No error",
  101: "General exception",
  102: "General initialization failure",
  103: "Already initialized",
  104: "Content instance terminated",
  111: "General termination failure",
  112: "Termination before initialization",
  113: "Termination after termination",
  122: "Retrieve data before initialization",
  123: "Retrieve data after termination",
  132: "Store data before initialization",
  133: "Store data after termination",
  142: "Commit before initialization",
  143: "Commit after termination",
  201: "General argument error",
  301: "General get failure",
  351: "General set failure",
  391: "General commit failure",
  401: "Undefined data model element",
  402: "Unimplemented data model element",
  403: "Data model element value not initialized",
  404: "Data model element is read only",
  405: "Data model element is write only",
  406: "Data model element type mismatch",
  407: "Data model element value out of range",
  408: "Data model dependency not established",
};
