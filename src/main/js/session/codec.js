/**
 * A learner's work as the text that an LMS keeps between launches, and back.
 *
 * The text is JSON: `v` the version of the form, `c` the course, `p` the place, `s` the sections visited by
 * lesson, `a` by question the best score, the attempts and the last response, `r` the best standing. Parts
 * are named by their author's ids, so that a new version of the course can read the state of an older
 * one: what it does not know it leaves out.
 */

import { rounded4 } from "../scorm/format.js";
import { hasSection, questionsOf } from "./outline.js";
import { BEGINNING, SUCCESSES } from "./standing.js";
import { noWork } from "./work.js";

/** @typedef {import("./outline.js").Outline} Outline */
/** @typedef {import("./work.js").Work} Work */
/** @typedef {import("./work.js").Answer} Answer */

export const FORM_VERSION = 1;

/** A response longer than this, in UTF-16 units, is not kept for the next launch; its score is. */
const RESPONSE_MAX = 1000;

/**
 * @param {string} courseId
 * @param {Work} work
 * @param {number} unitsMax the longest text the LMS keeps, in UTF-16 units
 * @returns {string | undefined} the text; undefined if even without its optional parts it is too long
 */
export function encode(courseId, work, unitsMax) {
  // What is given up for room, in this order: right responses, then all responses. Neither changes the
  // score or the progress, and a text is never cut.
  const keeps = [
    () => true,
    (/** @type {Answer} */ answer) => !answer.correct,
    () => false,
  ];
  for (const keep of keeps) {
    const text = JSON.stringify(plain(courseId, work, keep));
    if (text.length <= unitsMax) {
      return text;
    }
  }
  return undefined;
}

/**
 * @param {string} courseId
 * @param {Work} work
 * @param {(answer: Answer) => boolean} keepsResponse
 */
function plain(courseId, work, keepsResponse) {
  const { place, standing } = work;
  return {
    v: FORM_VERSION,
    c: courseId,
    p: place === null ? [] : [place.lesson, place.section],
    s: Object.fromEntries([...work.visited].map(([lesson, sections]) => [lesson, [...sections]])),
    a: Object.fromEntries(
      [...work.answers].map(([question, answer]) => {
        const kept = keepsResponse(answer) && answer.response.join("").length <= RESPONSE_MAX;
        return [question, [rounded4(answer.score), answer.attempts, ...(kept ? [answer.response] : [])]];
      }),
    ),
    r: [standing.completion === "completed" ? 1 : 0, SUCCESSES.indexOf(standing.success), standing.score ?? null],
  };
}

/**
 * @typedef {object} Decoded
 * @property {"empty" | "own" | "foreign" | "newer" | "damaged"} kind own: of this course in a form known
 *     here; foreign: of another course; newer: in a form of the future, which must not be overwritten
 * @property {Work} work what it says; nothing done unless it is own
 */

/**
 * @param {Outline} outline
 * @param {string} text
 * @returns {Decoded}
 */
export function decode(outline, text) {
  if (text === "") {
    return { kind: "empty", work: noWork() };
  }
  /** @type {any} */
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: "damaged", work: noWork() };
  }
  if (!isRecord(data) || !Number.isInteger(data.v) || typeof data.c !== "string") {
    return { kind: "damaged", work: noWork() };
  }
  if (data.c !== outline.courseId) {
    return { kind: "foreign", work: noWork() };
  }
  if (data.v > FORM_VERSION) {
    return { kind: "newer", work: noWork() };
  }
  return {
    kind: "own",
    work: {
      place: place(outline, data.p),
      visited: visited(outline, data.s),
      answers: answers(outline, data.a),
      standing: standing(data.r),
    },
  };
}

/**
 * @param {Outline} outline
 * @param {any} data
 * @returns {Work["place"]}
 */
function place(outline, data) {
  return Array.isArray(data) && hasSection(outline, data[0], data[1]) ? { lesson: data[0], section: data[1] } : null;
}

/**
 * @param {Outline} outline
 * @param {any} data
 * @returns {Work["visited"]}
 */
function visited(outline, data) {
  /** @type {Work["visited"]} */
  const result = new Map();
  for (const { id } of outline.lessons) {
    const sections = isRecord(data) && Object.hasOwn(data, id) ? data[id] : undefined;
    if (Array.isArray(sections)) {
      result.set(id, new Set(sections.filter((section) => hasSection(outline, id, section))));
    }
  }
  return result;
}

/**
 * @param {Outline} outline
 * @param {any} data
 * @returns {Work["answers"]}
 */
function answers(outline, data) {
  /** @type {Work["answers"]} */
  const result = new Map();
  for (const { id } of questionsOf(outline)) {
    const entry = isRecord(data) && Object.hasOwn(data, id) ? data[id] : undefined;
    if (!Array.isArray(entry) || !isShare(entry[0]) || !(Number.isInteger(entry[1]) && entry[1] > 0)) {
      continue;
    }
    const [score, attempts, response] = entry;
    const texts = Array.isArray(response) ? response.filter((text) => typeof text === "string") : [];
    result.set(id, { response: texts, score, attempts, correct: score >= 1 });
  }
  return result;
}

/**
 * @param {any} data
 * @returns {Work["standing"]}
 */
function standing(data) {
  if (!Array.isArray(data)) {
    return BEGINNING;
  }
  return {
    completion: data[0] === 1 ? "completed" : "incomplete",
    success: SUCCESSES[data[1]] ?? "unknown",
    score: isShare(data[2]) ? data[2] : undefined,
  };
}

/** @param {any} value @returns {boolean} */
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @param {any} value @returns {boolean} whether it is a number from 0 to 1 */
function isShare(value) {
  return typeof value === "number" && value >= 0 && value <= 1;
}
