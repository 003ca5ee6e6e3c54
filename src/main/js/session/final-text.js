/** What the state says of the final assessment: `n` the scores of the papers handed in, and the last paper. */

import { itemsOf } from "./outline.js";
import { countOf, countText, responseOf, responseText, shareOf, shareText } from "./response-text.js";

/** @typedef {import("./names.js").Names} Names */
/** @typedef {import("./paper.js").Paper} Paper */
/** @typedef {import("./paper.js").PaperItem} PaperItem */
/** @typedef {Pick<import("./work.js").Work, "paper" | "results">} FinalWork */

/** The name of the item, its variant, a star if it is marked, a colon with the score, the response. */
const ITEM = /^(.{5})([0-9a-z]{1,2})(\*?)(?::([0-9a-z]+))?(~.*)?$/su;

/**
 * @param {Names} items
 * @param {FinalWork} work
 * @returns {Record<string, unknown>} `t` when the last paper was begun, in seconds; `w` the item on show; `z` 1 if
 *     it is handed in; `i` its items; `l` how long each was on show, in seconds, until it is handed in. Empty if
 *     there is nothing to say
 */
export function finalData(items, { paper, results }) {
  const scores = results.length === 0 ? {} : { n: results.map(shareText).join(".") };
  if (paper === null) {
    return scores;
  }
  const known = paper.items.filter(({ id }) => items.list([id]) !== "");
  const timed = !paper.submitted && known.some(({ spentMs }) => spentMs >= 1000);
  return {
    ...scores,
    t: countText(Math.floor(paper.startedMs / 1000)),
    ...(paper.at === 0 ? {} : { w: paper.at }),
    ...(paper.submitted ? { z: 1 } : {}),
    i: known.map((item) => itemText(items, item)),
    ...(timed ? { l: known.map(({ spentMs }) => countText(Math.floor(spentMs / 1000))).join(".") } : {}),
  };
}

/** @param {Names} items @param {PaperItem} item @returns {string} */
function itemText(items, { id, variant, marked, score, response }) {
  const graded = score === undefined ? "" : `:${shareText(score)}`;
  return `${items.list([id])}${countText(variant)}${marked ? "*" : ""}${graded}${responseText(response ?? [])}`;
}

/**
 * @param {Names} items
 * @param {any} data
 * @param {import("./outline.js").Assessment | undefined} assessment
 * @returns {FinalWork} without items that the assessment no longer has, and of the others a variant it still has
 */
export function finalWork(items, data, assessment) {
  const scores = typeof data?.n === "string" ? data.n.split(".").map(shareOf) : [];
  const results = scores.filter((/** @type {number | undefined} */ score) => score !== undefined);
  /** @type {unknown[]} */
  const texts = Array.isArray(data?.i) ? data.i : [];
  const variants = new Map(itemsOf(assessment).map((item) => [item.id, item.variants]));
  const seconds = typeof data?.l === "string" ? data.l.split(".").map(countOf) : [];
  const places = texts.map((text, index) =>
    itemOf(items, text, { submitted: data.z === 1, spentMs: (seconds[index] ?? 0) * 1000 })
      .filter(({ id }) => variants.has(id))
      .map((item) => ({ ...item, variant: item.variant % Math.max(1, variants.get(item.id) ?? 1) })),
  );
  const known = places.flat();
  if (known.length === 0) {
    return { paper: null, results };
  }
  // items before the one on show may be gone
  const before = Number.isInteger(data.w) && data.w >= 0 ? places.slice(0, data.w).flat().length : 0;
  const at = Math.min(before, known.length - 1);
  return { paper: { items: known, startedMs: (countOf(data.t) ?? 0) * 1000, at, submitted: data.z === 1 }, results };
}

/**
 * @param {Names} items
 * @param {unknown} text
 * @param {{submitted: boolean, spentMs: number}} paper
 * @returns {PaperItem[]} none or one
 */
function itemOf(items, text, { submitted, spentMs }) {
  const [, name, variant, star, score, response] = (typeof text === "string" && ITEM.exec(text)) || [];
  return items.listIn(name).map((id) => ({
    id,
    variant: countOf(variant) ?? 0,
    response: response === undefined ? undefined : responseOf(response),
    marked: star === "*",
    score: submitted ? (shareOf(score) ?? 0) : undefined,
    spentMs,
  }));
}
