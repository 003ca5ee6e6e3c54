/** What everything drawn for a learner depends on. */

import { seedOf } from "./lot.js";

/**
 * @param {import("./outline.js").Outline} outline
 * @param {import("../scorm/reading.js").Reading} reading
 * @returns {string} the seed of the learner whom the LMS names; empty if it names none
 */
export function learnerSeed({ courseId }, { learner }) {
  return learner === "" ? "" : seedOf(`${courseId}\n${learner}`);
}

/**
 * @param {import("./setting.js").Setting} setting
 * @returns {string} a seed for a learner whom no LMS names
 */
export function drawnSeed({ window, clock }) {
  const random = window.crypto?.getRandomValues?.(new Uint32Array(2)) ?? [];
  return seedOf([clock.now(), ...random].join(" "));
}
