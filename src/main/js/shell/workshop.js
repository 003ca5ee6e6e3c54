/** The script of exercises and labs: fetched when a learner first comes to one, or before that in idle time. */

/** @typedef {typeof import("../exercise/workshop.js")} Workshop */

/** @type {WeakMap<Document, Promise<Workshop>>} */
const workshops = new WeakMap();

/**
 * @param {Document} document its body says where the script is
 * @returns {Promise<Workshop>} fetched once; if that fails, tried again at the next call
 */
export function loadWorkshop(document) {
  const kept = workshops.get(document);
  if (kept !== undefined) {
    return kept;
  }
  /** @type {Promise<Workshop>} */
  const loading = import(new URL(document.body.dataset.workshop ?? "", document.baseURI).href);
  workshops.set(document, loading);
  loading.catch(() => workshops.delete(document));
  return loading;
}
