/** How the windows of a browser in which a learner has the course open find each other. */

/** @param {any} window @param {string} courseId @returns {string} of this course at this place */
export function nameOf(window, courseId) {
  const folder = String(window.location?.pathname ?? "").replace(/[^/]*$/, "");
  return `scormc ${courseId} ${folder}`;
}

/** @param {any} window @param {string} name @returns {BroadcastChannel | undefined} undefined if they can't speak to each other */
export function channelOf(window, name) {
  try {
    return new window.BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/**
 * Takes the place of the only window, for as long as the page is there. A window that comes too late queues for it,
 * so that there is always one that has it.
 *
 * @param {any} window
 * @param {string} name
 * @returns {Promise<boolean>} whether there is certainly no other window; false where browsers don't tell, as on pages
 *     without https
 */
export function isOnlyWindow(window, name) {
  const untilThePageIsGone = () => new Promise(() => {});
  return new Promise((resolve) => {
    try {
      const { locks } = window.navigator;
      const asked = locks.request(name, { ifAvailable: true }, (/** @type {object | null} */ place) => {
        resolve(place !== null);
        return place === null ? locks.request(name, untilThePageIsGone) : untilThePageIsGone();
      });
      asked.catch(() => resolve(false));
    } catch {
      resolve(false);
    }
  });
}
