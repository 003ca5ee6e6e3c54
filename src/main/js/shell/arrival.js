/** Where a learner is put when a text comes on show. */

import { part } from "./slots.js";

/**
 * @param {Document} document
 * @returns {HTMLElement} the heading of the text on show
 */
export function headingOf(document) {
  const main = part(document, "main");
  return /** @type {HTMLElement} */ (main.querySelector(":not([hidden]) > h1") ?? main);
}

/**
 * Focuses and scrolls to what the address names, else to the beginning.
 *
 * @param {Window} window
 * @param {import("./route.js").Route} route
 * @param {{focus: boolean, scroll: number | undefined}} manner focus: whether the learner asked to come here;
 *     scroll: how far the text was scrolled when the learner left it
 */
export function arrive(window, route, { focus, scroll }) {
  const { document } = window;
  const anchor = "anchor" in route ? route.anchor : "";
  const named = anchor === "" ? null : document.getElementById(`at-${anchor}`);
  // A place in another section of the lesson is there, but out of sight.
  const target = named?.closest("[hidden]") ? null : named;
  if (focus || target !== null) {
    (target ?? headingOf(document)).focus({ preventScroll: true });
  }
  if (scroll === undefined && target !== null) {
    target.scrollIntoView();
  } else {
    window.scrollTo(0, scroll ?? 0);
  }
}

/**
 * Tells of clicks on links to where the learner is already, which change no address.
 *
 * @param {Window} window
 * @param {() => void} again
 */
export function watchSameAddress(window, again) {
  window.document.addEventListener("click", (event) => {
    const link = /** @type {HTMLAnchorElement | null} */ (/** @type {Element} */ (event.target).closest("a[href^='#/']"));
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (plain && !event.defaultPrevented && link?.hash === window.location.hash) {
      event.preventDefault();
      again();
    }
  });
}
