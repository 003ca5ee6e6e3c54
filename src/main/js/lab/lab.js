/** The element of a lab. */

import { Workbench } from "./workbench.js";

/** Elements exist in browsers only; tests of other modules do without. */
const Base = globalThis.HTMLElement ?? class {};

export class Lab extends Base {
  /** @type {Workbench | undefined} */
  #workbench = undefined;

  /**
   * @param {import("./engine.js").Engine} engine
   * @param {import("./workbench.js").Bench} bench
   * @param {import("./workbench.js").Setting} setting
   */
  open(engine, bench, setting) {
    this.#workbench = new Workbench(this, engine, bench, setting);
  }

  /** Runs with other settings. @param {Record<string, string>} settings */
  set(settings) {
    this.#workbench?.set(settings);
  }

  disconnectedCallback() {
    this.#workbench?.player.pause();
  }
}
