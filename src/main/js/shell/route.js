/**
 * Addresses inside the course page: `#/lesson/section`, with a place in the section as third part;
 * `#/glossary/term`; `#/products/row`; `#/final`; `#/result`; `#/` for the cover, or for the final assessment where
 * the page holds nothing else.
 *
 * @typedef {{kind: "cover"} | {kind: "result"} | {kind: "final"}} FixedRoute
 * @typedef {{kind: "glossary" | "products", anchor: string}} ReferenceRoute a page to look things up in
 * @typedef {{kind: "section", lesson: string, section: string, anchor: string}} SectionRoute
 * @typedef {FixedRoute | ReferenceRoute | SectionRoute} Route
 */

/** @typedef {import("../session/outline.js").Outline} Outline */

/**
 * @param {string} hash with its number sign
 * @param {Outline} outline
 * @returns {Route | undefined} undefined if it is no address of this course; a lesson without a known section
 *     stands for its first
 */
export function parseRoute(hash, outline) {
  if (!hash.startsWith("#/")) {
    return undefined;
  }
  const [first = "", second = "", third = ""] = hash.slice(2).split("/").map(decoded);
  if (first === "") {
    return homeOf(outline);
  }
  if (first === "result") {
    return { kind: "result" };
  }
  if (first === "final" && outline.assessment !== undefined) {
    return { kind: "final" };
  }
  if (first === "glossary" || first === "products") {
    return { kind: first, anchor: second };
  }
  const lesson = outline.lessons.find(({ id }) => id === first);
  if (lesson === undefined) {
    return undefined;
  }
  const known = lesson.sections.some(({ id }) => id === second);
  return { kind: "section", lesson: first, section: known ? second : lesson.sections[0].id, anchor: third };
}

/** @param {Outline} outline @returns {FixedRoute} where a learner is whose address says nothing */
export function homeOf({ part }) {
  return { kind: part === "final" ? "final" : "cover" };
}

/**
 * @param {string} lesson
 * @param {string} section
 * @param {string} [anchor] the id of a place in the section
 * @returns {string}
 */
export function sectionHash(lesson, section, anchor) {
  return `#/${lesson}/${section}${anchor === undefined ? "" : `/${anchor}`}`;
}

/** @param {string} part @returns {string} */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
