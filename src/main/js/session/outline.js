/**
 * What the session must know of a course: its parts, by the ids its author gave them.
 *
 * @typedef {object} ItemOutline something of a lesson that a learner answers
 * @property {string} id unique in the course
 * @property {"question" | "exercise-part"} kind
 * @property {string} objective
 * @property {number} weight its share of the score, relative to the other items; at least 0
 * @property {number} attempts how often it may be answered; 0 for any number of times
 * @property {boolean} [optional] whether the lesson is done without it
 *
 * @typedef {object} LessonOutline
 * @property {string} id unique in the course
 * @property {string} title
 * @property {{id: string}[]} sections each id unique in the lesson
 * @property {ItemOutline[]} questions its questions and the parts of its exercises, in the order of the lesson
 *
 * @typedef {object} FinalItem
 * @property {string} id unique among the questions of the course
 * @property {string} objective
 * @property {number} weight its share of the score, relative to the other items of a paper
 * @property {string[]} enemies tags; two items with a tag in common are not drawn together
 * @property {number} variants how many variants it has; at least 1
 *
 * @typedef {object} Cell
 * @property {string} objective
 * @property {number} count how many of its items are drawn
 * @property {FinalItem[]} items in no other cell
 *
 * @typedef {object} Assessment the final, from which the score of the course comes
 * @property {number} attempts at least 1
 * @property {number} masteryScore the least score that passes, 0 to 1
 * @property {"lessons-done" | "open"} gate when it may be begun
 * @property {"after-each-attempt" | "after-pass-or-last" | "never"} review when the learner may look at a paper
 *     with what is right
 * @property {boolean} reportFailed whether the LMS is told of a failure while an attempt is left
 * @property {Cell[]} cells what is drawn
 *
 * @typedef {object} Outline
 * @property {string} courseId
 * @property {string} version
 * @property {string} language
 * @property {"scorm2004" | "scorm12" | "web"} [edition] what the package was made for; SCORM 2004 unless said
 * @property {number} masteryScore the least score that passes, 0 to 1
 * @property {LessonOutline[]} lessons
 * @property {Assessment} [assessment]
 * @property {"course" | "lesson" | "final"} [part] what the page holds of the course; all of it unless told
 * @property {"score" | "done"} [passedBy] what passes it if there is no assessment: the score of its questions,
 *     unless told, or that nothing is left to do, which gives no score
 */

/** @param {Assessment | undefined} assessment @returns {FinalItem[]} */
export function itemsOf(assessment) {
  return assessment?.cells.flatMap(({ items }) => items) ?? [];
}

/**
 * @param {Outline} outline
 * @returns {ItemOutline[]} in the order of the course
 */
export function questionsOf(outline) {
  return outline.lessons.flatMap((lesson) => lesson.questions);
}

/**
 * @param {Outline} outline
 * @param {string} itemId
 * @returns {number} how often it may be answered; 0 for any number of times and for an unknown item
 */
export function attemptsOf(outline, itemId) {
  return questionsOf(outline).find(({ id }) => id === itemId)?.attempts ?? 0;
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
