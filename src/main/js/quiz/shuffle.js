/** Orders and choices that look drawn by lot and are the same whenever the same seed comes with the same things. */

import { sha256 } from "./sha256.js";

/**
 * @template T
 * @param {T[]} things
 * @param {(thing: T) => string} nameOf a name that no other of the things has
 * @param {string} seed
 * @returns {T[]} a new array
 */
export function shuffled(things, nameOf, seed) {
  return things
    .map((thing) => ({ thing, key: sha256(`${seed}\n${nameOf(thing)}`) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ thing }) => thing);
}

/**
 * @param {number} count how many variants there are; at least 1
 * @param {number} attempt from 0
 * @param {string} seed
 * @returns {number} the variant of an attempt, from 0; each comes once before one comes again
 */
export function variantOf(count, attempt, seed) {
  const first = Number.parseInt(sha256(`${seed}\nvariant`).slice(0, 8), 16);
  return (first + attempt) % count;
}
