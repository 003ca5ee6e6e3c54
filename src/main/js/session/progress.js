/**
 * What a learner's work amounts to: progress, and the standing that follows from it.
 *
 * With a final assessment the standing comes from its papers. Without one: once every section was visited and
 * every question answered, a course is passed or failed by the weighted mean of the best scores. It is completed
 * when it is passed, or when no attempt is left that could still change the score: a course that is completed is
 * open for review only in some LMSs. A lesson whose course has its final elsewhere is passed when it is done, and
 * gives no score.
 */

import { rounded4 } from "../scorm/format.js";
import { questionsOf } from "./outline.js";
import { BEGINNING } from "./standing.js";
import { dealtWith, usedUp } from "./work.js";

/** @typedef {import("./outline.js").Outline} Outline */
/** @typedef {import("./outline.js").LessonOutline} LessonOutline */
/** @typedef {import("./work.js").Work} Work */

/**
 * @typedef {object} Progress
 * @property {number} done sections visited, and items answered or their solution shown
 * @property {number} total sections and items
 */

/**
 * @param {LessonOutline} lesson
 * @param {Work} work
 * @returns {Progress}
 */
export function lessonProgress(lesson, work) {
  const seen = work.visited.get(lesson.id);
  const sections = lesson.sections.filter(({ id }) => seen?.has(id)).length;
  const asked = lesson.questions.filter(({ optional }) => !optional);
  const questions = asked.filter(({ id }) => dealtWith(work, id)).length;
  return { done: sections + questions, total: lesson.sections.length + asked.length };
}

/** @param {Outline} outline @param {Work} work @returns {boolean} whether nothing of any lesson is left to do */
export function lessonsDone(outline, work) {
  return outline.lessons.every((lesson) => lessonProgress(lesson, work).done === lessonProgress(lesson, work).total);
}

/**
 * @param {Outline} outline
 * @param {Work} work
 * @returns {Progress} sections and items; with a final assessment, it and each lesson are one part
 */
export function courseProgress(outline, work) {
  if (outline.assessment !== undefined) {
    const shares = outline.lessons.map((lesson) => shareOf(lessonProgress(lesson, work)));
    const over = isOver(outline.assessment, work) ? 1 : 0;
    return { done: shares.reduce((sum, share) => sum + share, over), total: shares.length + 1 };
  }
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
  if (outline.assessment !== undefined) {
    return finalStanding(outline, outline.assessment, work);
  }
  const { done, total } = courseProgress(outline, work);
  if (done < total || total === 0) {
    return BEGINNING;
  }
  if (outline.passedBy === "done") {
    return { completion: "completed", success: "passed", score: undefined };
  }
  const score = meanScore(outline, work);
  if (score === undefined) {
    return { completion: "completed", success: "unknown", score };
  }
  // The score that is compared is the one that is reported, so that nobody sees 0.8 and failed at 0.8.
  if (passes(outline, score)) {
    return { completion: "completed", success: "passed", score };
  }
  const completion = canImprove(outline, work) ? "incomplete" : "completed";
  return { completion, success: "failed", score };
}

/**
 * @param {Outline} outline
 * @param {import("./outline.js").Assessment} assessment
 * @param {Work} work
 * @returns {import("./standing.js").Standing} from the best paper alone; the lessons are needed for completion
 */
function finalStanding(outline, assessment, work) {
  const { results } = work;
  if (results.length === 0) {
    return BEGINNING;
  }
  const over = isOver(assessment, work);
  const score = Math.max(...results);
  const failed = over || assessment.reportFailed ? "failed" : "unknown";
  return {
    completion: over && lessonsDone(outline, work) ? "completed" : "incomplete",
    success: passes(assessment, score) ? "passed" : failed,
    score,
  };
}

/**
 * @param {import("./outline.js").Assessment} assessment
 * @param {Work} work
 * @returns {boolean} whether it is passed, or no attempt is left
 */
function isOver(assessment, work) {
  return work.results.length >= assessment.attempts || isPassed(assessment, work);
}

/**
 * @param {import("./outline.js").Assessment} assessment
 * @param {Work} work
 * @returns {boolean} whether a paper passes, or one has passed in an earlier version of the course that asked less
 */
export function isPassed(assessment, { results, standing }) {
  return standing.success === "passed" || results.some((score) => passes(assessment, score));
}

/** @param {{masteryScore: number}} assessment @param {number} score @returns {boolean} */
export function passes({ masteryScore }, score) {
  return score >= rounded4(masteryScore);
}

/** @param {Progress} progress @returns {number} 0 to 1 */
function shareOf({ done, total }) {
  return total === 0 ? 1 : done / total;
}

/**
 * @param {Outline} outline
 * @param {Work} work
 * @returns {boolean} whether an attempt is left at an item that counts and at which more can be won
 */
function canImprove(outline, work) {
  return questionsOf(outline).some(({ id, weight, attempts }) => {
    const answer = work.answers.get(id);
    return weight > 0 && answer?.correct !== true && !usedUp(answer, attempts);
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
