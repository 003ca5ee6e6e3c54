/** The questions of a page. A kind of question is a class here and a template beside question.vm. */

import { SingleChoice } from "./single-choice.js";

/**
 * What a question needs of the course around it.
 *
 * @typedef {object} Setting
 * @property {import("../session/session.js").Session} session
 * @property {import("../shell/texts.js").Texts} texts
 * @property {() => number} now milliseconds since 1970
 * @property {string} seed what the order of shuffled options depends on besides the question
 *
 * @typedef {object} Component
 * @property {Element} element
 * @property {() => void} shown the learner sees the question from now on
 * @property {() => void} refresh shows what the session knows of it, if that has changed
 */

/** @type {Record<string, new (form: HTMLFormElement, setting: Setting) => Component>} */
const KINDS = { "single-choice": SingleChoice };

/**
 * Brings the questions inside an element to life.
 *
 * @param {Element} root
 * @param {Setting} setting
 * @returns {Component[]} in the order of the page
 */
export function mountQuestions(root, setting) {
  return [...root.querySelectorAll("form[data-question]")].map((form) => {
    const kind = KINDS[/** @type {HTMLFormElement} */ (form).dataset.kind ?? ""];
    return new kind(/** @type {HTMLFormElement} */ (form), setting);
  });
}
