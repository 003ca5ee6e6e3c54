/** A question that asks for items to be put in order: by buttons, by arrow keys or by dragging. */

import { slot } from "../shell/slots.js";
import { RightParts } from "./digest.js";
import { Dragging } from "./dragging.js";
import { neighbours, orderingGrade } from "./grading.js";
import { elements, line, setMark, told, toldOf } from "./page.js";
import { shuffled } from "./shuffle.js";

/** @typedef {import("./kind.js").Face} Face */
/** @typedef {import("./kind.js").Kind} Kind */

/** @implements {Kind} */
export class Ordering {
  /** @param {Face} face */
  constructor({ element, id, salt, key, seed, texts }) {
    this.texts = texts;
    this.parts = new RightParts(salt, key);
    this.list = slot(element, "items");
    this.announcement = slot(element, "moved");
    /** In an order that tells nothing. */
    this.all = elements(this.list, "[data-item]");
    this.ids = this.all.map(idOf);
    this.start = shuffled(this.ids, (item) => item, `${seed}\n${id}`);
    if (orderingGrade(this.parts, this.ids, this.start).score >= 1) {
      this.start.push(/** @type {string} */ (this.start.shift()));
    }
    this.locked = false;
    this.enter([]);
    this.list.addEventListener("click", (event) => this.clicked(event));
    this.list.addEventListener("keydown", (event) => this.pressed(event));
    new Dragging(this.list, { allowed: () => !this.locked, moved: (item) => this.moved(item) });
  }

  response() {
    return this.touched ? this.order() : undefined;
  }

  draft() {
    return this.touched ? this.order() : [];
  }

  missing() {
    const control = elements(this.list, "button").find((button) => button.getAttribute("aria-disabled") !== "true");
    return { text: this.texts.get("question.order"), control: control ?? this.list };
  }

  /** @param {string[]} response */
  enter(response) {
    const whole = response.length === this.ids.length && this.ids.every((id) => response.includes(id));
    const order = whole ? response : this.start;
    this.touched = whole;
    this.list.append(...order.map((id) => /** @type {HTMLElement} */ (this.all.find((item) => idOf(item) === id))));
    this.settle();
  }

  /** @param {string[]} response @returns {import("./kind.js").Grade} */
  grade(response) {
    return { ...orderingGrade(this.parts, this.ids, response), type: "sequencing", correctResponses: this.right(), choices: this.ids };
  }

  /** @param {string[] | undefined} response @param {boolean} reveal */
  mark(response, reveal) {
    const right = reveal ? this.right() : [];
    elements(this.list, "[data-item]").forEach((item, i, items) => {
      const follows = i > 0 && this.parts.has(`${idOf(items[i - 1])}>${idOf(item)}`);
      const place = right.indexOf(idOf(item));
      if (response === undefined || (i === 0 && !reveal)) {
        setMark(item, "");
      } else if (!reveal) {
        setMark(item, follows ? "right" : "wrong", this.texts.get(follows ? "question.follows" : "question.follows-not"));
      } else if (place === i) {
        setMark(item, "right", this.texts.get("question.part-right"));
      } else {
        setMark(item, follows ? "right" : "wrong", this.texts.get("question.right-place", { place: place + 1 }));
      }
    });
  }

  /** @param {string[]} response @param {boolean} reveal @returns {Node[]} */
  feedback(response, reveal) {
    const right = this.right();
    const linked = new Set(neighbours(response).filter((pair) => this.parts.has(pair)).map((pair) => pair.split(">")[1]));
    const placed = (/** @type {string} */ id) => (id === right[0] ? response[0] === id : linked.has(id));
    const missed = this.all.filter((item) => !placed(idOf(item)));
    const nodes = missed.flatMap((item) => toldOf(words(item), told(item)));
    return reveal && missed.length > 0 ? [...this.solution(), ...nodes] : nodes;
  }

  /** @param {boolean} locked */
  lock(locked) {
    this.locked = locked;
    this.list.toggleAttribute("data-locked", locked);
  }

  /** @returns {Node[]} the right order as a list */
  solution() {
    const heading = line(this.list.ownerDocument, this.texts.get("question.right-order"), "told-of");
    const list = this.list.ownerDocument.createElement("ol");
    for (const id of this.right()) {
      const entry = list.ownerDocument.createElement("li");
      entry.append(...words(/** @type {HTMLElement} */ (this.all.find((item) => idOf(item) === id))).cloneNode(true).childNodes);
      list.append(entry);
    }
    return [heading, list];
  }

  /** @returns {string[]} */
  right() {
    const follower = (/** @type {string} */ id) => this.ids.find((other) => this.parts.has(`${id}>${other}`));
    const followers = this.ids.map(follower);
    const order = [];
    for (let id = this.ids.find((candidate) => !followers.includes(candidate)); id !== undefined; id = follower(id)) {
      order.push(id);
    }
    return order;
  }

  order() {
    return elements(this.list, "[data-item]").map(idOf);
  }

  /** @param {Event} event */
  clicked(event) {
    const button = /** @type {HTMLElement} */ (event.target).closest("button[data-move]");
    if (button instanceof HTMLElement) {
      this.move(button, button.dataset.move === "up" ? -1 : 1);
    }
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const button = /** @type {HTMLElement} */ (event.target).closest("button[data-move]");
    if (step !== undefined && button instanceof HTMLElement) {
      event.preventDefault();
      this.move(button, step);
    }
  }

  /** @param {HTMLElement} button keeps the focus @param {number} step 1 for down, -1 for up */
  move(button, step) {
    const item = /** @type {HTMLElement} */ (button.closest("[data-item]"));
    const other = step < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (this.locked || other === null) {
      return;
    }
    // the other one moves, so that the button that was pressed is not taken out of the page and keeps the focus
    step < 0 ? item.after(other) : item.before(other);
    this.moved(item);
  }

  /** The learner has moved an item. @param {HTMLElement} item */
  moved(item) {
    this.touched = true;
    this.settle();
    const values = { item: words(item).textContent ?? "", place: this.order().indexOf(idOf(item)) + 1, count: this.ids.length };
    this.announcement.textContent = this.texts.get("question.moved", values);
    this.list.dispatchEvent(new Event("input", { bubbles: true }));
  }

  settle() {
    const items = elements(this.list, "[data-item]");
    items.forEach((item, i) => {
      item.querySelector('[data-move="up"]')?.setAttribute("aria-disabled", String(i === 0));
      item.querySelector('[data-move="down"]')?.setAttribute("aria-disabled", String(i === items.length - 1));
    });
  }
}

/** @param {HTMLElement} item @returns {string} */
function idOf(item) {
  return item.dataset.item ?? "";
}

/** @param {HTMLElement} item @returns {HTMLElement} */
function words(item) {
  return /** @type {HTMLElement} */ (item.querySelector(".item-text"));
}
