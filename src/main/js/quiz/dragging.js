/** Moves the items of a list by their grips, with a mouse, a pen or a finger. */

export class Dragging {
  /** @type {HTMLElement | undefined} */
  #item;
  #moved = false;
  #list;
  #setting;

  /**
   * @param {HTMLElement} list
   * @param {{allowed: () => boolean, moved: (item: HTMLElement) => void}} setting moved: called once for a whole drag
   */
  constructor(list, setting) {
    this.#list = list;
    this.#setting = setting;
    list.addEventListener("pointerdown", (event) => this.#take(event));
    list.addEventListener("pointermove", (event) => this.#drag(event));
    list.addEventListener("pointerup", () => this.#drop());
    list.addEventListener("pointercancel", () => this.#drop());
  }

  /** @param {PointerEvent} event */
  #take(event) {
    const grip = /** @type {HTMLElement} */ (event.target).closest(".grip");
    const item = grip?.closest("[data-item]");
    if (item instanceof HTMLElement && event.button === 0 && this.#setting.allowed()) {
      event.preventDefault();
      this.#list.setPointerCapture(event.pointerId);
      this.#item = item;
      this.#moved = false;
      item.toggleAttribute("data-held", true);
    }
  }

  /** @param {PointerEvent} event */
  #drag(event) {
    const item = this.#item;
    if (item === undefined) {
      return;
    }
    const before = item.previousElementSibling;
    const after = item.nextElementSibling;
    if (before !== null && event.clientY < middle(before)) {
      before.before(item);
      this.#moved = true;
    } else if (after !== null && event.clientY > middle(after)) {
      after.after(item);
      this.#moved = true;
    }
  }

  #drop() {
    const item = this.#item;
    this.#item = undefined;
    item?.removeAttribute("data-held");
    if (item !== undefined && this.#moved) {
      this.#setting.moved(item);
    }
  }
}

/** @param {Element} element @returns {number} */
function middle(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return (top + bottom) / 2;
}
