/** Goes through a run by itself, slowly enough to read. */

/** How long each step is shown, by the name of the speed, in milliseconds. @type {Record<string, number>} */
export const SPEEDS = { slow: 4000, usual: 2200, fast: 900 };

export class Player {
  /** @type {number | undefined} */
  #timer = undefined;

  /**
   * @param {Pick<Window, "setTimeout" | "clearTimeout">} window
   * @param {{step: () => boolean, changed: () => void}} host step: goes on by one and says whether there is more
   */
  constructor(window, host) {
    this.window = window;
    this.host = host;
    this.speed = "usual";
  }

  get playing() {
    return this.#timer !== undefined;
  }

  play() {
    if (!this.playing) {
      this.#tick();
      this.host.changed();
    }
  }

  pause() {
    if (this.playing) {
      this.window.clearTimeout(this.#timer);
      this.#timer = undefined;
      this.host.changed();
    }
  }

  #tick() {
    this.#timer = this.window.setTimeout(() => {
      if (this.host.step()) {
        this.#tick();
      } else {
        this.pause();
      }
    }, this.#timer === undefined ? 0 : SPEEDS[this.speed]);
  }
}
