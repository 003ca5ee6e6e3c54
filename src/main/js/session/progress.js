/**
 * What a learner's work amounts to: progress, and the standing that follows from it.
 *
 * Once every section was visited and every question answered, a course is passed or failed by the weighted
 * mean of the best scores. It is completed when it is passed, or when no attempt is left that could still
 * change the score: a course that is completed is open for review only in some LMSs.
 */

import { rounded4 } from "../scorm/format.js";
import { questionsOf } from "./outline.js";
import { BEGINNING } from "./standing.js";

/** @typedef {import("./outline.js").Outline} Outline */
/** @typedef {import("./outline.js").LessonOutline} LessonOutline */
/** @typedef {import("./work.js").Work} Work */

/**
 * @typedef {object} Progress
 * @property {number} done sections visited and questions answered
 * @property {number} total sections and questions
 */

/**
 * @param {LessonOutline} lesson
 * @param {Work} work
 * @returns {Progress}
 */
export function lessonProgress(lesson, work) {
  const seen = work.visited.get(lesson.id);
  const sections = lesson.sections.filter(({ id }) => seen?.has(id)).length;
  const questions = lesson.questions.filter(({ id }) => work.answers.has(id)).length;
  return { done: sections + questions, total: lesson.sections.length + lesson.questions.length };
}

/**
 * @param {Outline} outline
 * @param {Work} work
 * @returns {Progress}
 */
export function courseProgress(outline, work) {
  return outline.lessons
    .map((lesson) => lessonProgress(lesson, work))
    .reduce((sum, { done, total }) => ({ done: sum.done + done, total: sum.total + total }), { done: 0, total: 0 });
}

/**
 * @param {Outline} outline
 * @param {Work} work
 * @returns {import("./standing.js").Standing} what the work alone is worth, whatever was reached before
 */
export function standingOf(outline, work) {
  const { done, total } = courseProgress(outline, work);
  if (done < total || total === 0) {
    return BEGINNING;
  }
  const score = meanScore(outline, work);
  if (score === undefined) {
    return { completion: "completed", success: "unknown", score };
  }
  // The score that is compared is the one that is reported, so that nobody sees 0.8 and failed at 0.8.
  if (score >= rounded4(outline.masteryScore)) {
    return { completion: "completed", success: "passed", score };
  }
  const completion = canImprove(outline, work) ? "incomplete" : "completed";
  return { completion, success: "failed", score };
}

/**
 * @param {Outline} outline
 * @param {Work} work
 * @returns {boolean} whether an attempt is left at a question that has not its full score
 */
function canImprove(outline, work) {
  return questionsOf(outline).some(({ id }) => {
    const answer = work.answers.get(id);
    return answer === undefined || (answer.score < 1 && answer.attempts < outline.attempts);
  });
}

/**
 * @param {Outline} outline
 * @param {Work} work
 * @returns {number | undefined} 0 to 1; undefined for a course without questions that count
 */
function meanScore(outline, work) {
  let sum = 0;
  let weights = 0;
  for (const { id, weight } of questionsOf(outline)) {
    sum += weight * (work.answers.get(id)?.score ?? 0);
    weights += weight;
  }
  return weights > 0 ? rounded4(sum / weights) : undefined;
}
