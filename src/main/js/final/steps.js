/** An answer to an exercise of several parts, as one list of texts, and as reports want it. */

/** @typedef {{name: string, entries: string[]}} PartAnswer entries as the engine grades them; empty for nothing */

const BETWEEN = "[.]";

/**
 * @param {PartAnswer[]} parts
 * @returns {string[]} the name of each part that is answered, with a colon, before its entries
 */
export function joined(parts) {
  return parts.filter(({ entries }) => entries.length > 0).flatMap(({ name, entries }) => [`${name}:`, ...entries]);
}

/**
 * @param {string[]} response
 * @param {string[]} names of the parts
 * @returns {PartAnswer[]} one for each name
 */
export function parted(response, names) {
  const parts = names.map((name) => ({ name, entries: /** @type {string[]} */ ([]) }));
  /** @type {PartAnswer | undefined} */
  let current = undefined;
  for (const text of response) {
    const begun = parts.find(({ name }) => text === `${name}:`);
    if (begun === undefined) {
      current?.entries.push(text);
    }
    current = begun ?? current;
  }
  return parts;
}

/**
 * @param {PartAnswer[]} parts
 * @returns {string[]} steps and their answers, such as `policy[.]keep-local`; where there are several parts each
 *     step begins with the name of its part
 */
export function steps(parts) {
  const prefix = (/** @type {string} */ name) => (parts.length > 1 ? `${name}-` : "");
  return parts.flatMap(({ name, entries }) =>
    entries.map((entry, i) => `${prefix(name)}${entry.includes(BETWEEN) ? entry : `${i + 1}${BETWEEN}${entry}`}`),
  );
}
