/** How far the learner has come: at the end of a lesson, and in the course as a whole. */

import { standing } from "../quiz/judge.js";
import { sectionHash } from "./route.js";
import { copyOf, slot } from "./slots.js";

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
}

/** @param {HTMLElement} list @param {OpenPart[]} parts @param {Texts} texts */
function fillList(list, parts, texts) {
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

/**
 * Fills the page that tells the result of the course.
 *
 * @param {HTMLElement} page
 * @param {Outline} outline
 * @param {Session} session
 * @param {Texts} texts
 */
export function fillResult(page, outline, session, texts) {
  const mastery = percent((outline.assessment ?? outline).masteryScore);
  const { completion, success, scoreScaled } = session;
  const ended = success === "unknown" ? "completed" : success;
  const verdict = completion === "completed" ? ended : success === "failed" ? "again" : "pending";
  const key = session.final !== undefined && ["again", "pending"].includes(verdict) ? `${verdict}-final` : verdict;
  slot(page, "verdict").textContent = texts.get(`result.${key}`, { mastery });
  slot(page, "score").hidden = scoreScaled === undefined;
  slot(page, "score-value").textContent = texts.get("percent", { value: percent(scoreScaled ?? 0) });
  slot(page, "mastery").textContent = texts.get("result.mastery", { mastery });
  const record = slot(page, "record");
  record.hidden = verdict === "pending" || session.readOnly;
  record.dataset.state = session.saveState;
  record.textContent = texts.get(`result.record.${session.saveState}`);
  const next = outline.lessons.flatMap((lesson) => openParts(lesson, session))[0] ?? finalPart(session);
  slot(page, "go-on").hidden = next === undefined;
  slot(page, "go-on-link").setAttribute("href", next?.hash ?? "#/");
  const again = verdict === "again" && session.final === undefined ? improvable(outline, session) : [];
  slot(page, "again").hidden = again.length === 0;
  fillList(slot(page, "again-list"), again, texts);
  slot(page, "rows").replaceChildren(...outline.lessons.map((lesson) => row(page, lesson, session, texts)));
}

/** @param {Session} session @returns {{hash: string} | undefined} the final assessment, while it can be gone on with */
function finalPart({ final }) {
  return final !== undefined && !final.passed && final.attemptsLeft > 0 ? { hash: "#/final" } : undefined;
}

/**
 * @param {HTMLElement} page
 * @param {MenuLesson} lesson
 * @param {Session} session
 * @param {Texts} texts
 */
function row(page, lesson, session, texts) {
  const row = copyOf(page.ownerDocument, "result-row");
  const { sections, questions } = counts(lesson, session, texts);
  const link = slot(row, "lesson");
  link.textContent = lesson.title;
  link.setAttribute("href", openParts(lesson, session)[0]?.hash ?? sectionHash(lesson.id, lesson.sections[0].id));
  slot(row, "sections").textContent = sections;
  slot(row, "questions").textContent = questions || "–";
  return row;
}

/** @param {number} share 0 to 1 @returns {number} 0 to 100, never rounded up, so that 79.9 is not shown as 80 */
export function percent(share) {
  return Math.floor(share * 100 + 1e-6);
}
