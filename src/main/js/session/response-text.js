/** Responses and small numbers as short texts, and back. */

/** A response longer than this, in UTF-16 units, is not kept for the next launch; its score is. */
const RESPONSE_MAX = 1000;
const BASE = 36;
const FULL = 10000;

/**
 * @param {string[]} response
 * @returns {string} each part behind a tilde; empty for a response that is too long to be kept
 */
export function responseText(response) {
  const text = response.map((part) => `~${part.replace(/[!~]/g, (sign) => (sign === "!" ? "!!" : "!."))}`).join("");
  return text.length <= RESPONSE_MAX ? text : "";
}

/** @param {string} text @returns {string[]} */
export function responseOf(text) {
  return text.split("~").slice(1).map((part) => part.replace(/!!|!\./g, (sign) => (sign === "!!" ? "!" : "~")));
}

/** @param {number} share 0 to 1 @returns {string} with four decimals */
export function shareText(share) {
  return countText(Math.round(share * FULL));
}

/** @param {string} text @returns {number | undefined} 0 to 1; undefined for what is no share */
export function shareOf(text) {
  const share = (countOf(text) ?? -1) / FULL;
  return share >= 0 && share <= 1 ? share : undefined;
}

/** @param {number} count a whole number, at least 0 @returns {string} */
export function countText(count) {
  return count.toString(BASE);
}

/** @param {unknown} text @returns {number | undefined} undefined for what is no count */
export function countOf(text) {
  return typeof text === "string" && /^[0-9a-z]{1,10}$/.test(text) ? Number.parseInt(text, BASE) : undefined;
}
