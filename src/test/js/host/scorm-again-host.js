/**
 * The host page over scorm-again, whose script the page's address names: `?library=/path/scorm2004.min.js`.
 * As in SCORM Cloud or Moodle, a launch goes on from the last one only if that left with `suspend`.
 */

import { installHost } from "./host.js";

const library = new URLSearchParams(location.search).get("library") ?? "/scorm-again/scorm2004.min.js";

/** @returns {Promise<void>} */
function loaded() {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = library;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`no scorm-again at ${library}`)));
    document.head.append(script);
  });
}

/**
 * @param {any} value
 * @param {string} path
 * @returns {[string, string][]} the values in it, each by its full name
 */
function flattened(value, path) {
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, part]) => flattened(part, `${path}.${name}`))
    : [[path, String(value)]];
}

await loaded();
installHost(
  (kept) => {
    const resumes = kept?.exit === "suspend";
    const api = new /** @type {any} */ (window).Scorm2004API({ autocommit: false, logLevel: 5 });
    api.loadFromJSON({ ...(resumes ? kept : {}), entry: resumes ? "resume" : "ab-initio" }, "cmi");
    return { api, committed: () => JSON.parse(JSON.stringify(api.renderCMIToJSONObject())).cmi };
  },
  (kept) => Object.fromEntries(flattened(kept, "cmi")),
);
