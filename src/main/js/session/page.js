/**
 * Tells when the page is put out of sight and when it goes for good.
 *
 * There is no handler for `unload` or `beforeunload`: browsers skip them on phones, may forbid them by
 * policy, and keep pages that have one from being restored quickly.
 *
 * @param {any} window
 * @param {{hidden: () => void, gone: () => void, back: () => void}} listener hidden: the page may be ended without
 *     another event; gone: it will not come back; back: it is looked at again
 */
export function watchPage(window, { hidden, gone, back }) {
  window.document.addEventListener("visibilitychange", () => {
    window.document.visibilityState === "hidden" ? hidden() : back();
  });
  window.addEventListener("pageshow", (/** @type {any} */ event) => event.persisted && back());
  window.addEventListener("pagehide", (/** @type {any} */ event) => (event.persisted ? hidden() : gone()));
}
