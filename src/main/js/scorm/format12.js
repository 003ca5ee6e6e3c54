/** Values in the narrow form in which SCORM 1.2 has them. */

/** How long a text may be, in UTF-16 units. */
export const TEXT_MAX = 255;

/** The longest time that has a form: hours have four digits. */
const HUNDREDTHS_MAX = 10000 * 360000 - 1;

/**
 * @param {number} lengthMs
 * @returns {string} hours, minutes and seconds, with hundredths if there are any
 */
export function timespan(lengthMs) {
  const all = Number.isFinite(lengthMs) ? Math.min(Math.max(0, Math.round(lengthMs / 10)), HUNDREDTHS_MAX) : 0;
  const hundredths = all % 100 === 0 ? "" : `.${digits(all % 100, 2)}`;
  return `${digits(all / 360000, 4)}:${digits((all / 6000) % 60, 2)}:${digits((all / 100) % 60, 2)}${hundredths}`;
}

/** @param {number} value @param {number} count @returns {string} */
function digits(value, count) {
  return String(Math.floor(value)).padStart(count, "0");
}

/**
 * @param {number} atMs milliseconds since 1970
 * @returns {string} the time of day in UTC, to the second
 */
export function timeOfDay(atMs) {
  return new Date(atMs).toISOString().slice(11, 19);
}

/**
 * @param {string} id an author's id
 * @returns {string} letters, digits, hyphens and underscores only
 */
export function identifier(id) {
  return id.replace(/[^A-Za-z0-9_-]/g, "_").slice(0, TEXT_MAX);
}
