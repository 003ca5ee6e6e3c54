/** Brings the text of the final assessment to life. */

import { readObjectives } from "../shell/assessment.js";
import { openParts } from "../shell/summary.js";
import { FinalPage } from "./final-page.js";

/**
 * @param {HTMLElement} article
 * @param {object} course
 * @param {Document} course.document
 * @param {import("../shell/outline.js").Outline} course.outline
 * @param {import("../session/session.js").Session} course.session
 * @param {import("../shell/texts.js").Texts} course.texts
 * @param {() => void} arrived called when the learner is shown another screen
 * @returns {FinalPage}
 */
export function mountFinal(article, { document, outline, session, texts }, arrived) {
  return new FinalPage(article, {
    session,
    texts,
    now: () => document.defaultView?.performance.now() ?? 0,
    objectives: readObjectives(document),
    firstOpen: () => outline.lessons.flatMap((lesson) => openParts(lesson, session))[0],
    arrived,
  });
}
