/**
 * Values in the form that every LMS known to us takes.
 *
 * The standard allows more than some LMSs accept (Moodle refuses time zones, milliseconds, exponents and
 * a number without a digit before the point), so these are the narrow forms.
 */

/** How long a description may be, in UTF-16 units. */
export const DESCRIPTION_MAX = 250;

/**
 * @param {number} value
 * @returns {string} at most four decimals, never an exponent
 */
export function decimal(value) {
  const rounded = rounded4(value);
  return Number.isFinite(rounded) ? String(rounded) : "0";
}

/**
 * @param {number} value
 * @returns {number} the value as it is both compared and reported
 */
export function rounded4(value) {
  // Adding zero turns -0, which prints as a minus sign in some LMSs, into 0.
  return Math.round(value * 10000) / 10000 + 0;
}

/**
 * @param {number} atMs milliseconds since 1970
 * @returns {string} the moment in UTC to the second, without a zone
 */
export function timestamp(atMs) {
  return new Date(atMs).toISOString().slice(0, 19);
}

/**
 * @param {number} lengthMs
 * @returns {string} an ISO 8601 duration of hours, minutes and hundredths of seconds
 */
export function duration(lengthMs) {
  const hundredths = Number.isFinite(lengthMs) ? Math.max(0, Math.round(lengthMs / 10)) : 0;
  const hours = Math.floor(hundredths / 360000);
  const minutes = Math.floor((hundredths % 360000) / 6000);
  const seconds = (hundredths % 6000) / 100;
  const parts = [
    hours > 0 ? `${hours}H` : "",
    minutes > 0 ? `${minutes}M` : "",
    seconds > 0 || hundredths < 6000 ? `${seconds}S` : "",
  ];
  return `PT${parts.join("")}`;
}

/**
 * @param {string} text
 * @param {number} unitsMax the longest result, in UTF-16 units
 * @returns {string} the text on one line, cut between characters if it is too long
 */
export function line(text, unitsMax) {
  const flat = text.replace(/\s+/gu, " ").trim();
  if (flat.length <= unitsMax) {
    return flat;
  }
  const cut = flat.slice(0, unitsMax);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/**
 * @param {string} id an author's id
 * @returns {string} the id as an answer may contain it: Moodle takes letters, digits, `_` and `.` only, and
 *     a point could be taken for a part of the separator of pairs
 */
export function answerId(id) {
  return id.replace(/[^A-Za-z0-9_]/g, "_").slice(0, 250);
}

/**
 * @param {string} id an author's id
 * @returns {string} the id as the name of an interaction or an objective
 */
export function recordId(id) {
  return id.replace(/[^A-Za-z0-9_.-]/g, "_").slice(0, 250);
}
