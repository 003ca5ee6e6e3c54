/**
 * A learner's work as the text that an LMS keeps between launches, and back.
 *
 * The text is JSON: `v` the version of the form, `c` the course, `e` the learner's seed, `p` the place, `s`
 * the sections visited, `a` by item the best score, the attempts and the last response, `d` the drafts, `h`
 * the hints taken, `x` the items whose solution was shown, `m` the memos, `f` the final assessment, `r` the best standing, `k` a stamp
 * on all that; empty parts are left out. Parts are named by short names of their author's ids, so that a new version of the course can
 * read the state of an older one: what it does not know it leaves out.
 */

import { finalData, finalWork } from "./final-text.js";
import { itemsOf, questionsOf } from "./outline.js";
import { readFirstForm } from "./first-form.js";
import { Names, textsIn } from "./names.js";
import { countOf, countText, responseOf, responseText, shareOf, shareText } from "./response-text.js";
import { salvaged } from "./salvage.js";
import { isTampered, stamped } from "./stamp.js";
import { BEGINNING, SUCCESSES } from "./standing.js";
import { isFull, noWork } from "./work.js";

/** @typedef {import("./outline.js").Outline} Outline */
/** @typedef {import("./work.js").Work} Work */
/** @typedef {import("./work.js").Answer} Answer */

export const FORM_VERSION = 2;

/**
 * What is given up for room, step by step; none of it changes the score or the progress, and a text is never
 * cut.
 *
 * @type {((spared: Work) => Work)[]}
 */
const SAVINGS = [
  (work) => work,
  (work) => ({ ...work, memos: new Map() }),
  (work) => withoutResponses(work, ({ correct }) => correct),
  (work) => ({ ...work, paper: withoutReview(work.paper) }),
  (work) => withoutResponses(work, () => true),
  (work) => ({ ...work, drafts: new Map() }),
];

/**
 * @param {Outline} outline
 * @param {Work} work
 * @param {number} unitsMax the longest text the LMS keeps, in UTF-16 units
 * @returns {string | undefined} the text; undefined if even without its optional parts it is too long
 */
export function encode(outline, work, unitsMax) {
  const names = namesIn(outline);
  let kept = work;
  for (const spare of SAVINGS) {
    kept = spare(kept);
    const text = stamped(JSON.stringify(plain(outline.courseId, names, kept)));
    if (text.length <= unitsMax) {
      return text;
    }
  }
  return undefined;
}

/** @param {Outline} outline @returns {{sections: Names, items: Names}} */
function namesIn(outline) {
  const sections = outline.lessons.flatMap(({ id, sections }) => sections.map((section) => `${id}/${section.id}`));
  const ids = [...questionsOf(outline), ...itemsOf(outline.assessment)].map(({ id }) => id);
  return { sections: new Names(sections), items: new Names([...new Set(ids)]) };
}

/**
 * @param {string} courseId
 * @param {{sections: Names, items: Names}} names
 * @param {Work} work
 */
function plain(courseId, { sections, items }, work) {
  const { place, standing, visited } = work;
  const seen = [...visited].flatMap(([lesson, ids]) => [...ids].map((id) => `${lesson}/${id}`));
  const parts = {
    v: FORM_VERSION,
    c: courseId,
    e: work.seed,
    p: sections.list(place === null ? [] : [`${place.lesson}/${place.section}`]),
    s: sections.list(seen),
    a: items.entries(work.answers, answerText),
    d: items.entries(work.drafts, responseText),
    h: items.entries(work.hints, countText),
    x: items.list([...work.solutions]),
    m: Object.fromEntries(work.memos),
    f: finalData(items, work),
    r: [standing.completion === "completed" ? 1 : 0, SUCCESSES.indexOf(standing.success), standing.score ?? null],
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== "" && !(isRecord(part) && Object.keys(part).length === 0)));
}

/** @param {Answer} answer @returns {string} */
function answerText({ score, attempts, response }) {
  return `${shareText(score)}.${countText(attempts)}${responseText(response)}`;
}

/** @param {Work} work @param {(answer: Answer) => boolean} drops @returns {Work} */
function withoutResponses(work, drops) {
  const answers = new Map(work.answers);
  answers.forEach((answer, id) => answers.set(id, drops(answer) ? { ...answer, response: [] } : answer));
  return { ...work, answers };
}

/** @param {Work["paper"]} paper @returns {Work["paper"]} what is needed of it once it is handed in */
function withoutReview(paper) {
  return paper?.submitted ? { ...paper, items: paper.items.map((item) => ({ ...item, response: undefined })) } : paper;
}

/**
 * @typedef {object} Decoded
 * @property {"empty" | "own" | "foreign" | "newer" | "damaged"} kind own: of this course in a form known
 *     here; foreign: of another course; newer: in a form of the future, which must not be overwritten;
 *     damaged: not what was written, with as much as can be read of it
 * @property {Work} work what it says; nothing done unless it is own or damaged
 */

/**
 * @param {Outline} outline
 * @param {string} text
 * @returns {Decoded}
 */
export function decode(outline, text) {
  if (text === "") {
    return { kind: "empty", work: noWork() };
  }
  const salvage = salvaged(text);
  /** @type {any} */
  const data = salvage.data;
  if (!isRecord(data) || !Number.isInteger(data.v) || typeof data.c !== "string") {
    return { kind: "damaged", work: noWork() };
  }
  if (data.c !== outline.courseId) {
    return { kind: "foreign", work: noWork() };
  }
  if (data.v > FORM_VERSION) {
    return { kind: "newer", work: noWork() };
  }
  const work = data.v === 1 ? readFirstForm(outline, data) : read(outline, data);
  const kind = !salvage.whole || isTampered(text) ? "damaged" : "own";
  return { kind, work: { ...work, standing: standing(data.r) } };
}

/**
 * @param {Outline} outline
 * @param {any} data
 * @returns {Work}
 */
function read(outline, data) {
  const { sections, items } = namesIn(outline);
  const work = noWork();
  const [lesson, section] = sections.listIn(data.p)[0]?.split("/") ?? [];
  work.seed = typeof data.e === "string" ? data.e : "";
  work.place = section === undefined ? null : { lesson, section };
  for (const path of sections.listIn(data.s)) {
    const [lessonId, sectionId] = path.split("/");
    work.visited.set(lessonId, (work.visited.get(lessonId) ?? new Set()).add(sectionId));
  }
  work.hints = new Map(items.entriesIn(data.h).map(([id, text]) => [id, countOf(text) ?? 0]));
  for (const [id, text] of items.entriesIn(data.a)) {
    const [, share, attempts, response] = /^([0-9a-z]+)\.([0-9a-z]+)(.*)$/su.exec(text) ?? [];
    const score = shareOf(share);
    const count = countOf(attempts) ?? 0;
    if (score !== undefined && count > 0) {
      work.answers.set(id, { response: responseOf(response), score, attempts: count, correct: isFull(score, work.hints.get(id)) });
    }
  }
  work.drafts = new Map(items.entriesIn(data.d).map(([id, text]) => [id, responseOf(text)]));
  work.solutions = new Set(items.listIn(data.x));
  work.memos = new Map(textsIn(data.m));
  return { ...work, ...finalWork(items, data.f, outline.assessment) };
}

/**
 * @param {any} data
 * @returns {Work["standing"]}
 */
function standing(data) {
  if (!Array.isArray(data)) {
    return BEGINNING;
  }
  return {
    completion: data[0] === 1 ? "completed" : "incomplete",
    success: SUCCESSES[data[1]] ?? "unknown",
    score: typeof data[2] === "number" && data[2] >= 0 && data[2] <= 1 ? data[2] : undefined,
  };
}

/** @param {any} value @returns {boolean} */
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
