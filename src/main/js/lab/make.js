/** Makes elements, for what no template can foresee. */

/**
 * @param {Document} document
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} content
 * @returns {HTMLElement}
 */
export function make(document, tag, attributes, ...content) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...content);
  return element;
}

/**
 * What the engine has written, as nodes. The engine escapes all texts in it.
 *
 * @param {Document} document
 * @param {string} html
 * @returns {Element}
 */
export function parsed(document, html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return /** @type {Element} */ (document.importNode(template.content, true).firstElementChild);
}
