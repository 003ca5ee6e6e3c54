/**
 * One attempt at a question, as the fields of a SCORM 2004 interaction.
 */

import { DESCRIPTION_MAX, answerId, decimal, duration, line, recordId, timestamp } from "./format.js";

/** How long a free answer may be, in UTF-16 units. */
const FILL_IN_MAX = 250;
const LONG_FILL_IN_MAX = 4000;

/** The largest number that LMSs take as an answer. */
const NUMBER_MAX = 99999;

/**
 * @typedef {object} Interaction
 * @property {string} id
 * @property {number} [paper] which paper of the final assessment it is of, from 1
 * @property {string} type one of the standard's: choice, sequencing, matching, true-false, fill-in,
 *     long-fill-in, numeric, likert, performance, other
 * @property {string} objective the objective it tests
 * @property {number} atMs when it was answered, in milliseconds since 1970
 * @property {number} weight
 * @property {string[]} response ids, texts or numbers; pairs as `source=target`, those of an exercise as
 *     `source[.]target`, where a number is the target
 * @property {string[]} correctResponses the right answer in the same form; for numeric, the least and the
 *     greatest right number; empty to keep it from the report
 * @property {string[]} [choices] the ids of all choices, items or sources, always in the same order
 * @property {string[]} [targets] of pairs: the ids of all targets, always in the same order
 * @property {boolean} [caseMatters] of texts: whether capital and small letters differ
 * @property {boolean} [orderMatters] of several texts: whether each belongs in its own place
 * @property {boolean} correct
 * @property {number} score 0 to 1
 * @property {number} latencyMs
 * @property {string} description
 */

/**
 * @param {Interaction} interaction
 * @returns {[string, string][]} field and value, in the order in which an LMS takes them; the id first
 */
export function interactionFields(interaction) {
  const { id, paper } = interaction;
  const plain = interaction.type === "numeric" ? withoutNames(interaction) : interaction;
  const type = typeOf(plain);
  const response = responseText(type, plain.response);
  const pattern = patternText(type, plain);
  const description = line(interaction.description, DESCRIPTION_MAX);
  /** @type {[string, string][]} */
  const fields = [
    ["id", recordId(paper === undefined ? id : `final-${paper}.${id}`)],
    ["type", type],
    ["objectives.0.id", recordId(interaction.objective)],
    ["timestamp", timestamp(interaction.atMs)],
    ["correct_responses.0.pattern", pattern],
    ["weighting", decimal(interaction.weight)],
    ["learner_response", response],
    ["result", resultText(interaction, "incorrect")],
    ["latency", duration(interaction.latencyMs)],
    ["description", description],
  ];
  return fields.filter(([, value]) => value !== "");
}

/** @param {Interaction} interaction @returns {Interaction} its numbers without what they are called */
function withoutNames(interaction) {
  const bare = (/** @type {string} */ text) => text.split("[.]").at(-1) ?? "";
  return { ...interaction, response: interaction.response.map(bare), correctResponses: interaction.correctResponses.map(bare) };
}

/** @param {Interaction} interaction @returns {string} text for a number that is longer than LMSs take numbers */
function typeOf({ type, response, correctResponses }) {
  const long = [...response, ...correctResponses].some((number) => Math.abs(Number(number)) > NUMBER_MAX);
  return type === "numeric" && long ? "fill-in" : type;
}

/**
 * @param {string} type
 * @param {string[]} parts
 * @returns {string} empty for no answer, which LMSs refuse
 */
function responseText(type, parts) {
  switch (type) {
    case "choice":
    case "sequencing":
      return parts.map(answerId).join("[,]");
    case "matching":
      return parts.map(pair).join("[,]");
    case "true-false":
      return parts[0] === "true" || parts[0] === "false" ? parts[0] : "";
    case "numeric":
      return parts.length > 0 && isNumber(parts[0]) ? numberText(parts[0]) : "";
    case "likert":
      return answerId(parts[0] ?? "");
    case "fill-in":
      return parts.map(fillInText).join("[,]");
    case "performance":
      return line(parts.map(performed).join("[,]"), LONG_FILL_IN_MAX);
    default:
      return line(parts.join(" "), LONG_FILL_IN_MAX);
  }
}

/**
 * @param {string} type
 * @param {Interaction} interaction
 * @returns {string}
 */
function patternText(type, { type: asked, correctResponses, caseMatters = false, orderMatters = true }) {
  if (type === "numeric") {
    const numbers = correctResponses.filter(isNumber).sort((one, other) => Number(one) - Number(other));
    return numbers.length === 0 ? "" : `${numberText(numbers[0])}[:]${numberText(numbers[numbers.length - 1])}`;
  }
  if (type === "fill-in" && asked === "numeric") {
    return fillInText([...new Set(correctResponses)].join(" … "));
  }
  const text = type === "likert" ? "" : responseText(type, correctResponses);
  return type === "fill-in" && text !== "" ? `{case_matters=${caseMatters}}{order_matters=${orderMatters}}${text}` : text;
}

/** @param {string} text @returns {string} on one line, and without what would mean something in a pattern */
function fillInText(text) {
  const plain = text.replaceAll("[,]", "[ , ]").replace(/^\s*\{(?=(?:lang|case_matters|order_matters)=)/, "(");
  return line(plain, FILL_IN_MAX);
}

/** @param {string} text @returns {string} as it is, unless LMSs refuse the form */
function numberText(text) {
  return /^-?\d{1,5}(\.\d{1,18})?$/.test(text) ? text : decimal(Number(text));
}

/**
 * @param {string} text a step and its answer, or an answer alone
 * @param {number} at its place
 * @returns {string}
 */
function performed(text, at) {
  const [step, answer] = text.includes("[.]") ? text.split("[.]") : [String(at + 1), text];
  return `${answerId(step)}[.]${line(answer.replaceAll("[,]", ", "), FILL_IN_MAX)}`;
}

/**
 * @param {string} text `source=target` or `source[.]target`
 * @returns {string}
 */
function pair(text) {
  const [source, target = ""] = text.split(text.includes("[.]") ? "[.]" : "=");
  return `${answerId(source)}[.]${answerId(target)}`;
}

/**
 * @param {string | undefined} text
 * @returns {boolean}
 */
function isNumber(text) {
  return text !== undefined && text.trim() !== "" && Number.isFinite(Number(text));
}

/**
 * @param {Interaction} interaction
 * @param {string} wrong what the edition calls what is wrong
 * @returns {string} a word for right, wrong and what is neither, a number for what is partly right
 */
export function resultText({ type, score }, wrong) {
  if (type === "likert") {
    return "neutral";
  }
  if (score >= 1) {
    return "correct";
  }
  return score > 0 ? decimal(score) : wrong;
}
