/**
 * The host page over scorm-again, whose script the page's address names: `?library=/path/scorm2004.min.js`, or
 * `scorm12.min.js` for an LMS of SCORM 1.2.
 * As in SCORM Cloud or Moodle, a launch goes on from the last one only if that left with `suspend`.
 */

import { SCORM_12, installHost } from "./host.js";
import { flattened, loadLibrary } from "./page.js";

await loadLibrary();
const { Scorm2004API, Scorm12API } = /** @type {any} */ (window);
const settings = { autocommit: false, logLevel: 5 };

/** @param {any} kept */
function launch(kept) {
  const resumes = kept?.exit === "suspend";
  const api = new Scorm2004API(settings);
  api.loadFromJSON({ ...(resumes ? kept : {}), entry: resumes ? "resume" : "ab-initio" }, "cmi");
  return { api, committed: () => JSON.parse(JSON.stringify(api.renderCMIToJSONObject())).cmi };
}

/** @param {any} kept */
function launch12(kept) {
  const resumes = kept?.core.exit === "suspend";
  const api = new Scorm12API(settings);
  const before = resumes ? kept : {};
  api.loadFromJSON({ ...before, core: { ...before.core, entry: resumes ? "resume" : "ab-initio", lesson_mode: "normal", credit: "credit" } }, "cmi");
  return { api, committed: () => JSON.parse(JSON.stringify(api.renderCMIToJSONObject())).cmi };
}

const elements = (/** @type {any} */ kept) => Object.fromEntries(flattened(kept, "cmi"));
Scorm2004API === undefined ? installHost(launch12, elements, SCORM_12) : installHost(launch, elements);
