/** Numbers as learners write them, compared without rounding. Pure. */

/** What keyboards for languages that run from right to left put around numbers. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * @param {string} text
 * @returns {string} with the digits and the decimal point of English
 */
function latin(text) {
  return text
    .replace(DIRECTIONS, "")
    // Arabic and Persian digits, whose codes end with what they count
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 15))
    .replace("\u066b", ".");
}

/**
 * @param {string} text with a comma or a point before the decimals, and spaces anywhere
 * @returns {string | undefined} the shortest form with a point, such as `-0.5`; undefined if it is no number
 */
export function numeral(text) {
  const plain = latin(text)
    .replace(/[\s\u00a0\u202f'’]/gu, "")
    .replace(/^[\u2212\u2013\u2012\ufe63\uff0d]/u, "-")
    .replace(",", ".");
  const form = /^([-+]?)0*(\d*)(?:\.(\d*?)0*)?$/.exec(plain);
  if (form === null || !/\d/.test(plain)) {
    return undefined;
  }
  const [, sign, whole, decimals = ""] = form;
  const size = `${whole || "0"}${decimals === "" ? "" : `.${decimals}`}`;
  return sign === "-" && size !== "0" ? `-${size}` : size;
}

/** One to three digits, a comma or a point, three digits: in some languages thousands, in others decimals. */
const PERHAPS_THOUSANDS = /^[^\d]*[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * @param {string} text in which {@link numeral} finds a number
 * @param {number} decimals how many are asked for
 * @returns {boolean} whether the text has more of them, or may be meant as thousands
 */
export function isTooFine(text, decimals) {
  const thousands = decimals < 3 && PERHAPS_THOUSANDS.test(latin(text).trim());
  return thousands || decimalsOf(numeral(text) ?? "") > decimals;
}

/**
 * @param {string} one in the form of {@link numeral}
 * @param {string} other
 * @returns {number} below 0 if one is smaller, 0 if they are equal
 */
export function compared(one, other) {
  const places = Math.max(decimalsOf(one), decimalsOf(other));
  const difference = scaled(one, places) - scaled(other, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** @param {string} number @returns {number} how many digits follow the point */
export function decimalsOf(number) {
  return number.split(".")[1]?.length ?? 0;
}

/** @param {string} number @param {number} places @returns {bigint} */
function scaled(number, places) {
  const [whole, decimals = ""] = number.split(".");
  return BigInt(whole + decimals.padEnd(places, "0"));
}
