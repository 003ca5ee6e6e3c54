/** What goes wrong with an LMS in one launch. */

import { randomFaults } from "../faults.js";

/** @typedef {import("../faults.js").Fault} Fault */

/**
 * @typedef {object} Day
 * @property {string} name
 * @property {(name: string, args: unknown[]) => Fault | undefined} fault of a call
 * @property {(element: string, value: string) => string} told what comes of a value that the LMS tells
 * @property {boolean} [strict] whether no call may be refused for its form
 * @property {boolean} [whole] whether attempts are listed as long as they are saved
 * @property {number} [endsMs] when the LMS ends the session by itself
 * @property {number} [lateMs] when the LMS shows up
 * @property {boolean} [silent] whether the launch records nothing and should not
 */

/** What an LMS may refuse to take. */
const ELEMENTS = [
  "suspend_data",
  "location",
  "progress_measure",
  "completion_status",
  "success_status",
  "lesson_status",
  "score",
  "session_time",
  "objectives",
  "interactions",
  "learner_response",
];

const same = (/** @type {string} */ _element, /** @type {string} */ value) => value;

/**
 * @param {(bound: number) => number} draw
 * @param {import("../simulated-clock.js").SimulatedClock} clock
 * @param {{mode: string, credit: string}} manner how the LMS launches; the day may change it
 * @returns {Day}
 */
export function day(draw, clock, manner) {
  const nowMs = clock.elapsed();
  const none = () => undefined;
  const good = { fault: none, told: same, whole: true };
  const kinds = {
    good: () => ({ ...good, strict: true }),
    careless: () => ({ ...good, fault: randomFaults(draw, 20).next, whole: false }),
    bad: () => ({ ...good, fault: randomFaults(draw, 100).next, whole: false }),
    awful: () => ({ ...good, fault: randomFaults(draw, 300).next, whole: false }),
    "no commit for minutes": () => {
      const fromMs = nowMs + draw(600_000);
      return { ...good, fault: (/** @type {string} */ name) => (name === "Commit" && clock.elapsed() > fromMs && clock.elapsed() < fromMs + 180_000 ? /** @type {const} */ ("false") : undefined) };
    },
    "no answer for minutes": () => {
      const fromMs = nowMs + draw(600_000);
      return { ...good, fault: () => (clock.elapsed() > fromMs && clock.elapsed() < fromMs + 120_000 ? /** @type {const} */ ("throws") : undefined) };
    },
    "an element refused": () => {
      const element = ELEMENTS[draw(ELEMENTS.length)];
      const fault = /** @type {Fault} */ (["refused", "false", "throws", "empty"][draw(4)]);
      return { ...good, fault: (/** @type {string} */ name, /** @type {unknown[]} */ [first]) => (name === "SetValue" && String(first).includes(element) ? fault : undefined), whole: false };
    },
    slow: () => {
      const perMille = [10, 200][draw(2)];
      return { ...good, fault: () => (draw(1000) < perMille ? clock.stall(10_000) : undefined, undefined), strict: true };
    },
    ended: () => ({ ...good, endsMs: draw(300_000) }),
    late: () => ({ ...good, lateMs: draw(9000) }),
    closed: () => {
      let left = draw(6);
      const fault = /** @type {Fault} */ (["false", "empty", "null", "throws"][draw(4)]);
      return { ...good, fault: (/** @type {string} */ name) => (name === "Initialize" && (left -= 1) > 0 ? fault : undefined) };
    },
    "damaged at times": () => ({ ...good, told: damaging(draw, 400) }),
    "damaged often": () => ({ ...good, told: damaging(draw, 800) }),
    "of a newer version": () => ({ ...good, silent: true, told: (/** @type {string} */ element, /** @type {string} */ value) => (element === "cmi.suspend_data" ? '{"v":99,"c":"replication-basics"}' : value) }),
    review: () => {
      Object.assign(manner, [{ mode: "review" }, { mode: "browse" }, { credit: "no-credit" }][draw(3)]);
      return { ...good, silent: true };
    },
  };
  const name = /** @type {keyof typeof kinds} */ (Object.keys(kinds)[draw(Object.keys(kinds).length)]);
  return { name, ...kinds[name]() };
}

/**
 * @param {(bound: number) => number} draw
 * @param {number} perMille
 * @returns {Day["told"]} which spoils the state at times, each time in another way
 */
function damaging(draw, perMille) {
  let count = 0;
  return (element, value) => {
    if (element !== "cmi.suspend_data" || value === "" || draw(1000) >= perMille) {
      return value;
    }
    count += 1;
    const at = draw(value.length);
    return [
      () => value.slice(0, at),
      () => value.slice(0, at) + String.fromCharCode(33 + draw(90)) + "¿" + value.slice(at + 1),
      () => `{"v":2,"c":"another-course","e":"${count}"}`,
      () => value.replaceAll('"', "&quot;").slice(0, at),
      () => "",
    ][draw(5)]();
  };
}
