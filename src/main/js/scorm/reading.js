/**
 * What an LMS tells at launch.
 *
 * @typedef {object} Reading
 * @property {boolean} review whether nothing may be recorded: the learner looks back, or takes no credit
 * @property {boolean} first whether the LMS says that nothing was kept of the learner before
 * @property {boolean} resumes whether the LMS says that something was kept
 * @property {"" | "incomplete" | "completed" | undefined} completion undefined if it could not be read
 * @property {"" | "failed" | "passed" | undefined} success undefined if it could not be read
 * @property {number | undefined} score the best score recorded, 0 to 1
 * @property {string | undefined} state what the course left; undefined if it could not be read
 * @property {string} learner what the LMS calls the learner; empty if it does not tell
 * @property {string[]} missing the elements that could not be read
 */

/**
 * Joins two readings of the same launch: what an LMS has told once holds even if it fails to tell it again.
 *
 * @param {Reading | undefined} before
 * @param {Reading} now
 * @returns {Reading} the state is that of now
 */
export function joinedReadings(before, now) {
  if (before === undefined) {
    return now;
  }
  return {
    review: before.review || now.review,
    first: before.first || now.first,
    resumes: before.resumes || now.resumes,
    completion: best(["", "incomplete", "completed"], before.completion, now.completion),
    success: best(["", "failed", "passed"], before.success, now.success),
    score: before.score === undefined ? now.score : Math.max(before.score, now.score ?? before.score),
    state: now.state,
    learner: now.learner || before.learner,
    missing: before.missing.filter((element) => now.missing.includes(element)),
  };
}

/**
 * @template T
 * @param {T[]} words from the worst to the best
 * @param {T | undefined} one
 * @param {T | undefined} other
 * @returns {T | undefined}
 */
function best(words, one, other) {
  const found = words.filter((word) => word === one || word === other);
  return found.at(-1);
}
