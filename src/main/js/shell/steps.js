/** The two links below the text: to the screen before and the screen after; from a page to look things up in, back to the text. */

import { sectionHash } from "./route.js";
import { part, slot } from "./slots.js";

/** @typedef {import("./outline.js").Screen} Screen */
/** @typedef {import("./texts.js").Texts} Texts */

/**
 * @typedef {object} Step
 * @property {string} hash
 * @property {string} title
 *
 * @typedef {"result" | "final" | "part"} End what comes after the last screen: the result; the final assessment;
 *     the result of a lesson, from which the LMS leads on
 */

/** @param {import("../session/outline.js").Outline} outline @returns {End} */
export function endOf({ assessment, part }) {
  return assessment !== undefined ? "final" : part === "lesson" ? "part" : "result";
}

/**
 * @param {Screen[]} screens
 * @param {import("./route.js").Route} route
 * @param {Texts} texts
 * @param {Screen} [origin] where the learner was before, for a page beside the way through
 * @param {End} [end]
 * @returns {{previous?: Step, next?: Step}}
 */
export function stepsFrom(screens, route, texts, origin, end = "result") {
  if ((route.kind === "glossary" || route.kind === "products") && origin !== undefined) {
    return { previous: { ...stepTo(origin), title: texts.get("back", { title: origin.section.title }) } };
  }
  if (screens.length === 0 && route.kind !== "final") {
    return { previous: { hash: "#/final", title: texts.get("next.final") } };
  }
  if (route.kind === "result") {
    return { previous: stepTo(screens[screens.length - 1]) };
  }
  if (route.kind !== "section") {
    return {};
  }
  const here = indexOf(screens, route);
  const next = screens[here + 1];
  const last = { hash: end === "final" ? "#/final" : "#/result", title: texts.get(`next.${end}`) };
  return {
    previous: here > 0 ? stepTo(screens[here - 1]) : undefined,
    next: next === undefined ? last : screens[here].last ? titled(next, texts) : stepTo(next),
  };
}

/** @param {Screen[]} screens @param {import("./route.js").SectionRoute} route @returns {number} */
function indexOf(screens, route) {
  return screens.findIndex(({ lesson, section }) => lesson.id === route.lesson && section.id === route.section);
}

/** @param {Screen} screen @returns {Step} */
function stepTo({ lesson, section }) {
  return { hash: sectionHash(lesson.id, section.id), title: section.title };
}

/** @param {Screen} screen @param {Texts} texts @returns {Step} */
function titled(screen, texts) {
  return { ...stepTo(screen), title: texts.get("next.lesson", { title: screen.lesson.title }) };
}

export class Steps {
  /** The screen that was on show last. @type {Screen | undefined} */
  #origin;

  /**
   * @param {Document} document
   * @param {Screen[]} screens
   * @param {Texts} texts
   * @param {End} end
   */
  constructor(document, screens, texts, end) {
    this.end = end;
    this.screens = screens;
    this.texts = texts;
    this.nav = part(document, "steps");
    this.previous = part(document, "previous");
    this.next = part(document, "next");
  }

  /** @param {import("./route.js").Route} route */
  show(route) {
    this.#origin = route.kind === "section" ? this.screens[indexOf(this.screens, route)] : this.#origin;
    const { previous, next } = stepsFrom(this.screens, route, this.texts, this.#origin, this.end);
    fill(this.previous, previous);
    fill(this.next, next);
    this.nav.hidden = previous === undefined && next === undefined;
  }

  hide() {
    this.nav.hidden = true;
  }
}

/** @param {HTMLElement} link @param {Step | undefined} step */
function fill(link, step) {
  link.hidden = step === undefined;
  if (step !== undefined) {
    link.setAttribute("href", step.hash);
    slot(link, "title").textContent = step.title;
  }
}
