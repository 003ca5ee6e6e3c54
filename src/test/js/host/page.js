/** What the pages that play an LMS have in common. */

/**
 * Loads scorm-again, whose script the page's address names: `?library=/path/scorm2004.min.js`.
 *
 * @returns {Promise<void>}
 */
export function loadLibrary() {
  const library = new URLSearchParams(location.search).get("library") ?? "/scorm-again/scorm2004.min.js";
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
export function flattened(value, path) {
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, part]) => flattened(part, `${path}.${name}`))
    : [[path, String(value)]];
}

/**
 * @param {HTMLIFrameElement} frame
 * @param {string} url
 * @returns {Promise<void>} resolved when its page has loaded
 */
export function shown(frame, url) {
  return new Promise((resolve) => {
    frame.addEventListener("load", () => resolve(), { once: true });
    frame.src = url;
  });
}
