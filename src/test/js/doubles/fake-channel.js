/** Windows of one browser that can speak to each other. */

import { FakeWindow } from "./fake-window.js";

export class Browser {
  constructor() {
    /** @type {FakeChannel[]} */
    this.channels = [];
    /** Windows that are asleep: what they are told waits. @type {Set<FakeWindow>} */
    this.asleep = new Set();
    this.windows = 0;
    /** Which window has a lock, and those that queue for it, by its name. @type {Map<string, FakeWindow[]>} */
    this.locks = new Map();
  }

  /** @param {Record<string, unknown>} [more] @returns {FakeWindow} */
  open(more = {}) {
    this.windows += 1;
    const number = this.windows;
    const browser = this;
    const window = new FakeWindow({ crypto: { getRandomValues: () => [number, 0] }, ...more });
    /** @type {any} */ (window).BroadcastChannel = class extends FakeChannel {
      /** @param {string} name */
      constructor(name) {
        super(browser, window, name);
      }
    };
    return window;
  }

  /** @returns {FakeWindow} of a browser that has locks */
  openWithLocks() {
    /** @type {FakeWindow} */
    const window = this.open({ navigator: { locks: { request: (/** @type {[string, ...any]} */ ...args) => this.lock(window, ...args) } } });
    return window;
  }

  /** @param {FakeWindow} window @param {string} name @param {...any} rest options, if any, and what is called with the lock */
  async lock(window, name, ...rest) {
    const holders = this.locks.get(name) ?? [];
    const free = holders.length === 0;
    this.locks.set(name, free || !rest[0].ifAvailable ? [...holders, window] : holders);
    await undefined;
    return free || rest[0].ifAvailable ? rest.at(-1)(free ? { name } : null) : new Promise(() => {});
  }

  /** The window is gone, whatever it was about to say or hear. @param {FakeWindow} window */
  drop(window) {
    this.channels = this.channels.filter((channel) => channel.window !== window);
    this.locks.forEach((holders, name) => this.locks.set(name, holders.filter((holder) => holder !== window)));
  }

  /** @param {FakeWindow} window */
  wake(window) {
    this.asleep.delete(window);
    this.channels.filter((channel) => channel.window === window).forEach((channel) => channel.hear());
  }
}

class FakeChannel {
  /** @param {Browser} browser @param {FakeWindow} window @param {string} name */
  constructor(browser, window, name) {
    this.browser = browser;
    this.window = window;
    this.name = name;
    /** @type {string[]} */
    this.queue = [];
    /** @type {((event: any) => void)[]} */
    this.listeners = [];
    browser.channels.push(this);
  }

  /** @param {string} _type @param {(event: any) => void} listener */
  addEventListener(_type, listener) {
    this.listeners.push(listener);
  }

  /** Copies arrive at once, which is soon enough. @param {unknown} message */
  postMessage(message) {
    const copy = JSON.stringify(message);
    for (const channel of this.browser.channels) {
      if (channel !== this && channel.name === this.name) {
        channel.queue.push(copy);
        channel.hear();
      }
    }
  }

  hear() {
    while (!this.browser.asleep.has(this.window) && this.queue.length > 0) {
      const data = JSON.parse(this.queue.shift() ?? "");
      this.listeners.forEach((listener) => listener({ data }));
    }
  }

  close() {
    this.browser.channels = this.browser.channels.filter((channel) => channel !== this);
  }
}
