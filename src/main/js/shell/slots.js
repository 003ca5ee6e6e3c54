/** Parts of the page that scripts fill in. */

/**
 * @param {ParentNode} root
 * @param {string} name
 * @returns {HTMLElement}
 */
export function slot(root, name) {
  return need(root.querySelector(`[data-slot="${name}"]`), name);
}

/**
 * @param {Document} document
 * @param {string} id
 * @returns {HTMLElement}
 */
export function part(document, id) {
  return need(document.getElementById(id), id);
}

/**
 * @param {Document} document
 * @param {string} id of a template
 * @returns {HTMLElement} a copy of the template's element
 */
export function copyOf(document, id) {
  const template = /** @type {HTMLTemplateElement} */ (part(document, id));
  return /** @type {HTMLElement} */ (document.importNode(need(template.content.firstElementChild, id), true));
}

/**
 * @param {Element | null} element
 * @param {string} name
 * @returns {HTMLElement}
 */
function need(element, name) {
  if (element === null) {
    throw new Error(`the page has no part "${name}"`);
  }
  return /** @type {HTMLElement} */ (element);
}
