import { openSession } from "../../../main/js/session/session.js";
import { OUTLINE } from "./course.js";
import { Browser } from "./fake-channel.js";
import { SimulatedClock } from "./simulated-clock.js";
import { StrictLms } from "./strict-lms.js";

/** A browser in which a learner opens the course in windows, each with a record of its own, as LMSs do. */
export function desktop(lms = new StrictLms(), outline = OUTLINE) {
  const clock = new SimulatedClock();
  const browser = new Browser();
  const open = async (api = lms.launch(), window = browser.open()) => {
    /** @type {any} */ (window).API_1484_11 = api;
    const opening = openSession({ window, clock, outline, onChange: () => {} });
    clock.pass(200);
    return { session: await opening, window };
  };
  return { lms, clock, browser, open };
}

