/** What learners work with inside a text: questions, exercises and figures that run. */

import { mountExercises } from "../exercise/exercise.js";
import { loadEngine } from "../lab/engine.js";
import { mountFigures } from "../lab/figures.js";
import { mountQuestions } from "../quiz/quiz.js";

/**
 * Brings a text to life.
 *
 * @param {Element} root
 * @param {import("../quiz/quiz.js").Setting} setting
 * @returns {import("../quiz/quiz.js").Component[]}
 */
export function mountComponents(root, setting) {
  return [...mountQuestions(root, setting), ...mountExercises(root, setting), ...mountFigures(root, setting)];
}

/** Fetches what components need once they are used, if the course has such. @param {Document} document */
export async function fetchAhead(document) {
  if (document.body.dataset.engine !== undefined) {
    // a component that needs it says so itself
    await loadEngine(document).catch(() => undefined);
  }
}
