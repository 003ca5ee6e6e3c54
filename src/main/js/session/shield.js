/**
 * Calls the user interface in such a way that a fault in it keeps nothing from being saved.
 *
 * @param {() => void} task
 * @param {import("./clock.js").Clock} clock
 * @returns {() => void} does the task; what it throws is thrown again once the caller is done
 */
export function shielded(task, clock) {
  return () => {
    try {
      task();
    } catch (error) {
      clock.setTimeout(() => {
        throw error;
      }, 0);
    }
  };
}
