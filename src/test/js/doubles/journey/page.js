/** A page of the course in a browser: its own timers, which stop while it sleeps and end with it. */

/** @typedef {import("../simulated-clock.js").SimulatedClock} SimulatedClock */

export class PageClock {
  /** @param {SimulatedClock} clock */
  constructor(clock) {
    this.clock = clock;
    this.alive = true;
    this.asleep = false;
    /** What fell due in its sleep. @type {(() => void)[]} */
    this.overdue = [];
  }

  now() {
    return this.clock.now();
  }

  elapsed() {
    return this.clock.elapsed();
  }

  /** @param {() => void} task @param {number} delayMs */
  setTimeout(task, delayMs) {
    const timer = { cancelled: false, id: /** @type {unknown} */ (undefined) };
    const run = () => {
      if (this.alive && !timer.cancelled) {
        this.asleep ? this.overdue.push(run) : task();
      }
    };
    timer.id = this.clock.setTimeout(run, delayMs);
    return timer;
  }

  /** @param {any} timer */
  clearTimeout(timer) {
    if (timer !== undefined) {
      timer.cancelled = true;
      this.clock.clearTimeout(timer.id);
    }
  }

  wake() {
    this.asleep = false;
    this.overdue.splice(0).forEach((run) => run());
  }
}
