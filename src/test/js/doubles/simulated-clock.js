/** A clock whose time passes only when a test says so. */
export class SimulatedClock {
  /** @param {number} startMs milliseconds since 1970 */
  constructor(startMs = Date.UTC(2026, 10, 22, 20, 2, 2)) {
    this.nowMs = startMs;
    /** By how much the wall clock is wrong. */
    this.wrongMs = 0;
    this.count = 0;
    /** @type {{id: number, atMs: number, task: () => void}[]} */
    this.timers = [];
  }

  now() {
    return this.nowMs + this.wrongMs;
  }

  elapsed() {
    return this.nowMs;
  }

  /** Sets the wall clock. @param {number} byMs forth, or back if negative */
  set(byMs) {
    this.wrongMs += byMs;
  }

  /**
   * @param {() => void} task
   * @param {number} delayMs
   * @returns {unknown}
   */
  setTimeout(task, delayMs) {
    this.count += 1;
    this.timers.push({ id: this.count, atMs: this.nowMs + Math.max(0, delayMs), task });
    return this.count;
  }

  /** @param {unknown} timer */
  clearTimeout(timer) {
    this.timers = this.timers.filter(({ id }) => id !== timer);
  }

  /**
   * Lets time pass and runs what falls due, in order of time and then of setting.
   *
   * @param {number} lengthMs
   */
  pass(lengthMs) {
    const endMs = this.nowMs + lengthMs;
    for (;;) {
      const [next] = this.timers
        .filter(({ atMs }) => atMs <= endMs)
        .sort((one, other) => one.atMs - other.atMs || one.id - other.id);
      if (next === undefined) {
        this.nowMs = Math.max(this.nowMs, endMs);
        return;
      }
      this.clearTimeout(next.id);
      this.nowMs = Math.max(this.nowMs, next.atMs);
      next.task();
    }
  }

  /** Time passes in which nothing runs: a call hangs, or the computer sleeps. @param {number} lengthMs */
  stall(lengthMs) {
    this.nowMs += lengthMs;
  }

  /** What a page that is gone does with its timers. */
  forget() {
    this.timers = [];
  }
}
