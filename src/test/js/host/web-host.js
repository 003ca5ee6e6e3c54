/**
 * A page that shows a course made for the web in a frame, driven as the LMSs of host.js are. There is no LMS: `cmi()`
 * tells what the course keeps in the browser, in the words of SCORM 2004.
 */

import { shown } from "./page.js";

const page = /** @type {any} */ (window);
/** @type {HTMLIFrameElement | undefined} */
let frame;

page.lms = { calls: [], cmi, launch, close };

/** @returns {Record<string, string>} */
function cmi() {
  const key = Object.keys(localStorage).find((name) => name.startsWith("scormc/"));
  const state = (key === undefined ? null : localStorage.getItem(key)) ?? "";
  if (state === "") {
    return {};
  }
  const [completed, success, score] = JSON.parse(state).r;
  return {
    "cmi.suspend_data": state,
    "cmi.completion_status": completed === 1 ? "completed" : "incomplete",
    "cmi.success_status": ["unknown", "failed", "passed"][success],
    ...(score === null ? {} : { "cmi.score.raw": String(100 * score) }),
  };
}

/** @param {string} url */
async function launch(url) {
  await close();
  frame = document.createElement("iframe");
  frame.title = "Course";
  document.body.append(frame);
  await shown(frame, url);
}

async function close() {
  if (frame !== undefined) {
    await shown(frame, "about:blank");
    frame.remove();
    frame = undefined;
  }
}
