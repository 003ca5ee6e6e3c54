/** What hints cost. Pure. */

/** Tenths of the score that one hint costs, and that are left whatever hints were shown. */
const HINT_TENTHS = 1;
const LEAST_TENTHS = 4;

/**
 * @param {number} hints how many were shown
 * @returns {number} what a score is multiplied with, 0.4 to 1
 */
export function worthAfter(hints) {
  return Math.max(LEAST_TENTHS, 10 - HINT_TENTHS * hints) / 10;
}
