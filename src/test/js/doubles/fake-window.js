/** As much of a browser's window as the run-time touches. */
export class FakeWindow {
  /** @param {Record<string, unknown>} [more] further members, such as a parent or an API */
  constructor(more = {}) {
    /** @type {any} */
    this.parent = this;
    /** @type {any} */
    this.top = this;
    /** @type {any} */
    this.opener = null;
    /** @type {Map<string, ((event: any) => void)[]>} */
    this.listeners = new Map();
    this.document = {
      visibilityState: "visible",
      addEventListener: (/** @type {string} */ name, /** @type {() => void} */ task) =>
        this.addEventListener(name, task),
    };
    Object.assign(this, more);
  }

  /**
   * @param {string} name
   * @param {(event: any) => void} task
   */
  addEventListener(name, task) {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), task]);
  }

  /**
   * @param {string} name
   * @param {any} [event]
   */
  fire(name, event = {}) {
    for (const task of this.listeners.get(name) ?? []) {
      task(event);
    }
  }

  /** The learner looks at another tab. */
  hide() {
    this.document.visibilityState = "hidden";
    this.fire("visibilitychange");
  }

  show() {
    this.document.visibilityState = "visible";
    this.fire("visibilitychange");
  }

  /** @param {{persisted?: boolean}} [manner] persisted: the browser may bring the page back as it is */
  leave({ persisted = false } = {}) {
    this.hide();
    this.fire("pagehide", { persisted });
  }
}

/** @returns {any} a window of another origin: it has a parent, and anything else throws */
export function foreignWindow(/** @type {any} */ parent = undefined) {
  const blocked = new Error("blocked a frame from accessing a cross-origin frame");
  return new Proxy(
    {},
    {
      get(_, name, receiver) {
        if (name === "parent") {
          return parent ?? receiver;
        }
        throw blocked;
      },
    },
  );
}
