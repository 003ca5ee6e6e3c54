/**
 * One attempt at a question, as the fields of a SCORM 1.2 interaction.
 *
 * The standard names a choice by a single character, so choices are told by their place on the page as it is before
 * they are shuffled for a learner: `a`, `b` and so on; what is matched with them `1`, `2` and so on. An answer that
 * can't be told like that is told as a performance, in words.
 */

import { decimal, line } from "./format.js";
import { TEXT_MAX, identifier, timeOfDay, timespan } from "./format12.js";
import { resultText } from "./interaction.js";

/** @typedef {import("./interaction.js").Interaction} Interaction */

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
const DIGITS = "123456789abcdefghijklmnopqrstuvwxyz0";

/** What the standard calls the types of answers that it has under another name. @type {Record<string, string>} */
const TYPES = { "long-fill-in": "fill-in", other: "performance" };

/**
 * @param {Interaction} interaction
 * @returns {[string, string][]} field and value, in the order in which an LMS takes them; the id first
 */
export function interactionFields12(interaction) {
  const { id, paper, correctResponses } = interaction;
  const type = typeOf(interaction);
  /** @type {[string, string][]} */
  const fields = [
    // An author's id has no underscore, so no other question gets this one.
    ["id", identifier(paper === undefined ? id : `final-${paper}_${id}`)],
    ["objectives.0.id", identifier(interaction.objective)],
    ["time", timeOfDay(interaction.atMs)],
    ["type", type],
    ["correct_responses.0.pattern", type === "likert" ? "" : answerText(type, exactly(type, correctResponses), interaction)],
    ["weighting", decimal(interaction.weight)],
    ["student_response", answerText(type, interaction.response, interaction)],
    ["result", resultText(interaction, "wrong")],
    ["latency", timespan(interaction.latencyMs)],
  ];
  return fields.filter(([, value]) => value !== "");
}

/** @param {Interaction} interaction @returns {string} */
function typeOf(interaction) {
  const type = TYPES[interaction.type] ?? interaction.type;
  const parts = [...interaction.response, ...interaction.correctResponses];
  return parts.every((part) => characterOf(type, part, interaction) !== undefined) ? type : "performance";
}

/** @param {string} type @param {string[]} parts @returns {string[]} a range of numbers has no form */
function exactly(type, parts) {
  return type === "numeric" && new Set(parts).size > 1 ? [] : parts;
}

/** @param {string} type @param {string[]} parts @param {Interaction} interaction @returns {string} empty for no answer */
function answerText(type, parts, interaction) {
  if (type === "performance" || type === "fill-in") {
    return line(parts.map((part) => part.replaceAll("[.]", "=")).join(", "), TEXT_MAX);
  }
  const texts = parts.map((part) => characterOf(type, part, interaction) ?? "");
  return type === "numeric" || type === "true-false" ? (texts[0] ?? "") : line(texts.join(","), TEXT_MAX);
}

/**
 * @param {string} type
 * @param {string} part of an answer
 * @param {Interaction} interaction
 * @returns {string | undefined} the part in the form of its type; undefined if it has none
 */
function characterOf(type, part, { choices = [], targets = [] }) {
  switch (type) {
    case "choice":
    case "sequencing":
    case "likert":
      return LETTERS[choices.indexOf(part)];
    case "matching": {
      const [source, target] = part.split("=");
      const [letter, digit] = [LETTERS[choices.indexOf(source)], DIGITS[targets.indexOf(target)]];
      return letter === undefined || digit === undefined ? undefined : `${letter}.${digit}`;
    }
    case "true-false":
      return { true: "t", false: "f" }[part];
    case "numeric": {
      const number = part.split("[.]").at(-1) ?? "";
      return /^-?\d+(\.\d+)?$/.test(number) ? number : undefined;
    }
    default:
      return part;
  }
}
