/** What the menu says of the course. */

import { readAssessment } from "./assessment.js";

/**
 * @typedef {import("../session/outline.js").ItemOutline & {section: string}} QuestionPlace section: the id of the
 *     section that holds it
 *
 * @typedef {object} MenuLesson
 * @property {string} id
 * @property {string} title
 * @property {{id: string, title: string}[]} sections
 * @property {QuestionPlace[]} questions
 *
 * @typedef {Omit<import("../session/outline.js").Outline, "lessons"> &
 *     {title: string, lessons: MenuLesson[]}} Outline
 *
 * @typedef {object} Screen a section with its lesson, as the learner pages through them
 * @property {MenuLesson} lesson
 * @property {{id: string, title: string}} section
 * @property {boolean} last whether it ends its lesson
 */

/**
 * @param {Document} document
 * @returns {Outline}
 */
export function readOutline(document) {
  const { course = "", version = "", language = "", edition, masteryScore, part, passedBy } = document.body.dataset;
  return {
    courseId: course,
    title: textOf(document, ".course-title"),
    version,
    language,
    edition: edition === "scorm12" || edition === "web" ? edition : "scorm2004",
    masteryScore: Number(masteryScore),
    assessment: readAssessment(document),
    part: part === "lesson" || part === "final" ? part : "course",
    passedBy: passedBy === "done" ? passedBy : "score",
    lessons: all(document, "#menu [data-lesson]").map(readLesson),
  };
}

/**
 * @param {Outline} outline
 * @returns {Screen[]} every section of the course, in order
 */
export function screensOf(outline) {
  return outline.lessons.flatMap((lesson) =>
    lesson.sections.map((section, i) => ({ lesson, section, last: i === lesson.sections.length - 1 })),
  );
}

/** @param {HTMLElement} item @returns {MenuLesson} */
function readLesson(item) {
  return {
    id: item.dataset.lesson ?? "",
    title: textOf(item, ".lesson-title"),
    sections: all(item, "[data-section]:not([data-question])").map((entry) => ({
      id: entry.dataset.section ?? "",
      title: textOf(entry, ".section-title"),
    })),
    questions: all(item, "[data-question]").map(({ dataset }) => ({
      id: dataset.question ?? "",
      kind: dataset.kind === "exercise-part" ? "exercise-part" : "question",
      objective: dataset.objective ?? "",
      weight: Number(dataset.weight),
      attempts: Number(dataset.attempts),
      optional: "optional" in dataset,
      section: dataset.section ?? "",
    })),
  };
}

/** @param {ParentNode} root @param {string} selector @returns {HTMLElement[]} */
function all(root, selector) {
  return [...root.querySelectorAll(selector)].map((element) => /** @type {HTMLElement} */ (element));
}

/** @param {ParentNode} root @param {string} selector @returns {string} */
function textOf(root, selector) {
  return root.querySelector(selector)?.textContent?.trim() ?? "";
}
