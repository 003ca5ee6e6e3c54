/** The panel beside the course: what the LMS knows, and what the course has asked of it. */

import { decode } from "../session/codec.js";
import { showStanding } from "./standing-view.js";
import { nodeOf, showTree, treeOf } from "./tree.js";

/** @typedef {import("./launch.js").Launch} Launch */

const STATE = "cmi.suspend_data";

/** So long the inspector may lag behind the course, which comes first. */
const LAG_MAX_MS = 150;

export class Inspector {
  /** @type {Launch | undefined} */
  #launch;
  #due = false;
  #openModel = new Set(["/cmi"]);
  #openState = new Set(["/visited"]);

  /**
   * @param {Document} document
   * @param {import("./call-list.js").CallList} calls
   * @param {() => import("../session/outline.js").Outline | undefined} outline what the course says of itself
   */
  constructor(document, calls, outline) {
    this.document = document;
    this.calls = calls;
    this.outline = outline;
    this.model = this.part("model");
    this.state = this.part("state");
    this.stateKind = this.part("state-kind");
    document.querySelectorAll("#inspector > details").forEach((part) => part.addEventListener("toggle", () => this.refresh()));
    this.panel = this.part("inspector");
    this.toggle = this.part("inspector-open");
    this.toggle.addEventListener("click", () => this.open(!this.isOpened()));
    [this.panel, this.toggle].forEach((part) => part.addEventListener("keydown", (event) => this.escape(event)));
  }

  /** @returns {boolean} whether the sheet of a small window is open */
  isOpened() {
    return this.document.body.hasAttribute("data-inspecting");
  }

  /** @param {boolean} wanted whether the sheet is to be seen; the course stands between it and its button, so the focus is moved */
  open(wanted) {
    this.document.body.toggleAttribute("data-inspecting", wanted);
    this.toggle.setAttribute("aria-expanded", String(wanted));
    (wanted ? this.panel : this.toggle).focus();
  }

  /** @param {KeyboardEvent} event */
  escape({ key, target }) {
    // In a search field that has text the browser has a use for Escape.
    if (key === "Escape" && this.isOpened() && !(/** @type {HTMLInputElement} */ (target).value && /** @type {HTMLInputElement} */ (target).type === "search")) {
      this.open(false);
    }
  }

  /** @param {string} id @returns {HTMLElement} */
  part(id) {
    return /** @type {HTMLElement} */ (this.document.getElementById(id));
  }

  /** @param {Launch} launch the one to show from now on */
  watch(launch) {
    this.#launch = launch;
    this.refresh();
  }

  /** Something has changed; a burst of calls is shown once. */
  refresh() {
    if (!this.#due) {
      this.#due = true;
      const show = () => {
        this.#due = false;
        this.show();
      };
      "requestIdleCallback" in window ? requestIdleCallback(show, { timeout: LAG_MAX_MS }) : setTimeout(show, LAG_MAX_MS);
    }
  }

  show() {
    const launch = this.#launch;
    if (launch === undefined) {
      return;
    }
    showStanding(this.document, launch);
    this.calls.show();
    const { values, given } = launch.record;
    if (isOpen(this.model)) {
      showTree(this.model, treeOf({ ...given, ...values }), this.#openModel);
    }
    this.showState(values[STATE] ?? "");
  }

  /** @param {string} text the state as the course wrote it */
  showState(text) {
    const outline = this.outline();
    const { kind, work } = outline === undefined ? { kind: "empty", work: {} } : decode(outline, text);
    this.stateKind.textContent = WORDS[kind] ?? kind;
    if (!isOpen(this.state)) {
      return;
    }
    showTree(this.state, /** @type {Map<string, any>} */ (nodeOf(work)), this.#openState);
    this.part("state-text").textContent = text;
  }
}

/** @param {HTMLElement} place @returns {boolean} whether what it shows can be seen */
function isOpen(place) {
  return /** @type {HTMLDetailsElement} */ (place.closest("details")).open;
}

/** What a state is to the course. @type {Record<string, string>} */
const WORDS = {
  empty: "nothing kept yet",
  own: "read by the course's own rules",
  foreign: "of another course",
  newer: "of a newer version",
  damaged: "damaged",
};
