/** The frame that holds the course. */

import { TEXTS_CHANGE } from "../shell/renewal.js";

/**
 * Where a learner is in the course.
 *
 * @typedef {object} Spot
 * @property {string} hash
 * @property {number} scroll in pixels
 */

/** So long a text may take to appear before its scroll position is given up. */
const APPEAR_MS = 5000;

export class Stage {
  #launches = 0;

  /** @param {HTMLIFrameElement} frame */
  constructor(frame) {
    this.frame = frame;
  }

  /** @returns {any} the window of the course */
  get window() {
    return this.frame.contentWindow;
  }

  /** @returns {Spot} nowhere before the course is shown */
  get spot() {
    try {
      const { location, scrollY } = this.window;
      return { hash: location.href === "about:blank" ? "" : location.hash, scroll: scrollY };
    } catch {
      return { hash: "", scroll: 0 };
    }
  }

  /**
   * Shows the course anew. The page that goes has the time to say its last words to the LMS it knows.
   *
   * @param {string} target which package
   * @param {Spot} [spot] where to go; where the learner was last if there is none
   */
  show(target, { hash, scroll } = { hash: "", scroll: 0 }) {
    this.#launches += 1;
    const launch = this.#launches;
    this.holdFocus();
    this.frame.addEventListener("load", () => this.settle(scroll, () => launch === this.#launches), { once: true });
    // Another query makes another page of it, where another hash alone would not.
    this.window.location.replace(`/course/${target}/index.html?launch=${launch}${hash}`);
  }

  /**
   * A course takes the focus when it resumes in a section; whoever uses the page around it keeps it,
   * also where what had the focus is drawn anew meanwhile.
   */
  holdFocus() {
    const { ownerDocument: document } = this.frame;
    let held = /** @type {HTMLElement} */ (document.activeElement ?? document.body);
    if (held === document.body || held === this.frame) {
      return;
    }
    const released = new AbortController();
    const { signal } = released;
    const release = () => released.abort();
    const watch = (/** @type {Document} */ page) =>
      ["keydown", "pointerdown"].forEach((act) => page.addEventListener(act, release, { capture: true, signal }));
    watch(document);
    this.frame.addEventListener("load", () => watch(this.window.document), { once: true, signal });
    document.addEventListener(
      "focusin",
      ({ target }) => {
        held = target === this.frame ? held : /** @type {HTMLElement} */ (target);
      },
      { signal },
    );
    const look = () => {
      if (!signal.aborted && document.activeElement === this.frame) {
        release();
        held.focus({ preventScroll: true });
      }
    };
    document.addEventListener("focusout", () => setTimeout(look), { signal });
    setTimeout(release, APPEAR_MS);
  }

  /** Has the page that is shown fetch its texts anew, which have changed. */
  renew() {
    this.window.document.dispatchEvent(new CustomEvent(TEXTS_CHANGE));
  }

  /** @param {number} scroll @param {() => boolean} wanted whether nothing else is shown meanwhile */
  settle(scroll, wanted) {
    const page = this.window;
    const untilMs = performance.now() + APPEAR_MS;
    const look = () => {
      if (!wanted() || scroll === 0 || performance.now() > untilMs) {
        return;
      }
      if (page.document.documentElement.scrollHeight >= scroll + page.innerHeight) {
        page.scrollTo(0, scroll);
      } else {
        page.requestAnimationFrame(look);
      }
    };
    look();
  }
}
