import { openSession } from "../../../main/js/session/session.js";
import { OUTLINE } from "./course.js";
import { FakeWindow } from "./fake-window.js";
import { SimulatedClock } from "./simulated-clock.js";

/**
 * @typedef {object} Launched
 * @property {import("../../../main/js/session/session.js").Session} session
 * @property {FakeWindow} window
 * @property {SimulatedClock} clock
 * @property {string[]} shown every save state that was shown, in order
 * @property {() => void} crash the page is gone without an event
 */

/**
 * Launches a course.
 *
 * @param {any} api the LMS's object; undefined for none
 * @param {{window?: FakeWindow, clock?: SimulatedClock, outline?: import("../../../main/js/session/outline.js").Outline}} [more]
 * @returns {Promise<Launched>}
 */
export async function launch(api, { window = new FakeWindow(), clock = new SimulatedClock(), outline = OUTLINE } = {}) {
  if (api !== undefined) {
    /** @type {any} */ (window)["LMSInitialize" in api ? "API" : "API_1484_11"] = api;
  }
  /** @type {string[]} */
  const shown = [];
  const session = await openSession({ window, clock, outline, onChange: () => shown.push(session.saveState) });
  return { session, window, clock, shown, crash: () => clock.forget() };
}
