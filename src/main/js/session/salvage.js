/** Reads what is left of a text of JSON whose end is lost or whose middle is damaged. */

/**
 * @param {string} text
 * @returns {{data: unknown, whole: boolean}} what its longest whole beginning says, undefined for nothing; whole:
 *     whether that is all of it
 */
export function salvaged(text) {
  const data = parsed(text);
  if (data !== undefined) {
    return { data, whole: true };
  }
  const ends = endsIn(text);
  // Whatever is before a whole beginning is whole itself, so the last can be searched by halves.
  let good = 0;
  let broken = ends.length + 1;
  /** @type {unknown} */
  let found;
  while (good + 1 < broken) {
    const middle = (good + broken) >> 1;
    const { units, closers } = ends[middle - 1];
    const beginning = parsed(text.slice(0, units) + closers);
    if (beginning === undefined) {
      broken = middle;
    } else {
      good = middle;
      found = beginning;
    }
  }
  return { data: found, whole: false };
}

/** @param {string} text @returns {unknown} undefined if it is no JSON */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} text
 * @returns {{units: number, closers: string}[]} where a member or an element ends, with what then closes all that
 *     is open
 */
function endsIn(text) {
  /** @type {{units: number, closers: string}[]} */
  const ends = [];
  let closers = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      at += sign === "\\" ? 1 : 0;
      quoted = sign !== '"';
    } else if (sign === '"') {
      quoted = true;
    } else if (sign === "{" || sign === "[") {
      closers = (sign === "{" ? "}" : "]") + closers;
    } else if (sign === ",") {
      ends.push({ units: at, closers });
    } else if (sign === "}" || sign === "]") {
      closers = closers.slice(1);
      ends.push({ units: at + 1, closers });
    }
  }
  return ends;
}
