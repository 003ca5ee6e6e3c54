/**
 * What may stand in an element of a data model: rules that give the error code for a value, 0 if it is taken.
 *
 * @typedef {(value: string) => number} Rule
 *
 * @typedef {object} Codes how an edition of SCORM counts
 * @property {number} type the value has not the right form
 * @property {number} range the number is too small or too large
 */

/**
 * @param {Codes} codes
 */
export function rulesOf({ type, range }) {
  /** @param {RegExp} pattern @returns {Rule} */
  const matching = (pattern) => (value) => (pattern.test(value) ? 0 : type);
  /** @param {number} unitsMax @returns {Rule} */
  const text = (unitsMax) => (value) => (value.length <= unitsMax ? 0 : type);
  /** @param {number} unitsMax @returns {Rule} */
  const singleLine = (unitsMax) => (value) => (value.length <= unitsMax && !/[\r\n]/.test(value) ? 0 : type);
  /** @param {...string} words @returns {Rule} */
  const oneOf =
    (...words) =>
    (value) =>
      words.includes(value) ? 0 : type;
  /**
   * @param {RegExp} pattern
   * @param {number} min
   * @param {number} max
   * @returns {Rule}
   */
  const number = (pattern, min, max) => (value) => {
    if (!pattern.test(value)) {
      return type;
    }
    return Number(value) >= min && Number(value) <= max ? 0 : range;
  };
  /** @param {...Rule} rules @returns {Rule} what the first of them has to say */
  const all =
    (...rules) =>
    (value) =>
      rules.map((rule) => rule(value)).find((code) => code !== 0) ?? 0;
  /** @param {string} one @param {string} between @returns {Rule} */
  const listOf = (one, between) => matching(new RegExp(`^(${one}(${between}${one})*)?$`, "su"));
  return { matching, text, singleLine, oneOf, number, all, listOf };
}

/**
 * An element of a data model.
 *
 * @typedef {object} Element
 * @property {"rw" | "r" | "w"} access what a course may do with it
 * @property {Rule} rule
 * @property {string} [initial] what it is before anybody has written it; undefined for nothing
 */

/** @param {Rule} rule @param {string} [initial] @returns {Element} */
export const readWrite = (rule, initial) => ({ access: "rw", rule, initial });

/** @param {Rule} rule @param {string} [initial] @returns {Element} */
export const writeOnly = (rule, initial) => ({ access: "w", rule, initial });

/** @param {string} [initial] @returns {Element} */
export const readOnly = (initial) => ({ access: "r", rule: () => 0, initial });

/** @param {string} element @returns {string} its name with `n` in place of each index */
export const formOf = (element) => element.replace(/\.\d+(?=\.|$)/g, ".n");
