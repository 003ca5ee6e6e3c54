/** An order that looks drawn by lot and is the same whenever the same seed comes with the same things. */

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
