/** As much of an element as questions and the shell touch. */
export class FakeElement {
  /**
   * @param {string} tag
   * @param {Record<string, any>} [more] dataset and other members
   * @param {FakeElement[]} [children]
   */
  constructor(tag, more = {}, children = []) {
    this.tag = tag;
    /** @type {Record<string, string>} */
    this.dataset = {};
    /** @type {Map<string, string>} */
    this.attributes = new Map();
    /** @type {FakeElement[]} */
    this.children = [];
    /** @type {FakeElement | undefined} */
    this.parentElement = undefined;
    /** @type {Map<string, (event: any) => void>} */
    this.listeners = new Map();
    this.hidden = false;
    this.textContent = "";
    /** Which of focus and scrollIntoView were called, in order. @type {string[]} */
    this.moves = [];
    this.ownerDocument = { createElement: (/** @type {string} */ name) => new FakeElement(name) };
    this.append(...children);
    Object.assign(this, more);
  }

  /** @param {(FakeElement | string)[]} parts */
  append(...parts) {
    for (const part of parts) {
      const element = typeof part === "string" ? new FakeElement("#text", { textContent: part }) : part;
      element.remove();
      element.parentElement = this;
      this.children.push(element);
    }
  }

  /** @param {FakeElement[]} elements */
  replaceChildren(...elements) {
    this.children = [];
    this.append(...elements);
  }

  remove() {
    const siblings = this.parentElement?.children ?? [];
    siblings.splice(0, siblings.length, ...siblings.filter((element) => element !== this));
  }

  /** @returns {FakeElement[]} everything inside, in the order of the page */
  inside() {
    return this.children.flatMap((child) => [child, ...child.inside()]);
  }

  /** @param {FakeElement | null} element @returns {boolean} */
  contains(element) {
    return element === this || this.inside().some((inner) => inner === element);
  }

  /** @param {string} selector a tag, or `[data-name]` with or without a value @returns {FakeElement[]} */
  querySelectorAll(selector) {
    const [, name, value] = /^\[data-([a-z]+)(?:="(.*)")?\]$/.exec(selector) ?? [];
    return this.inside().filter(({ tag, dataset }) =>
      name === undefined ? tag === selector : value === undefined ? name in dataset : dataset[name] === value,
    );
  }

  /** @param {string} selector @returns {FakeElement | null} */
  querySelector(selector) {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  /** @param {string} name @param {(event: any) => void} task */
  addEventListener(name, task) {
    this.listeners.set(name, task);
  }

  /** @param {string} name */
  fire(name) {
    this.listeners.get(name)?.({ preventDefault: () => {} });
  }

  /** @param {string} name @param {string} value */
  setAttribute(name, value) {
    this.attributes.set(name, value);
  }

  /** @param {string} name */
  removeAttribute(name) {
    this.attributes.delete(name);
  }

  /** @param {string} name @param {boolean} on */
  toggleAttribute(name, on) {
    on ? this.setAttribute(name, "") : this.removeAttribute(name);
  }

  focus() {
    this.moves.push("focus");
  }

  scrollIntoView() {
    this.moves.push("scrollIntoView");
  }
}
