/** Shows what the address says, and keeps everything around it in step with the session. */

import { fetchAhead, mountComponents } from "./components.js";
import { mountFinal } from "../final/mount.js";
import { arrive, headingOf, watchSameAddress } from "./arrival.js";
import { Leaving } from "./leaving.js";
import { Library } from "./library.js";
import { Menu } from "./menu.js";
import { Notices } from "./notices.js";
import { screensOf } from "./outline.js";
import { fillResult } from "./result.js";
import { Return } from "./return.js";
import { homeOf, parseRoute } from "./route.js";
import { ScrollMemory } from "./scroll.js";
import { copyOf, part, slot } from "./slots.js";
import { Status } from "./status.js";
import { Steps, endOf } from "./steps.js";
import { fillCover, fillLessonEnd } from "./summary.js";
import { Texts } from "./texts.js";

/** @typedef {import("./outline.js").Outline} Outline */
/** @typedef {import("./route.js").Route} Route */
/** @typedef {import("./route.js").SectionRoute} SectionRoute */
/** @typedef {import("../session/session.js").Session} Session */

export class Shell {
  /** @type {import("../quiz/quiz.js").Component[]} */
  #questions = [];
  /** What brings the text on show up to date. @type {() => void} */
  #refreshText = () => {};
  #arrivals = 0;
  /** @type {ReturnType<typeof mountFinal> | undefined} */
  #final;

  /**
   * @param {Window} window
   * @param {Outline} outline
   * @param {Session} session
   */
  constructor(window, outline, session) {
    this.window = window;
    this.document = window.document;
    this.outline = outline;
    this.session = session;
    this.texts = Texts.of(this.document);
    this.main = part(this.document, "main");
    this.menu = new Menu(window, outline, this.texts);
    this.notices = new Notices(this.document);
    this.status = new Status(window, session, this.texts, this.notices);
    this.steps = new Steps(this.document, screensOf(outline), this.texts, endOf(outline));
    this.return = new Return(window, session, screensOf(outline), this.texts, this.notices);
    this.scroll = new ScrollMemory(window);
    this.leaving = new Leaving(this.document, session, {
      show: (view) => this.#showLast(view),
      back: () => this.go(true),
    });
    this.library = new Library(this.document, (url) => window.fetch(url), (article) => this.#mount(article));
  }

  start() {
    const { document, window } = this;
    part(document, "skip").addEventListener("click", (event) => {
      event.preventDefault();
      this.main.focus();
    });
    part(document, "exit").addEventListener("click", () => this.leaving.leave());
    window.addEventListener("hashchange", () => this.go(true));
    watchSameAddress(window, () => this.go(true, true));
    this.refresh();
    if (!this.return.jumped) {
      this.go(false);
    }
    const idle = window.requestIdleCallback ?? ((/** @type {() => void} */ task) => window.setTimeout(task, 500));
    idle(() => this.library.fetchAll(this.outline).then(() => fetchAhead(document)));
  }

  /** The session has changed. */
  refresh() {
    this.status.refresh();
    this.menu.refresh(this.session);
    this.#questions.forEach((question) => question.refresh());
    this.#refreshText();
    this.return.refresh();
    this.leaving.refresh();
  }

  /**
   * Shows what the address says.
   *
   * @param {boolean} focus whether the learner asked for it
   * @param {boolean} [anew] whether to forget how far the text was scrolled
   */
  async go(focus, anew = false) {
    if (this.leaving.left) {
      return;
    }
    this.leaving.stay();
    this.return.moved();
    const kept = this.scroll.arrive();
    const scroll = anew ? undefined : kept;
    const arrival = ++this.#arrivals;
    const route = parseRoute(this.window.location.hash, this.outline) ?? homeOf(this.outline);
    this.menu.moveTo(route);
    try {
      await this.#show(route, () => arrival === this.#arrivals);
    } catch {
      if (arrival === this.#arrivals) {
        this.#fail();
      }
    }
    if (arrival === this.#arrivals) {
      this.#arrive(route, focus, scroll);
    }
  }

  /** @param {HTMLElement} view */
  #showLast(view) {
    // A lesson that is still on its way must not take the place of this page.
    this.#arrivals += 1;
    this.#put(view, () => {});
    this.steps.hide();
    this.#arrive({ kind: "cover" }, true, 0);
  }

  /** @param {Route} route @param {() => boolean} wanted whether the learner hasn't gone on meanwhile */
  async #show(route, wanted) {
    if (route.kind === "section") {
      const article = await this.library.lesson(route.lesson);
      if (wanted()) {
        this.#showSection(article, route);
      }
    } else if (route.kind === "glossary" || route.kind === "products" || route.kind === "final") {
      const article = await this.library[route.kind]();
      if (wanted()) {
        const final = route.kind === "final" ? this.#finalIn(article) : undefined;
        this.#put(article, () => final?.refresh());
        this.steps.show(route);
        final?.arrive();
      }
    } else {
      const view = copyOf(this.document, route.kind);
      const filler = route.kind === "result" ? fillResult : fillCover;
      const fill = () => filler(view, this.outline, this.session, this.texts);
      this.#put(view, fill);
      this.steps.show(route);
      fill();
    }
  }

  /** @param {HTMLElement} article @param {SectionRoute} route */
  #showSection(article, route) {
    for (const section of /** @type {NodeListOf<HTMLElement>} */ (article.querySelectorAll("section[data-section]"))) {
      section.hidden = section.dataset.section !== route.section;
    }
    const box = /** @type {HTMLElement | null} */ (article.querySelector(".lesson-end"));
    const lesson = this.outline.lessons.find(({ id }) => id === route.lesson);
    const fill = () => box && lesson && fillLessonEnd(box, lesson, this.session, this.texts);
    this.#put(article, fill);
    this.steps.show(route);
    this.session.visit(route.lesson, route.section);
    fill();
    this.#questions.forEach((question) => question.element.closest("section[hidden]") ?? question.shown());
  }

  /** Makes a fresh text work. @param {HTMLElement} article */
  #mount(article) {
    article.querySelector("section[data-section]:last-of-type")?.append(copyOf(this.document, "lesson-end"));
    const setting = { session: this.session, texts: this.texts, now: () => this.window.performance.now() };
    const others = this.#questions.filter(({ element }) => element.closest("article")?.dataset.lesson !== article.dataset.lesson);
    this.#questions = [...others, ...mountComponents(article, setting)];
  }

  /** @param {HTMLElement} view @param {() => void} refresh */
  #put(view, refresh) {
    this.#refreshText = refresh;
    if (this.main.firstElementChild !== view) {
      this.#final?.leave();
      this.main.replaceChildren(view);
    }
  }

  /** @param {HTMLElement} article */
  #finalIn(article) {
    return (this.#final ??= mountFinal(article, this, () => this.#arrive({ kind: "final" }, true, 0)));
  }

  #fail() {
    const view = copyOf(this.document, "failure");
    slot(view, "retry").addEventListener("click", () => this.go(true));
    this.#put(view, () => {});
    this.steps.hide();
  }

  /** @param {Route} route @param {boolean} focus @param {number | undefined} scroll */
  #arrive(route, focus, scroll) {
    const title = headingOf(this.document).innerText.trim();
    this.document.title = this.texts.get("page-title", { title, course: this.outline.title });
    arrive(this.window, route, { focus, scroll });
  }
}
