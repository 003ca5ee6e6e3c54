/** A small course, and how a learner answers in it. */

import { decode } from "../../../main/js/session/codec.js";

/** How often a question may be answered. */
export const ATTEMPTS = 3;

/**
 * @param {string} id
 * @param {Partial<import("../../../main/js/session/outline.js").ItemOutline>} [more]
 * @returns {import("../../../main/js/session/outline.js").ItemOutline}
 */
export function question(id, more = {}) {
  return { id, kind: "question", objective: "see-conflicts", weight: 1, attempts: ATTEMPTS, ...more };
}

/** @type {import("../../../main/js/session/outline.js").Outline} */
export const OUTLINE = {
  courseId: "replication-basics",
  version: "1.0.0",
  language: "en",
  masteryScore: 0.8,
  lessons: [
    {
      id: "one-word",
      title: "One word",
      sections: [{ id: "one-word" }, { id: "two-leaders" }],
      questions: [question("who-wins"), question("order-of-writes")],
    },
    {
      id: "clocks",
      title: "Clocks",
      sections: [{ id: "skew" }, { id: "vectors" }, { id: "summary" }],
      questions: [question("which-is-later", { objective: "compare-clocks", weight: 2 })],
    },
  ],
};

/**
 * @param {number} score 0 to 1
 * @param {Partial<import("../../../main/js/session/work.js").Attempt>} [more]
 * @returns {import("../../../main/js/session/work.js").Attempt}
 */
export function attempt(score, more = {}) {
  return {
    type: "choice",
    response: [score >= 1 ? "the-right-one" : "another-one"],
    correct: score >= 1,
    score,
    latencyMs: 4321,
    description: "Who wins?",
    correctResponses: ["the-right-one"],
    ...more,
  };
}

/** @param {import("../../../main/js/session/session.js").Session} session */
export function visitAll(session) {
  for (const { id, sections } of OUTLINE.lessons) {
    sections.forEach((section) => session.visit(id, section.id));
  }
}

/**
 * @param {import("../../../main/js/session/session.js").Session} session
 * @param {number} score of each question
 */
export function answerAll(session, score) {
  for (const { questions } of OUTLINE.lessons) {
    questions.forEach(({ id }) => session.record(id, attempt(score)));
  }
}

/**
 * @param {import("./strict-lms.js").StrictLms} lms
 * @param {import("../../../main/js/session/outline.js").Outline} [outline]
 * @returns {import("../../../main/js/session/work.js").Work} what the state says that an LMS remembers
 */
export function workIn(lms, outline = OUTLINE) {
  return decode(outline, lms.remembered("cmi.suspend_data") ?? "").work;
}
