/**
 * Time and timers as the session sees them, so that a test can run hours of learning in a moment.
 *
 * @typedef {object} Clock
 * @property {() => number} now milliseconds since 1970, which the learner or the network may set back or forth
 * @property {() => number} elapsed milliseconds since some moment, which only ever grow
 * @property {(task: () => void, delayMs: number) => unknown} setTimeout
 * @property {(timer: any) => void} clearTimeout
 */

/**
 * @param {any} window
 * @returns {Clock} the clock of a page
 */
export function clockOf(window) {
  return {
    now: () => Date.now(),
    elapsed: () => window.performance.now(),
    setTimeout: (task, delayMs) => window.setTimeout(task, delayMs),
    clearTimeout: (timer) => window.clearTimeout(timer),
  };
}

/** A timer that is so late was held up by more than a slow call: the page was asleep. */
const LATE_MS = 5000;

/**
 * @param {Clock} clock
 * @param {(task: () => void) => void} wake called with what was to be done when the page wakes
 * @returns {Clock} whose tasks wait for that if they are late
 */
export function wakeful(clock, wake) {
  return {
    now: () => clock.now(),
    elapsed: () => clock.elapsed(),
    setTimeout(task, delayMs) {
      const dueMs = clock.elapsed() + delayMs;
      return clock.setTimeout(() => (clock.elapsed() - dueMs > LATE_MS ? wake(task) : task()), delayMs);
    },
    clearTimeout: (timer) => clock.clearTimeout(timer),
  };
}
