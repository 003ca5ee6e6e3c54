/** Measures how long each item of a paper is in front of the learner, over pauses and launches. */

export class Watch {
  /** The item on show; empty for none. */
  #id = "";
  #sinceMs = 0;

  /**
   * @param {() => number} now milliseconds since some moment, which only ever grow
   * @param {(id: string, ms: number) => void} spent called with what is to be added to an item's time
   */
  constructor(now, spent) {
    this.now = now;
    this.spent = spent;
  }

  /** An item is on show from now on. @param {string} id */
  start(id) {
    this.#id = id;
    this.#sinceMs = this.now();
  }

  /** Counts what has passed. */
  read() {
    const ms = this.now() - this.#sinceMs;
    if (this.#id !== "" && ms > 0) {
      this.#sinceMs += ms;
      this.spent(this.#id, ms);
    }
  }

  /** Nothing is on show from now on. */
  stop() {
    this.read();
    this.#id = "";
  }

  /**
   * Counts before the page goes away, when the session saves for the last time, and nothing while it is hidden.
   *
   * @param {Window} window
   */
  follow(window) {
    const { document } = window;
    window.addEventListener("pagehide", () => this.read(), true);
    window.addEventListener(
      "visibilitychange",
      () => (document.visibilityState === "hidden" ? this.read() : (this.#sinceMs = this.now())),
      true,
    );
  }
}
