/**
 * A learner's work as the text that an LMS keeps between launches, and back.
 *
 * The text is JSON: `v` the version of the form, `c` the course, `e` the learner's seed, `p` the place, `s`
 * the sections visited, `a` the items by their best score and the attempts, `q` the last responses, `d` the drafts,
 * `h` the items by the hints taken, `x` the items whose solution was shown, `m` the memos, `f` the final
 * assessment, `r` the best standing, `k` a stamp on all that; empty parts are left out. Parts are named by short
 * names of their author's ids, so that a new version of the course can read the state of an older one: what it does
 * not know it leaves out. The second form had scores, attempts and responses together, by item, in `a`.
 */

import { finalData, finalWork } from "./final-text.js";
import { itemsOf, questionsOf } from "./outline.js";
import { readFirstForm } from "./first-form.js";
import { Names, textsIn } from "./names.js";
import { countOf, countText, responseOf, responseText, shareOf, shareText } from "./response-text.js";
import { SAVINGS } from "./savings.js";
import { salvaged } from "./salvage.js";
import { isTampered, stamped } from "./stamp.js";
import { BEGINNING, SUCCESSES } from "./standing.js";
import { isFull, noWork } from "./work.js";

/** @typedef {import("./outline.js").Outline} Outline */
/** @typedef {import("./work.js").Work} Work */

export const FORM_VERSION = 3;

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

/** @type {WeakMap<Outline, {sections: Names, items: Names}>} */
const NAMES = new WeakMap();

/** @param {Outline} outline that does not change any more @returns {{sections: Names, items: Names}} */
function namesIn(outline) {
  const known = NAMES.get(outline);
  if (known !== undefined) {
    return known;
  }
  const sections = outline.lessons.flatMap(({ id, sections }) => sections.map((section) => `${id}/${section.id}`));
  const ids = [...questionsOf(outline), ...itemsOf(outline.assessment)].map(({ id }) => id);
  const names = { sections: new Names(sections), items: new Names([...new Set(ids)]) };
  NAMES.set(outline, names);
  return names;
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
    a: items.groups(work.answers, ({ score, attempts }) => `${shareText(score)}.${countText(attempts)}`),
    q: items.entries(work.answers, ({ response }) => responseText(response)),
    d: items.entries(work.drafts, responseText),
    h: items.groups(work.hints, countText),
    x: items.list([...work.solutions]),
    m: Object.fromEntries(work.memos),
    f: finalData(items, work),
    r: [standing.completion === "completed" ? 1 : 0, SUCCESSES.indexOf(standing.success), standing.score ?? null],
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== "" && !(isRecord(part) && Object.keys(part).length === 0)));
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
  const grouped = data.v > 2;
  const hints = grouped ? items.groupsIn(data.h) : items.entriesIn(data.h);
  work.hints = new Map(hints.map(([id, text]) => [id, countOf(text) ?? 0]));
  const responses = new Map(grouped ? items.entriesIn(data.q) : []);
  const answers = grouped ? items.groupsIn(data.a) : items.entriesIn(data.a);
  for (const [id, told] of answers) {
    const text = told + (responses.get(id) ?? "");
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
