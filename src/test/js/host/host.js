/**
 * A page that plays the LMS: it offers `window.API_1484_11` or `window.API`, shows a course in a frame, and keeps
 * what the course commits in local storage, so that it is there after `close()` and after a reload.
 *
 * A test drives it through `window.lms`:
 *   `launch(url)`   shows the course in a new launch; resolves when its page has loaded
 *   `close()`       takes the course's page away as a browser does; resolves when it is gone
 *   `asked`         how many calls of any kind there were, those for error codes included
 *   `calls`         every call of every launch of this page, in order, by its name in SCORM 2004
 *   `cmi()`         what is kept, by element, for instance `cmi()["cmi.score.raw"]`
 *   `failing`       while true, every Commit answers "false"
 */

import { shown } from "./page.js";

/**
 * @typedef {object} Call
 * @property {string} name
 * @property {string[]} args
 * @property {string} result
 * @property {number} error the error code after the call
 *
 * @typedef {object} Launch
 * @property {any} api the LMS's object
 * @property {() => any} committed what is to be kept after a commit
 */

const KEY = "kept by the LMS";
const METHODS = ["Initialize", "GetValue", "SetValue", "Commit", "Terminate"];

/**
 * @typedef {object} Edition
 * @property {string} object what the LMS calls its object
 * @property {(method: string) => string} own the edition's name of a method of SCORM 2004
 */

/** @type {Edition} */
const SCORM_2004 = { object: "API_1484_11", own: (method) => method };

/** @type {Edition} */
export const SCORM_12 = { object: "API", own: (method) => `LMS${method.replace("Terminate", "Finish")}` };

/**
 * @param {(kept: any) => Launch} start starts a launch from what was kept, undefined for nothing
 * @param {(kept: any) => Record<string, string>} elementsOf
 * @param {Edition} [edition]
 */
export function installHost(start, elementsOf, { object, own } = SCORM_2004) {
  const page = /** @type {any} */ (window);
  /** @type {HTMLIFrameElement | undefined} */
  let frame;
  /** @type {Call[]} */
  const calls = [];
  const lms = { asked: 0, calls, failing: false, cmi, launch, close };
  page.lms = lms;

  const kept = () => JSON.parse(localStorage.getItem(KEY) ?? "null") ?? undefined;

  function cmi() {
    return kept() === undefined ? {} : elementsOf(kept());
  }

  /** @param {string} url */
  async function launch(url) {
    await close();
    page[object] = recorded(start(kept()));
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
    delete page[object];
  }

  /** @param {Launch} launched */
  function recorded({ api, committed }) {
    /** @param {string} name */
    const method = (name) => (/** @type {unknown[]} */ ...args) => {
      lms.asked += 1;
      const fails = lms.failing && name === "Commit";
      const result = fails ? "false" : String(api[own(name)](...args));
      const error = fails ? 391 : Number(api[own("GetLastError")]());
      calls.push({ name, args: args.map(String), result, error });
      if (result === "true" && (name === "Commit" || name === "Terminate")) {
        localStorage.setItem(KEY, JSON.stringify(committed()));
      }
      return result;
    };
    return {
      ...Object.fromEntries(METHODS.map((name) => [own(name), method(name)])),
      [own("GetLastError")]: () => {
        lms.asked += 1;
        return calls.at(-1)?.error === 391 ? "391" : api[own("GetLastError")]();
      },
      [own("GetErrorString")]: (/** @type {string} */ code) => api[own("GetErrorString")](code),
      [own("GetDiagnostic")]: (/** @type {string} */ code) => api[own("GetDiagnostic")](code),
    };
  }
}
