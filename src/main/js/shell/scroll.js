/** Remembers with each entry of the browser's history how far the page was scrolled. */

const SETTLED_MS = 150;

export class ScrollMemory {
  /** @type {number | undefined} */
  #timer;
  #window;

  /** @param {Window} window */
  constructor(window) {
    this.#window = window;
    window.history.scrollRestoration = "manual";
    window.addEventListener("scroll", () => this.#keepSoon(), { passive: true });
  }

  /** @returns {number | undefined} where the entry that is current now was left; undefined if it is new */
  arrive() {
    this.#window.clearTimeout(this.#timer);
    const { state } = this.#window.history;
    return typeof state?.scroll === "number" ? state.scroll : undefined;
  }

  #keepSoon() {
    this.#window.clearTimeout(this.#timer);
    this.#timer = this.#window.setTimeout(() => {
      this.#window.history.replaceState({ scroll: Math.round(this.#window.scrollY) }, "");
    }, SETTLED_MS);
  }
}
