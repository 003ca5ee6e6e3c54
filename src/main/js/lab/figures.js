/** A figure that can be opened: a lab that is paused until then. */

import { slot } from "../shell/slots.js";
import { loadEngine } from "./engine.js";
import { Lab } from "./lab.js";

/** @typedef {import("./workbench.js").Bench} Bench */
/** @typedef {import("./workbench.js").Setting} Setting */

/** Lets the page know the element of labs. @param {Window & typeof globalThis} window */
function define(window) {
  if (window.customElements.get("course-lab") === undefined) {
    window.customElements.define("course-lab", Lab);
  }
}

/**
 * Puts a lab somewhere.
 *
 * @param {HTMLElement} place
 * @param {Bench} bench
 * @param {Setting} setting
 * @returns {Promise<Lab>} rejected if the engine can't be had now
 */
export async function openLab(place, bench, setting) {
  const { ownerDocument: document } = place;
  const engine = await loadEngine(document);
  define(/** @type {Window & typeof globalThis} */ (document.defaultView));
  const lab = /** @type {Lab} */ (document.createElement("course-lab"));
  place.replaceChildren(lab);
  lab.open(engine, bench, setting);
  return lab;
}

/** Takes the learner to a lab, as much of it in view as fits. @param {HTMLElement} lab */
export function goTo(lab) {
  slot(lab, "play").focus({ preventScroll: true });
  lab.scrollIntoView({ block: "nearest" });
}

/** The controls of the knobs that a template beside an element holds. @param {ParentNode} root @param {string} name */
export function knobsOf(root, name) {
  const template = /** @type {HTMLTemplateElement | null} */ (root.querySelector(`template[data-knobs="${name}"]`));
  return /** @type {Element | undefined} */ (template?.content.firstElementChild?.cloneNode(true));
}

export class LiveFigure {
  #opening = false;

  /** @param {HTMLElement} element @param {Setting} setting */
  constructor(element, setting) {
    this.element = element;
    this.setting = setting;
    this.id = element.dataset.figure ?? "";
    slot(element, "open").addEventListener("click", () => this.open(true));
  }

  /** Opens again what the learner has left open. */
  shown() {
    if (this.setting.session.memo(this.id) !== "") {
      this.open(false);
    }
  }

  refresh() {
    if (this.element.closest("section[hidden]") === null && this.element.isConnected) {
      this.shown();
    }
  }

  /** @param {boolean} asked whether the learner wants it now */
  async open(asked) {
    if (this.#opening) {
      return;
    }
    this.#opening = true;
    const { element } = this;
    const { at = "", picture = "" } = element.dataset;
    /** @type {Bench} */
    const bench = {
      id: this.id,
      exercise: element.querySelector("script")?.textContent ?? "",
      scenario: "figure",
      settings: {},
      knobs: knobsOf(element, "figure"),
      atMs: at === "" ? Infinity : Number(at),
      picture: picture === "topology" ? "topology" : "spaceTime",
    };
    slot(element, "problem").hidden = true;
    try {
      const lab = await openLab(slot(element, "lab"), bench, this.setting);
      slot(element, "paused").hidden = true;
      if (asked) {
        goTo(lab);
      }
    } catch {
      this.#opening = false;
      slot(element, "problem").hidden = false;
    }
  }
}
