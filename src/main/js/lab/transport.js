/** The controls that move through a run. */

import { slot } from "../shell/slots.js";
import { make } from "./make.js";

/** @typedef {import("./run.js").Run} Run */
/** @typedef {import("../shell/texts.js").Texts} Texts */

/**
 * @typedef {object} Mover
 * @property {(position: number) => void} go
 * @property {() => void} toggle plays or pauses
 * @property {(speed: string) => void} pace
 */

export class Transport {
  #position = 0;

  /** @param {HTMLElement} root of the lab @param {Texts} texts @param {Mover} mover */
  constructor(root, texts, mover) {
    this.root = root;
    this.texts = texts;
    this.slider = /** @type {HTMLInputElement} */ (slot(root, "slider"));
    this.node = /** @type {HTMLSelectElement} */ (slot(root, "delivery-node"));
    /** @type {Run | undefined} */
    this.run = undefined;
    /** @type {Record<string, () => number>} */
    const moves = {
      rewind: () => 0,
      back: () => this.#position - 1,
      step: () => this.#position + 1,
      end: () => this.run?.last ?? 0,
      delivery: () => this.run?.nextDelivery(this.node.value, this.#position) ?? 0,
    };
    for (const [name, target] of Object.entries(moves)) {
      slot(root, name).addEventListener("click", () => mover.go(target()));
    }
    slot(root, "play").addEventListener("click", () => mover.toggle());
    this.slider.addEventListener("input", () => mover.go(Number(this.slider.value)));
    const speed = /** @type {HTMLSelectElement} */ (slot(root, "speed"));
    speed.addEventListener("change", () => mover.pace(speed.value));
  }

  /** @param {Run} run another one from now on */
  take(run) {
    this.run = run;
    this.slider.max = String(run.last);
    const { ownerDocument: document } = this.root;
    const chosen = this.node.value;
    this.node.replaceChildren(...run.nodes.map((node) => make(document, "option", { value: node }, node)));
    this.node.value = run.nodes.includes(chosen) ? chosen : run.nodes[run.nodes.length - 1];
  }

  /** @param {number} position @param {boolean} playing */
  show(position, playing) {
    const last = this.run?.last ?? 0;
    this.#position = position;
    this.slider.value = String(position);
    const ms = this.run?.timeAt(position) ?? 0;
    const where = this.texts.get("lab.position", { step: position, last, ms });
    this.slider.setAttribute("aria-valuetext", where);
    slot(this.root, "where").textContent = where;
    for (const [name, off] of /** @type {[string, boolean][]} */ ([
      ["rewind", position === 0],
      ["back", position === 0],
      ["step", position === last],
      ["end", position === last],
      ["delivery", position === last],
    ])) {
      // Not disabled, so that the focus stays where it is.
      slot(this.root, name).setAttribute("aria-disabled", String(off));
    }
    const play = slot(this.root, "play");
    play.setAttribute("aria-label", this.texts.get(playing ? "lab.pause" : "lab.play"));
    play.toggleAttribute("data-playing", playing);
  }
}
