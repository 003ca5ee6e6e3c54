/**
 * A mark at the end of a state by which a change of any of its signs is noticed: LMSs have been seen to cut a
 * state, to write `&quot;` for its quotation marks, and to lose what is not ASCII.
 */

import { hashOf } from "./lot.js";

const STAMP = /,"k":"([0-9a-z]+)"\}$/u;

/** @param {string} json an object with at least one member @returns {string} the same with one more, `k` */
export function stamped(json) {
  const body = json.slice(0, -1);
  return `${body},"k":"${markOf(body)}"}`;
}

/** @param {string} text @returns {boolean} whether a stamp contradicts what stands before it */
export function isTampered(text) {
  const found = STAMP.exec(text);
  return found !== null && found[1] !== markOf(text.slice(0, found.index));
}

/** @param {string} body @returns {string} */
function markOf(body) {
  return hashOf(body, 0).toString(36);
}
