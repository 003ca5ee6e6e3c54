/** A course as large as courses get, and a learner who has done all of it. */

import { drawPaper } from "../../../main/js/session/draw.js";
import { Lot } from "../../../main/js/session/lot.js";
import { noWork } from "../../../main/js/session/work.js";
import { question } from "./course.js";

export const WORDS = ["lag", "swap", "seat", "clock", "merge", "vector", "route", "leader", "lease", "ring", "star", "cart", "undo", "quorum"];

/** @param {Lot} lot @returns {string} an id of 12 to 20 letters and hyphens */
function id(lot) {
  let text = WORDS[lot.below(WORDS.length)];
  while (text.length < 12) {
    text += `-${WORDS[lot.below(WORDS.length)]}`;
  }
  return text.slice(0, 20);
}

/**
 * A course of five lessons with a final of 20 items from a pool of 60.
 *
 * @param {{sections: number, questions: number, exercises: number}} size sections and questions of a lesson, exercises
 *     of four parts of the course
 * @returns {any} its outline
 */
export function largeCourse({ sections, questions, exercises }) {
  const lot = new Lot("a large course");
  const taken = new Set();
  const fresh = () => {
    let name = id(lot);
    while (taken.has(name)) {
      name = id(lot);
    }
    taken.add(name);
    return name;
  };
  const lessons = Array.from({ length: 5 }, () => ({
    id: fresh(),
    title: "",
    sections: Array.from({ length: sections }, () => ({ id: fresh() })),
    questions: Array.from({ length: questions }, () => question(fresh())),
  }));
  for (let exercise = 0; exercise < exercises; exercise += 1) {
    const name = fresh();
    lessons[exercise % 5].questions.push(
      ...["a", "b", "c", "d"].map((part) => question(`${name.slice(0, 18)}-${part}`, { kind: "exercise-part", weight: 0, attempts: 0 })),
    );
  }
  const cells = Array.from({ length: 20 }, () => ({
    objective: "o",
    count: 1,
    items: Array.from({ length: 3 }, () => ({ id: fresh(), objective: "o", weight: 1, enemies: [], variants: 6 })),
  }));
  const assessment = { attempts: 3, masteryScore: 0.8, gate: "lessons-done", review: "after-each-attempt", reportFailed: true, cells };
  return { courseId: "multi-leader-replication", version: "1.0.0", language: "en", masteryScore: 0.8, lessons, assessment };
}

/** @param {Lot} lot @param {string} kind @returns {string[]} an answer: an option, or the cells of a table */
function response(lot, kind) {
  return kind === "question" ? [id(lot)] : Array.from({ length: 5 }, (_, index) => `r${index}=v${lot.below(9)}00`);
}

/** @param {any} outline @returns {import("../../../main/js/session/work.js").Work} all of the course done, three quarters of it rightly */
export function allDone(outline) {
  const lot = new Lot("a learner");
  const work = noWork();
  work.seed = "1q8c7x04tzb9m";
  for (const lesson of outline.lessons) {
    work.place = { lesson: lesson.id, section: lesson.sections.at(-1).id };
    work.visited.set(lesson.id, new Set(lesson.sections.map((/** @type {{id: string}} */ section) => section.id)));
    for (const { id: item, kind } of lesson.questions) {
      const correct = lot.below(4) > 0;
      work.answers.set(item, { response: response(lot, kind), score: correct ? 1 : 0.3333, attempts: 1 + lot.below(3), correct });
      if (lot.below(5) === 0) {
        work.hints.set(item, 1 + lot.below(2));
      }
    }
  }
  WORDS.forEach((word) => work.memos.set(`lab-of-the-${word}`, "step=12&run=2&knob=300"));
  const items = drawPaper(outline.assessment, "seed", []).map((item) => ({ ...item, response: response(lot, "question"), marked: false, score: lot.below(2), spentMs: 0 }));
  work.paper = { items, startedMs: Date.UTC(2026, 10, 23), at: 19, submitted: true };
  work.results = [0.55, 0.7];
  return work;
}
