/** How long sessions last, in the forms of both editions of SCORM. */

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/;
const TIMESPAN = /^(\d+):(\d+):([\d.]+)$/;
const UNITS_S = [365 * 86400, 30 * 86400, 86400, 3600, 60, 1];

/** @param {string | undefined} text @returns {number} milliseconds; 0 for none */
export function lengthOf(text) {
  const [, ...parts] = DURATION.exec(text ?? "") ?? TIMESPAN.exec(text ?? "") ?? [];
  const units = UNITS_S.slice(UNITS_S.length - parts.length);
  return parts.reduce((sum, part, index) => sum + Number(part ?? 0) * units[index] * 1000, 0);
}

/** @param {number} lengthMs @param {boolean} old whether in the form of SCORM 1.2 @returns {string} */
export function lengthText(lengthMs, old) {
  const seconds = Math.round(lengthMs / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return old ? `${String(Math.min(hours, 9999)).padStart(4, "0")}:${two(minutes)}:${two(rest)}.00` : `PT${hours}H${minutes}M${rest}S`;
}
