/** The course of the journeys, which grows from version to version. */

import { OUTLINE, question } from "../course.js";
import { ASSESSMENT, items } from "../final-course.js";

/** @typedef {import("../../../../main/js/session/outline.js").Outline} Outline */

/**
 * @param {{edition: Outline["edition"], final: boolean, version: number, language: string}} manner version: 0 or
 *     more; each has all ids of the one before, and new ones
 * @returns {Outline}
 */
export function subject(manner) {
  const name = JSON.stringify(manner);
  const outline = MADE.get(name) ?? make(manner);
  MADE.set(name, outline);
  return outline;
}

/** @type {Map<string, Outline>} */
const MADE = new Map();

/** @param {Parameters<typeof subject>[0]} manner @returns {Outline} */
function make({ edition, final, version, language }) {
  const outline = structuredClone({ ...OUTLINE, edition, language, version: `1.${version}.0` });
  outline.lessons[0].questions.push(
    question("lab--order", { kind: "exercise-part", attempts: 0 }),
    question("extra", { optional: true, weight: 0 }),
  );
  const cells = structuredClone(ASSESSMENT.cells);
  for (let added = 1; added <= version; added += 1) {
    outline.lessons[added % 2].sections.unshift({ id: `added-${added}` });
    outline.lessons[added % 2].questions.unshift(question(`added-${added}`));
    cells[0].items.unshift(...items("see-conflicts", `added-item-${added}`, 2));
  }
  return final ? { ...outline, assessment: { ...ASSESSMENT, gate: "open", attempts: 2, cells } } : outline;
}
