/** Numbers as learners write them, compared without rounding. Pure. */

/**
 * @param {string} text with a comma or a point before the decimals, and spaces anywhere
 * @returns {string | undefined} the shortest form with a point, such as `-0.5`; undefined if it is no number
 */
export function numeral(text) {
  const plain = text
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
