/** The page that tells the result. */

import { sectionHash } from "./route.js";
import { copyOf, slot } from "./slots.js";
import { counts, fillList, improvable, openParts, percent, showOnward } from "./summary.js";

/** @typedef {import("./outline.js").Outline} Outline */
/** @typedef {import("./outline.js").MenuLesson} MenuLesson */
/** @typedef {import("./texts.js").Texts} Texts */
/** @typedef {import("../session/session.js").Session} Session */

/**
 * Fills the page that tells the result of the course, or of the lesson if the page holds no more.
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
  slot(page, "verdict").textContent = texts.get(`result.${verdictKey(verdict, outline)}`, { mastery });
  showOnward(page, completion === "completed");
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
  slot(page, "lessons").hidden = outline.part === "lesson" || outline.part === "final";
  slot(page, "rows").replaceChildren(...outline.lessons.map((lesson) => row(page, lesson, session, texts)));
}

/** @param {string} verdict @param {Outline} outline @returns {string} the key of its text */
function verdictKey(verdict, { part, passedBy, assessment }) {
  if (part === "lesson") {
    return `lesson-${passedBy === "done" && verdict === "passed" ? "completed" : verdict}`;
  }
  return assessment !== undefined && ["again", "pending"].includes(verdict) ? `${verdict}-final` : verdict;
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
