/**
 * What the session must know of a course: its parts, by the ids its author gave them.
 *
 * @typedef {object} QuestionOutline
 * @property {string} id unique in the course
 * @property {string} objective
 * @property {number} weight its share of the score, relative to the other questions; at least 0
 *
 * @typedef {object} LessonOutline
 * @property {string} id unique in the course
 * @property {string} title
 * @property {{id: string}[]} sections each id unique in the lesson
 * @property {QuestionOutline[]} questions
 *
 * @typedef {object} Outline
 * @property {string} courseId
 * @property {string} version
 * @property {string} language
 * @property {number} masteryScore the least score that passes, 0 to 1
 * @property {number} attempts how often a question may be answered; at least 1
 * @property {LessonOutline[]} lessons
 */

/**
 * @param {Outline} outline
 * @returns {QuestionOutline[]} in the order of the course
 */
export function questionsOf(outline) {
  return outline.lessons.flatMap((lesson) => lesson.questions);
}

/**
 * @param {Outline} outline
 * @param {string} lessonId
 * @param {string} sectionId
 * @returns {boolean}
 */
export function hasSection(outline, lessonId, sectionId) {
  const lesson = outline.lessons.find(({ id }) => id === lessonId);
  return lesson !== undefined && lesson.sections.some(({ id }) => id === sectionId);
}
