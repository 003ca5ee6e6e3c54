/** Reads the first form of the state, in which parts are named by their whole ids. */

import { hasSection, questionsOf } from "./outline.js";
import { noWork } from "./work.js";

/** @typedef {import("./outline.js").Outline} Outline */
/** @typedef {import("./work.js").Work} Work */

/**
 * @param {Outline} outline
 * @param {any} data what the text said
 * @returns {Work} without the standing
 */
export function readFirstForm(outline, data) {
  return {
    ...noWork(),
    place: place(outline, data.p),
    visited: visited(outline, data.s),
    answers: answers(outline, data.a),
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
    const sections = own(data, id);
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
    const [score, attempts, response] = entry(own(data, id));
    if (typeof score === "number" && score >= 0 && score <= 1 && Number.isInteger(attempts) && attempts > 0) {
      const texts = entry(response).filter((text) => typeof text === "string");
      result.set(id, { response: texts, score, attempts, correct: score >= 1 });
    }
  }
  return result;
}

/** @param {any} data @param {string} id @returns {any} what an object says of the id itself */
function own(data, id) {
  return typeof data === "object" && data !== null && Object.hasOwn(data, id) ? data[id] : undefined;
}

/** @param {any} value @returns {any[]} */
function entry(value) {
  return Array.isArray(value) ? value : [];
}
