/** What earlier launches mean for this one, once the LMS has told of them. */

import { attemptsOf } from "./outline.js";
import { learnerSeed } from "./seed.js";
import { better, standingTold } from "./standing.js";
import { usedUp } from "./work.js";

/** @typedef {import("../scorm/interaction.js").Interaction} Interaction */
/** @typedef {import("./outline.js").Outline} Outline */
/** @typedef {import("./work.js").Work} Work */

/**
 * @param {Outline} outline
 * @param {Work} work what the state says
 * @param {import("../scorm/reading.js").Reading} reading
 * @returns {Work} with what the LMS knows besides
 */
export function earlierWork(outline, work, reading) {
  const seed = work.seed || learnerSeed(outline, reading);
  return { ...work, seed, standing: better(work.standing, standingTold(reading)) };
}

/**
 * @param {Outline} outline
 * @param {Work} work what was done in earlier launches
 * @param {Interaction[]} waiting attempts made since, before the LMS told of it
 * @returns {Interaction[]} those that are to be reported
 */
export function stillCounts(outline, work, waiting) {
  const papersMax = outline.assessment?.attempts ?? 0;
  return waiting
    .map((one) => (one.paper === undefined ? one : { ...one, paper: one.paper + work.results.length }))
    .filter(({ id, paper }) =>
      paper === undefined ? !usedUp(work.answers.get(id), attemptsOf(outline, id)) : paper <= papersMax,
    );
}
