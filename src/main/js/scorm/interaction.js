/**
 * One attempt at a question, as the fields of a SCORM 2004 interaction.
 */

import { DESCRIPTION_MAX, answerId, decimal, duration, line, recordId, timestamp } from "./format.js";

/** How long a free answer may be, in UTF-16 units. */
const FILL_IN_MAX = 250;
const LONG_FILL_IN_MAX = 4000;

/**
 * @typedef {object} Interaction
 * @property {string} id
 * @property {string} type one of the standard's: choice, sequencing, matching, true-false, fill-in,
 *     long-fill-in, numeric, likert, performance, other
 * @property {string} objective the objective it tests
 * @property {number} atMs when it was answered, in milliseconds since 1970
 * @property {number} weight
 * @property {string[]} response ids, texts or numbers; pairs as `source=target`
 * @property {string[]} correctResponses the right answer in the same form; for numeric, the least and the
 *     greatest right number; empty to keep it from the report
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
  const { type } = interaction;
  const response = responseText(type, interaction.response);
  const pattern = patternText(type, interaction.correctResponses);
  const description = line(interaction.description, DESCRIPTION_MAX);
  /** @type {[string, string][]} */
  const fields = [
    ["id", recordId(interaction.id)],
    ["type", type],
    ["objectives.0.id", recordId(interaction.objective)],
    ["timestamp", timestamp(interaction.atMs)],
    ["correct_responses.0.pattern", pattern],
    ["weighting", decimal(interaction.weight)],
    ["learner_response", response],
    ["result", resultText(interaction)],
    ["latency", duration(interaction.latencyMs)],
    ["description", description],
  ];
  return fields.filter(([, value]) => value !== "");
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
      return parts.length > 0 && isNumber(parts[0]) ? decimal(Number(parts[0])) : "";
    case "likert":
      return answerId(parts[0] ?? "");
    case "fill-in":
      return parts.map((part) => line(part, FILL_IN_MAX)).join("[,]");
    default:
      return line(parts.join(" "), LONG_FILL_IN_MAX);
  }
}

/**
 * @param {string} type
 * @param {string[]} parts
 * @returns {string}
 */
function patternText(type, parts) {
  if (type === "numeric") {
    const numbers = parts.filter(isNumber).map(Number);
    return numbers.length === 0
      ? ""
      : `${decimal(Math.min(...numbers))}[:]${decimal(Math.max(...numbers))}`;
  }
  return type === "likert" ? "" : responseText(type, parts);
}

/**
 * @param {string} text `source=target`
 * @returns {string}
 */
function pair(text) {
  const [source, target = ""] = text.split("=");
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
 * @returns {string} a word for right and wrong, a number for what is partly right
 */
function resultText({ correct, score }) {
  if (correct || score >= 1) {
    return "correct";
  }
  return score > 0 ? decimal(score) : "incorrect";
}
