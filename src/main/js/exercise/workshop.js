/** What runs scenarios: exercises, and figures that open as labs. A script of its own, for courses that have such. */

import { Exercise } from "./exercise.js";
import { ExamExercise } from "../final/exam-exercise.js";
import { loadEngine } from "../lab/engine.js";
import { LiveFigure } from "../lab/figures.js";

/**
 * Brings an exercise or a figure to life.
 *
 * @param {HTMLElement} element
 * @param {import("../quiz/quiz.js").Setting} setting
 * @returns {import("../quiz/quiz.js").Component}
 */
export function enliven(element, setting) {
  return element.matches("figure") ? new LiveFigure(element, setting) : new Exercise(element, setting);
}

/**
 * Brings an exercise on a paper to life.
 *
 * @param {HTMLFormElement} form
 * @param {import("../session/paper.js").PaperItem} item
 * @param {import("../final/exam-exercise.js").ExamSetting} setting
 * @returns {ExamExercise}
 */
export function examine(form, item, setting) {
  return new ExamExercise(form, item, setting);
}

/** Fetches what a first run will need. @param {Document} document @returns {Promise<unknown>} rejected if it can't be had */
export function fetchEngine(document) {
  return loadEngine(document);
}
