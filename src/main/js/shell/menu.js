/** The course menu: beside the text where there is room, else in a drawer. */

import { part, slot } from "./slots.js";

/** @typedef {import("./outline.js").Outline} Outline */
/** @typedef {import("./route.js").Route} Route */
/** @typedef {import("../session/session.js").Session} Session */

export class Menu {
  /**
   * @param {Window} window
   * @param {Outline} outline
   * @param {import("./texts.js").Texts} texts
   */
  constructor(window, outline, texts) {
    const { document } = window;
    this.window = window;
    this.outline = outline;
    this.texts = texts;
    this.nav = part(document, "menu");
    this.home = part(document, "sidebar");
    this.drawer = /** @type {HTMLDialogElement} */ (part(document, "menu-dialog"));
    part(document, "menu-open").addEventListener("click", () => this.open());
    part(document, "menu-close").addEventListener("click", () => this.close());
    this.nav.addEventListener("click", (event) => {
      // also for the link to where the learner is already, which changes no address
      if (/** @type {Element} */ (event.target).closest("a") !== null) {
        this.close();
      }
    });
    this.drawer.addEventListener("close", () => this.home.append(this.nav));
    this.drawer.addEventListener("click", (event) => {
      // the dialog itself is hit only beside its content
      if (event.target === this.drawer) {
        this.drawer.close();
      }
    });
  }

  open() {
    this.drawer.append(this.nav);
    this.drawer.showModal();
    this.nav.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
  }

  close() {
    if (this.drawer.open) {
      this.drawer.close();
    }
  }

  /** Marks where the learner is. @param {Route} route */
  moveTo(route) {
    this.close();
    const address = route.kind === "section" ? `#/${route.lesson}/${route.section}` : `#/${name(route.kind)}`;
    for (const link of this.nav.querySelectorAll("a")) {
      const here = link.getAttribute("href") === address;
      here ? link.setAttribute("aria-current", "page") : link.removeAttribute("aria-current");
    }
    for (const item of this.lessonItems()) {
      const details = /** @type {HTMLDetailsElement} */ (item.querySelector("details"));
      details.open = route.kind === "section" ? item.dataset.lesson === route.lesson : details.open;
    }
    // When the screen is about to be drawn it is known anyway where things are.
    this.window.requestAnimationFrame(() => this.keepInView());
  }

  keepInView() {
    const current = /** @type {HTMLElement | null} */ (this.nav.querySelector("[aria-current]"));
    if (current !== null && this.home.contains(this.nav)) {
      keepInView(this.home, current);
    }
  }

  /** Shows what has been read and answered. @param {Session} session */
  refresh(session) {
    for (const item of this.lessonItems()) {
      const lesson = item.dataset.lesson ?? "";
      const { done, total } = session.lessonProgress(lesson);
      slot(item, "part").textContent =
        done === 0
          ? ""
          : done === total
            ? this.texts.get("menu.done")
            : this.texts.get("percent", { value: Math.floor((100 * done) / total) });
      item.toggleAttribute("data-done", done === total);
      for (const entry of /** @type {NodeListOf<HTMLElement>} */ (item.querySelectorAll("details [data-section]"))) {
        const read = session.visited(lesson, entry.dataset.section ?? "");
        if (entry.hasAttribute("data-read") !== read) {
          entry.toggleAttribute("data-read", read);
          slot(entry, "read").textContent = read ? ` (${this.texts.get("menu.read")})` : "";
        }
      }
    }
    this.refreshFinal(session);
  }

  /** Shows how the learner stands with the final assessment. @param {Session} session */
  refreshFinal({ final }) {
    const item = /** @type {HTMLElement | null} */ (this.nav.querySelector("[data-final]"));
    if (item !== null && final !== undefined) {
      const failed = final.attemptsLeft === 0 ? "failed" : final.results.length > 0 ? "again" : "open";
      const state = !final.open ? "locked" : final.passed ? "passed" : failed;
      item.dataset.state = state;
      slot(item, "final-state").textContent = this.texts.get(`menu.final.${state}`);
    }
  }

  lessonItems() {
    return /** @type {NodeListOf<HTMLElement>} */ (this.nav.querySelectorAll("[data-lesson]"));
  }
}

/** @param {string} kind @returns {string} */
function name(kind) {
  return kind === "cover" ? "" : kind;
}

/** Scrolls a box, and nothing around it, until it shows an element. @param {HTMLElement} box @param {HTMLElement} element */
function keepInView(box, element) {
  const outer = box.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  if (inner.top < outer.top || inner.bottom > outer.bottom) {
    box.scrollTop += inner.top - outer.top - outer.height / 2;
  }
}
