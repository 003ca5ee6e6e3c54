/**
 * What Moodle's SCORM 2004 refuses beyond the standard, as its own script of version 4.3 did when it was run
 * value by value.
 */

import { rulesOf } from "./values.js";
import { Record2004 } from "./record2004.js";

/** @typedef {import("./values.js").Rule} Rule */

const UNDEFINED = 401;
const { matching, number, singleLine, listOf, all } = rulesOf({ type: 406, range: 407 });

const NUMBER = /^-?\d{1,5}(\.\d{1,18})?$/;
const anyNumber = number(NUMBER, -99999, 99999);
const SHORT_ID = "[A-Za-z0-9_.]{1,250}";
const WORDS = ["correct", "incorrect", "unanticipated", "neutral"];
const ids = all(listOf(SHORT_ID, "\\[,\\]"), matching(/./));

/** Narrower forms, by the end of an element's name. @type {[RegExp, Rule][]} */
const NARROWER = [
  [/\.timestamp$/, matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2}(Z|[+-]\d\d:\d\d)?)?$/)],
  [/\.score\.(raw|min|max|scaled)$|progress_measure$|\.weighting$/, anyNumber],
  [/\.result$/, (value) => (WORDS.includes(value) ? 0 : anyNumber(value))],
  [/\.description$/, singleLine(250)],
];

/** Narrower forms of answers, by the type of their interaction. @type {Record<string, Rule>} */
const ANSWERS = {
  choice: ids,
  sequencing: ids,
  numeric: (value) => (value.includes("[:]") ? 0 : anyNumber(value)),
  likert: matching(new RegExp(`^${SHORT_ID}$`)),
  matching: all(listOf(`${SHORT_ID}\\[\\.\\]${SHORT_ID}`, "\\[,\\]"), matching(/./)),
  "fill-in": all(singleLine(4000), matching(/./)),
  "long-fill-in": all(singleLine(4000), matching(/./)),
  other: all(singleLine(4000), matching(/./)),
  performance: all(singleLine(4000), matching(/./)),
};

export class MoodleRecord extends Record2004 {
  /** @override @param {string} element */
  get(element) {
    const found = super.get(element);
    const unset = found.error === 403 && element.includes(".score.");
    return unset ? { value: "", error: 0 } : found;
  }

  /** @override @param {string} element @param {string} value @returns {number} */
  refusal(element, value) {
    if (element.startsWith("adl.data.")) {
      return UNDEFINED;
    }
    return super.refusal(element, value) || narrower(element, value) || this.narrowerAnswer(element, value);
  }

  /** @param {string} element @param {string} value @returns {number} */
  narrowerAnswer(element, value) {
    const [, entry] = /^(cmi\.interactions\.\d+)\.(?:learner_response|correct_responses\.\d+\.pattern)$/.exec(element) ?? [];
    return entry === undefined ? 0 : (ANSWERS[this.values[`${entry}.type`]]?.(value) ?? 0);
  }
}

/** @param {string} element @param {string} value @returns {number} */
function narrower(element, value) {
  return NARROWER.find(([names]) => names.test(element))?.[1](value) ?? 0;
}
