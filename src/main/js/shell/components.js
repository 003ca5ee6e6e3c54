/** What learners work with inside a text: questions, exercises and figures that run. */

import { elements } from "../quiz/page.js";
import { mountQuestions } from "../quiz/quiz.js";
import { Late } from "./late.js";
import { loadWorkshop } from "./workshop.js";

/**
 * Brings a text to life.
 *
 * @param {Element} root
 * @param {import("../quiz/quiz.js").Setting} setting
 * @returns {import("../quiz/quiz.js").Component[]}
 */
export function mountComponents(root, setting) {
  const late = elements(root, "section[data-exercise], figure[data-figure]");
  return [...mountQuestions(root, setting), ...late.map((element) => new Late(element, setting, loadWorkshop))];
}

/** Fetches what components need once they are used, if the course has such. @param {Document} document */
export async function fetchAhead(document) {
  if (document.body.dataset.workshop !== undefined) {
    // a component that needs it says so itself
    await loadWorkshop(document)
      .then(({ fetchEngine }) => fetchEngine(document))
      .catch(() => undefined);
  }
}
