/** Small things that the kinds of questions do with the page. */

import { slot } from "../shell/slots.js";

/** missed: right, and not chosen; near: partly right. @typedef {"right" | "wrong" | "missed" | "near" | ""} Mark */

/**
 * Says of a part of a question how it was judged, in words and by a class of its own.
 *
 * @param {HTMLElement} part
 * @param {Mark} kind
 * @param {string} [text]
 */
export function setMark(part, kind, text = "") {
  const tag = slot(part, "tag");
  part.dataset.mark = kind;
  tag.textContent = text;
  tag.hidden = text === "";
}

/**
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
export function elements(root, selector) {
  return [...root.querySelectorAll(selector)].map((element) => /** @type {HTMLElement} */ (element));
}

/**
 * @param {ParentNode | null | undefined} holder
 * @param {string} [selector] of the template in it
 * @returns {Node[]} what the author has written there; empty for nothing
 */
export function told(holder, selector = "template") {
  const template = /** @type {HTMLTemplateElement | null | undefined} */ (holder?.querySelector(selector));
  const nodes = template ? [...template.content.cloneNode(true).childNodes] : [];
  return nodes.some((node) => (node.textContent ?? "").trim() !== "") ? nodes : [];
}

/**
 * A line of ours, which may be in another language than the course.
 *
 * @param {Document} document
 * @param {string} text
 * @param {string} [name] its class
 * @returns {HTMLElement}
 */
export function line(document, text, name = "") {
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  paragraph.lang = document.documentElement.lang;
  paragraph.dir = document.documentElement.dir;
  if (name !== "") {
    paragraph.className = name;
  }
  return paragraph;
}

/**
 * What is told about a part of a question, under the part's own words.
 *
 * @param {HTMLElement} words
 * @param {Node[]} nodes
 * @returns {Node[]} empty if nothing is told
 */
export function toldOf(words, nodes) {
  if (nodes.length === 0) {
    return [];
  }
  const heading = words.ownerDocument.createElement("p");
  heading.className = "told-of";
  heading.append(...words.cloneNode(true).childNodes);
  return [heading, ...nodes];
}

/**
 * @param {string[]} one
 * @param {string[]} other
 * @returns {boolean}
 */
export function same(one, other) {
  return one.length === other.length && one.every((part, i) => part === other[i]);
}

/**
 * Does something once each time a button is pressed, however long the key is held and however fast the second
 * click of a pair comes.
 *
 * @param {HTMLElement} button
 * @param {() => void} task
 */
export function onPress(button, task) {
  button.addEventListener("keydown", (event) => event.repeat && event.preventDefault());
  button.addEventListener("click", (event) => event.detail <= 1 && task());
}
