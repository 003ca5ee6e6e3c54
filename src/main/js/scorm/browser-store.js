/**
 * A browser's own storage as an {@link import("./adapter.js").Adapter}, for a course that no LMS launches. The state
 * says all there is to keep.
 */

/** @typedef {import("./reading.js").Reading} Reading */

const STATE_MAX = 64000;
const yes = () => true;

export class BrowserStore {
  /** Whether other pages may write at the same time, so that what is held has to be read before it is replaced. */
  live = true;
  /** The longest state, in UTF-16 units. */
  stateMax = STATE_MAX;
  calls = 0;
  ended = () => false;
  setProgress = yes;
  setLocation = yes;
  setCompletion = yes;
  setSuccess = yes;
  setScore = yes;
  setObjective = yes;
  addInteraction = yes;
  setSessionTime = yes;
  commit = yes;
  close = yes;
  #storage;
  #key;

  /**
   * @param {Storage} storage
   * @param {string} key
   */
  constructor(storage, key) {
    this.#storage = storage;
    this.#key = key;
  }

  /**
   * @param {any} window the course's window
   * @param {import("../session/outline.js").Outline} outline
   * @returns {BrowserStore | undefined} undefined if the browser keeps nothing
   */
  static find(window, { courseId }) {
    try {
      const { localStorage } = window;
      return localStorage ? new BrowserStore(localStorage, `scormc/${courseId}`) : undefined;
    } catch {
      return undefined;
    }
  }

  /** @returns {"open" | "refused"} */
  open() {
    return this.held() === undefined ? "refused" : "open";
  }

  /** @returns {string | undefined} the state as it is now; empty for none, undefined if it can't be read */
  held() {
    try {
      return this.#storage.getItem(this.#key) ?? "";
    } catch {
      return undefined;
    }
  }

  /** @returns {Reading} */
  read() {
    const state = this.held();
    const first = state === "";
    return { review: false, first, resumes: !first, completion: "", success: "", score: undefined, state, learner: "", missing: [] };
  }

  /** @param {string} state @returns {boolean} false if the browser has no room for it, or keeps nothing any more */
  setState(state) {
    try {
      this.#storage.setItem(this.#key, state);
      return true;
    } catch {
      return false;
    }
  }

  leave() {}
}
