/** Below. */

export const ONE = 1;

/**
 * Twice.
 *
 * @returns {number}
 */
export function two() {
  // a remark
  return 2; // stays, for it may stand in a text
}
