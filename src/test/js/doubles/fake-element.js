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
    this.className = "";
    this.textContent = "";
    /** Which of focus and scrollIntoView were called, in order. @type {string[]} */
    this.moves = [];
    this.ownerDocument = {
      documentElement: { lang: "en", dir: "ltr" },
      createElement: (/** @type {string} */ name) => new FakeElement(name),
    };
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

  /** @returns {FakeElement[]} */
  get childNodes() {
    return this.children;
  }

  /** @returns {FakeElement | undefined} */
  get lastElementChild() {
    return this.children.at(-1);
  }

  /** @param {FakeElement} element @param {FakeElement} before */
  insertBefore(element, before) {
    const at = this.children.indexOf(before);
    const behind = this.children.slice(at);
    this.append(element, ...behind);
  }

  /** @returns {FakeElement} */
  cloneNode() {
    const { tag, dataset, className, textContent, content, checked } = /** @type {any} */ (this);
    const children = this.children.map((child) => child.cloneNode());
    return new FakeElement(tag, { dataset: { ...dataset }, className, textContent, content, checked }, children);
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

  /**
   * @param {string} selector a tag, `.name`, or either before or without `[data-name]` with or without a value
   * @returns {FakeElement[]}
   */
  querySelectorAll(selector) {
    const [, tag = "", name, value] = /^(?::scope > )?([.\w]*)(?:\[data-([a-z]+)(?:="(.*)")?\])?$/.exec(selector) ?? [];
    return this.inside().filter(
      (element) =>
        (tag === "" || element.tag === tag || `.${element.className}` === tag) &&
        (name === undefined || (value === undefined ? name in element.dataset : element.dataset[name] === value)),
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

  /** @param {string} name @param {Record<string, any>} [event] */
  fire(name, event = {}) {
    this.listeners.get(name)?.({ preventDefault: () => {}, ...event });
  }

  /** @param {string} name @returns {string | null} */
  getAttribute(name) {
    return this.attributes.get(name) ?? null;
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
