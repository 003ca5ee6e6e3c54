/**
 * What responses are worth. The compiler's `course.Scoring` follows the same rules, and a test holds the two
 * equal. Pure.
 *
 * @typedef {object} Worth
 * @property {number} score 0 to 1
 * @property {number} right how many parts are right
 * @property {number} of how many parts there are
 * @property {number} wrong how many were chosen that should not have been
 *
 * @typedef {import("./digest.js").RightParts} RightParts
 * @typedef {import("./bands.js").Band} Band
 * @typedef {import("./boxes.js").Boxes} Boxes
 */

import { bandOf } from "./bands.js";

/**
 * @param {RightParts} parts options
 * @param {string[]} response one id
 * @returns {Worth}
 */
export function oneChoiceGrade(parts, response) {
  return share(response.length === 1 && parts.has(response[0]) ? 1 : 0, 1);
}

/**
 * @param {RightParts} parts options
 * @param {string[]} response ids; one that is repeated counts once
 * @returns {Worth}
 */
export function multipleGrade(parts, response) {
  const chosen = [...new Set(response)];
  const right = chosen.filter((id) => parts.has(id)).length;
  const wrong = chosen.length - right;
  return { score: Math.max(0, right - wrong) / parts.size, right, of: parts.size, wrong };
}

/**
 * @param {RightParts} parts pairs
 * @param {string[]} response pairs `source=target`; of several with one source the first counts
 * @returns {Worth}
 */
export function matchingGrade(parts, response) {
  /** @type {Map<string, string>} */
  const pairs = new Map();
  for (const pair of response.filter((text) => text.includes("="))) {
    const source = pair.slice(0, pair.indexOf("="));
    pairs.set(source, pairs.get(source) ?? pair);
  }
  return share([...pairs.values()].filter((pair) => parts.has(pair)).length, parts.size);
}

/**
 * @param {RightParts} parts pairs of neighbours
 * @param {string[]} items all of them, in any order
 * @param {string[]} response each of the items once; anything else is worth nothing
 * @returns {Worth}
 */
export function orderingGrade(parts, items, response) {
  const whole = response.length === items.length && items.every((item) => response.includes(item));
  return share(whole ? neighbours(response).filter((pair) => parts.has(pair)).length : 0, parts.size);
}

/**
 * @param {Band[]} bands
 * @param {number} decimals
 * @param {string[]} response one number
 * @returns {Worth}
 */
export function numericGrade(bands, decimals, response) {
  const [numerator, denominator = 1] = (bandOf(bands, decimals, response)?.score ?? "0").split("/").map(Number);
  const score = numerator / denominator;
  return { score, right: score >= 1 ? 1 : 0, of: 1, wrong: 0 };
}

/**
 * @param {Boxes} boxes
 * @param {string[]} response a text for each
 * @returns {Worth}
 */
export function fillInGrade(boxes, response) {
  return share(boxes.placed(response).filter((box) => box !== undefined).length, boxes.size);
}

/** @param {string[]} items @returns {string[]} pairs `first>second` of those that follow each other */
export function neighbours(items) {
  return items.slice(1).map((item, i) => `${items[i]}>${item}`);
}

/** @param {number} right @param {number} of @returns {Worth} */
function share(right, of) {
  return { score: of < 1 ? 0 : right / of, right, of, wrong: 0 };
}
