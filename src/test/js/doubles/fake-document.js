import { FakeElement } from "./fake-element.js";

const slotted = (/** @type {string} */ tag, /** @type {string} */ slot, /** @type {string} */ when = "") =>
  new FakeElement(tag, { dataset: { slot, when } });

/** The templates of the course page that tests copy, by id. @type {Record<string, () => FakeElement>} */
const TEMPLATES = {
  notice: () =>
    new FakeElement("div", {}, [slotted("p", "text"), slotted("button", "retry"), slotted("button", "dismiss")]),
  closed: () =>
    new FakeElement("article", {}, [
      ...["saved", "none", "lost", "ended", "unsaved"].map((state) => slotted("p", state, state)),
      slotted("button", "retry", "unsaved"),
      slotted("button", "anyway", "unsaved ended"),
      slotted("button", "back", "unsaved ended"),
    ]),
};

/** As much of the course page's document as the shell's parts touch. */
export class FakeDocument {
  /** @param {string[]} ids of the parts it has besides its templates */
  constructor(ids) {
    this.parts = new Map(ids.map((id) => [id, new FakeElement("div")]));
    this.body = { classList: new Set() };
    /** @type {FakeElement | null} */
    this.activeElement = null;
  }

  /** @param {string} id @returns {any} */
  getElementById(id) {
    const template = TEMPLATES[id];
    return template === undefined ? this.parts.get(id) : { content: { firstElementChild: template() } };
  }

  /** @param {FakeElement} element */
  importNode(element) {
    return element;
  }

  /** @returns {FakeElement | null} */
  querySelector() {
    return null;
  }

  /** @param {string} name */
  createElement(name) {
    return new FakeElement(name);
  }
}
