/** What earlier launches mean for this one, once the LMS has told of them. */

import { attemptsOf } from "./outline.js";
import { salvaged } from "./salvage.js";
import { learnerSeed } from "./seed.js";
import { better, standingTold } from "./standing.js";
import { usedUp } from "./work.js";

/** @typedef {import("../scorm/interaction.js").Interaction} Interaction */
/** @typedef {import("./outline.js").Outline} Outline */
/** @typedef {import("./work.js").Work} Work */

/** A state that ends sooner was not cut for want of room. */
const CUT_MIN = 1000;

/** @param {import("./codec.js").Decoded} decoded @returns {import("./problem.js").Problem} what the learner must be told of it */
export function lossOf({ kind, work }) {
  if (kind !== "damaged" && kind !== "foreign") {
    return "";
  }
  return work.visited.size + work.answers.size + work.results.length > 0 ? "partly" : "unreadable";
}

/**
 * @param {number} stateMax how much the LMS is said to keep, in UTF-16 units
 * @param {import("../scorm/reading.js").Reading} reading
 * @returns {number} how much it has been seen to keep: some cut a state without a word
 */
export function roomFor(stateMax, { state = "" }) {
  return state.length >= CUT_MIN && !salvaged(state).whole ? Math.min(stateMax, state.length) : stateMax;
}

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
