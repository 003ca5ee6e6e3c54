/** What a lab keeps between launches, in few characters: position, knobs, and the knobs of the run kept beside it. */

/**
 * @typedef {object} Kept
 * @property {number} position
 * @property {Record<string, string>} settings of the run on show
 * @property {Record<string, string> | undefined} other settings of the run kept to compare with
 */

/** @param {Kept} kept @returns {string} */
export function keptText({ position, settings, other }) {
  return [String(position), pairsText(settings), ...(other === undefined ? [] : [pairsText(other)])].join("|");
}

/** @param {string} text @returns {Kept | undefined} undefined if it says nothing */
export function keptOf(text) {
  if (!/^\d+\|/.test(text)) {
    return undefined;
  }
  const [position, settings, other] = text.split("|");
  return { position: Number(position), settings: pairsOf(settings), other: other === undefined ? undefined : pairsOf(other) };
}

/** @param {Record<string, string>} settings @returns {string} */
function pairsText(settings) {
  return new URLSearchParams(settings).toString();
}

/** @param {string} text @returns {Record<string, string>} */
function pairsOf(text) {
  return Object.fromEntries(new URLSearchParams(text));
}
