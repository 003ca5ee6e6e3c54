/**
 * Finds the object by which an LMS lets a course speak to it.
 *
 * The standard puts it in a parent window or in the opener; some LMSs put it in the opener's parents or
 * in the opener's document. Any window on the way may belong to another origin and throw when touched,
 * so every access is guarded and the search goes on behind it.
 */

/** How many parents are climbed, in case a window is its own ancestor under another name. */
const PARENTS_MAX = 500;

/**
 * @param {any} start the course's window
 * @param {string} name what the LMS calls the object, `API_1484_11` for SCORM 2004
 * @param {string} method a method that the object must have
 * @returns {any} the object, or undefined
 */
export function findApi(start, name, method) {
  const above = climb(start, name, method);
  if (above) {
    return above;
  }
  const opener = peek(() => start.top.opener) ?? peek(() => start.opener);
  if (!opener) {
    return undefined;
  }
  return climb(opener, name, method) ?? apiOf(peek(() => opener.document), name, method);
}

/**
 * @param {any} start
 * @param {string} name
 * @param {string} method
 * @returns {any}
 */
function climb(start, name, method) {
  let current = start;
  for (let parents = 0; current && parents <= PARENTS_MAX; parents += 1) {
    const api = apiOf(current, name, method);
    if (api) {
      return api;
    }
    const holder = current;
    const parent = peek(() => holder.parent);
    if (parent === current) {
      return undefined;
    }
    current = parent;
  }
  return undefined;
}

/**
 * @param {any} holder
 * @param {string} name
 * @param {string} method
 * @returns {any}
 */
function apiOf(holder, name, method) {
  return peek(() => (typeof holder[name]?.[method] === "function" ? holder[name] : undefined));
}

/**
 * @param {() => any} read
 * @returns {any} what was read, or undefined if reading it threw
 */
function peek(read) {
  try {
    return read() ?? undefined;
  } catch {
    return undefined;
  }
}
