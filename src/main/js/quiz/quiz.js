/** The questions of a page. A kind of question is a class in a file of its own, and a template question-*.vm. */

import { PracticeQuestion } from "./practice.js";

/**
 * What a question needs of the course around it.
 *
 * @typedef {object} Setting
 * @property {import("../session/session.js").Session} session
 * @property {import("../shell/texts.js").Texts} texts
 * @property {() => number} now milliseconds since some moment, which only ever grow
 *
 * @typedef {object} Component
 * @property {Element} element
 * @property {() => void} shown the learner sees the question from now on
 * @property {() => void} refresh shows what the session knows of it, if that has changed
 */

/**
 * Brings the questions inside an element to life.
 *
 * @param {Element} root
 * @param {Setting} setting
 * @returns {Component[]} in the order of the page
 */
export function mountQuestions(root, setting) {
  return [...root.querySelectorAll("form[data-question]")].map(
    (form) => new PracticeQuestion(/** @type {HTMLFormElement} */ (form), setting),
  );
}
