/** As much of a browser's storage as the run-time touches; it outlives a launch. */
export class FakeStorage {
  /** @param {number} [unitsMax] how much it has room for, in UTF-16 units */
  constructor(unitsMax = 5_000_000) {
    this.unitsMax = unitsMax;
    /** Whether reading it throws, as when the learner blocks it. */
    this.blocked = false;
    /** @type {Map<string, string>} */
    this.items = new Map();
  }

  /** @param {string} key @returns {string | null} */
  getItem(key) {
    this.check();
    return this.items.get(key) ?? null;
  }

  /** @param {string} key @param {string} value */
  setItem(key, value) {
    this.check();
    if (value.length > this.unitsMax) {
      throw new Error("the quota has been exceeded");
    }
    this.items.set(key, value);
  }

  check() {
    if (this.blocked) {
      throw new Error("access is denied");
    }
  }
}
