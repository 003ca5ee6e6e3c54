/** How far the learner has come, at the end of a lesson and on the first page, and what is still open. */

import { standing } from "../quiz/judge.js";
import { sectionHash } from "./route.js";
import { slot } from "./slots.js";

/** @typedef {import("./outline.js").Outline} Outline */
/** @typedef {import("./outline.js").MenuLesson} MenuLesson */
/** @typedef {import("./texts.js").Texts} Texts */
/** @typedef {import("../session/session.js").Session} Session */

/**
 * @typedef {object} OpenPart something that is still to be read or answered
 * @property {string} hash
 * @property {string} title of the section
 * @property {"section" | "question" | "exercise"} kind
 */

/**
 * @param {MenuLesson} lesson
 * @param {Pick<Session, "visited" | "answer" | "solutionShown">} session
 * @returns {OpenPart[]} in the order of the lesson
 */
export function openParts(lesson, session) {
  const dealtWith = (/** @type {string} */ id) => session.answer(id) !== undefined || session.solutionShown(id);
  return lesson.sections.flatMap(({ id, title }) => {
    const unread = { hash: sectionHash(lesson.id, id), title, kind: /** @type {const} */ ("section") };
    const questions = lesson.questions
      .filter((question) => question.section === id && !question.optional && !dealtWith(question.id))
      .map((question) => placeOf(lesson, question));
    const once = questions.filter(({ hash }, i) => questions.findIndex((other) => other.hash === hash) === i);
    return [...(session.visited(lesson.id, id) ? [] : [unread]), ...once];
  });
}

/**
 * @param {Outline} outline
 * @param {Pick<Session, "answer">} session
 * @returns {OpenPart[]} the questions that were answered, not rightly, and may be answered again
 */
export function improvable(outline, session) {
  return outline.lessons.flatMap((lesson) =>
    lesson.questions
      .filter(({ id, weight }) => weight > 0 && session.answer(id) !== undefined)
      .filter(({ id, attempts }) => !standing(session.answer(id), attempts).done)
      .map((question) => placeOf(lesson, question)),
  );
}

/**
 * @param {MenuLesson} lesson
 * @param {import("./outline.js").QuestionPlace} question
 * @returns {OpenPart}
 */
function placeOf(lesson, { id, kind, section }) {
  const title = lesson.sections.find((candidate) => candidate.id === section)?.title ?? "";
  if (kind === "exercise-part") {
    // the exercise knows which of its parts is on show
    const [exercise] = id.split("--");
    return { hash: sectionHash(lesson.id, section, `exercise--${exercise}`), title, kind: "exercise" };
  }
  return { hash: sectionHash(lesson.id, section, `question--${id}`), title, kind: "question" };
}

/**
 * @param {MenuLesson} lesson
 * @param {Session} session
 * @param {Texts} texts
 * @returns {{sections: string, questions: string}} how many of how many, in words; empty for none of none
 */
export function counts(lesson, session, texts) {
  const read = lesson.sections.filter(({ id }) => session.visited(lesson.id, id)).length;
  const asked = lesson.questions.filter(({ optional }) => !optional);
  const answered = asked.filter(({ id }) => session.answer(id) !== undefined || session.solutionShown(id)).length;
  const total = asked.length;
  return {
    sections: texts.get("count", { done: read, total: lesson.sections.length }),
    questions: total === 0 ? "" : texts.get("count", { done: answered, total }),
  };
}

/**
 * Fills the box at the end of a lesson.
 *
 * @param {HTMLElement} box
 * @param {MenuLesson} lesson
 * @param {Session} session
 * @param {Texts} texts
 */
export function fillLessonEnd(box, lesson, session, texts) {
  const { sections, questions } = counts(lesson, session, texts);
  slot(box, "sections").textContent = sections;
  slot(box, "questions").textContent = questions;
  slot(box, "questions-fact").hidden = questions === "";
  const open = openParts(lesson, session);
  slot(box, "open").hidden = open.length === 0;
  fillList(slot(box, "open-list"), open, texts);
  showOnward(box, open.length === 0);
}

/**
 * Shows how to go on where that is the LMS's to offer.
 *
 * @param {HTMLElement} element
 * @param {boolean} done whether nothing is left to do here
 */
export function showOnward(element, done) {
  const onward = /** @type {HTMLElement | null} */ (element.querySelector('[data-slot="onward"]'));
  onward?.toggleAttribute("hidden", !done);
}

/** @param {HTMLElement} list @param {OpenPart[]} parts @param {Texts} texts */
export function fillList(list, parts, texts) {
  const items = parts.map(({ hash, title, kind }) => {
    const link = list.ownerDocument.createElement("a");
    link.href = hash;
    link.textContent = kind === "section" ? title : texts.get(`open.${kind}`, { section: title });
    const item = list.ownerDocument.createElement("li");
    item.append(link);
    return item;
  });
  list.replaceChildren(...items);
}

/**
 * Fills the page that a learner sees first.
 *
 * @param {HTMLElement} page
 * @param {Outline} outline
 * @param {Session} session
 * @param {Texts} texts
 */
export function fillCover(page, { lessons }, { place }, texts) {
  const { lesson, section } = place ?? { lesson: lessons[0].id, section: lessons[0].sections[0].id };
  slot(page, "start").setAttribute("href", sectionHash(lesson, section));
  slot(page, "start").textContent = texts.get(place === null ? "cover.start" : "cover.continue");
}

/** @param {number} share 0 to 1 @returns {number} 0 to 100, never rounded up, so that 79.9 is not shown as 80 */
export function percent(share) {
  return Math.floor(share * 100 + 1e-6);
}
