/**
 * How far a learner has come as a certificate sees it. It only ever improves.
 *
 * @typedef {object} Standing
 * @property {"incomplete" | "completed"} completion
 * @property {"unknown" | "failed" | "passed"} success
 * @property {number | undefined} score 0 to 1; undefined while nothing is decided
 */

/** @type {readonly Standing["success"][]} from the worst to the best */
export const SUCCESSES = ["unknown", "failed", "passed"];

/** @type {Readonly<Standing>} */
export const BEGINNING = Object.freeze({ completion: "incomplete", success: "unknown", score: undefined });

/**
 * @param {Standing} one
 * @param {Standing} other
 * @returns {Standing} the better of the two in each respect
 */
export function better(one, other) {
  return {
    completion: one.completion === "completed" ? one.completion : other.completion,
    success: SUCCESSES.indexOf(one.success) > SUCCESSES.indexOf(other.success) ? one.success : other.success,
    score: one.score === undefined ? other.score : Math.max(one.score, other.score ?? 0),
  };
}

/**
 * @param {import("../scorm/reading.js").Reading} reading
 * @returns {Standing} what an LMS says; the beginning where it says nothing
 */
export function standingTold({ completion, success, score }) {
  return { completion: completion || "incomplete", success: success || "unknown", score };
}

/** @param {Standing} standing @returns {boolean} whether there is something of it to tell */
export function isBegun({ completion, success, score }) {
  return completion === "completed" || success !== "unknown" || score !== undefined;
}
