/** Shows what the address says, and keeps everything around it in step with the session. */

import { mountQuestions } from "../quiz/quiz.js";
import { leave } from "./leaving.js";
import { Library } from "./library.js";
import { Menu } from "./menu.js";
import { Notices } from "./notices.js";
import { screensOf } from "./outline.js";
import { Return } from "./return.js";
import { parseRoute, sectionHash } from "./route.js";
import { ScrollMemory } from "./scroll.js";
import { copyOf, part, slot } from "./slots.js";
import { Status } from "./status.js";
import { Steps } from "./steps.js";
import { fillLessonEnd, fillResult } from "./summary.js";
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
  #left = false;

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
    this.menu = new Menu(this.document, outline, this.texts);
    this.notices = new Notices(this.document);
    this.status = new Status(window, session, this.texts, this.notices);
    this.steps = new Steps(this.document, screensOf(outline), this.texts);
    this.return = new Return(window, session, screensOf(outline), this.texts, this.notices);
    this.scroll = new ScrollMemory(window);
    this.library = new Library(this.document, (url) => window.fetch(url), (article) => this.#mount(article));
  }

  start() {
    const { document, window } = this;
    part(document, "skip").addEventListener("click", (event) => {
      event.preventDefault();
      this.main.focus();
    });
    part(document, "exit").addEventListener("click", () => this.leave());
    window.addEventListener("hashchange", () => this.go(true));
    this.refresh();
    if (!this.return.jumped) {
      this.go(false);
    }
    const glossary = document.querySelector('[data-route="glossary"]') !== null;
    const idle = window.requestIdleCallback ?? ((/** @type {() => void} */ task) => window.setTimeout(task, 500));
    idle(() => this.library.fetchAll(this.outline.lessons.map(({ id }) => id), glossary));
  }

  /** The session has changed. */
  refresh() {
    this.status.refresh();
    this.menu.refresh(this.session);
    this.#questions.forEach((question) => question.refresh());
    this.#refreshText();
    this.return.refresh();
  }

  /** Shows what the address says. @param {boolean} focus whether the learner asked for it */
  async go(focus) {
    if (this.#left) {
      return;
    }
    this.return.moved();
    const scroll = this.scroll.arrive();
    const arrival = ++this.#arrivals;
    const route = parseRoute(this.window.location.hash, this.outline) ?? { kind: "cover" };
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

  /** Saves, and closes the course if that went well. */
  leave() {
    const ways = { again: () => this.leave(), back: () => this.go(true) };
    const { saved, view } = leave(this.document, this.session, ways);
    this.#left = saved;
    this.document.body.classList.toggle("left", saved);
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
    } else if (route.kind === "glossary") {
      const article = await this.library.glossary();
      if (wanted()) {
        this.#put(article, () => {});
        this.steps.hide();
      }
    } else {
      const view = copyOf(this.document, route.kind);
      const fill = route.kind === "result" ? () => this.#fillResult(view) : () => this.#fillCover(view);
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
    const { session, texts } = this;
    const setting = { session, texts, now: () => Date.now(), seed: this.outline.courseId };
    this.#questions.push(...mountQuestions(article, setting));
  }

  /** @param {HTMLElement} view @param {() => void} refresh */
  #put(view, refresh) {
    this.#refreshText = refresh;
    if (this.main.firstElementChild !== view) {
      this.main.replaceChildren(view);
    }
  }

  /** @param {HTMLElement} view */
  #fillResult(view) {
    fillResult(view, this.outline, this.session, this.texts);
  }

  /** @param {HTMLElement} view */
  #fillCover(view) {
    const { lessons } = this.outline;
    const { lesson, section } = this.session.place ?? { lesson: lessons[0].id, section: lessons[0].sections[0].id };
    slot(view, "start").setAttribute("href", sectionHash(lesson, section));
  }

  #fail() {
    const view = copyOf(this.document, "failure");
    slot(view, "retry").addEventListener("click", () => this.go(true));
    this.#put(view, () => {});
    this.steps.hide();
  }

  /** @param {Route} route @param {boolean} focus @param {number | undefined} scroll */
  #arrive(route, focus, scroll) {
    const heading = /** @type {HTMLElement} */ (this.main.querySelector(":not([hidden]) > h1") ?? this.main);
    const anchor = route.kind === "section" || route.kind === "glossary" ? route.anchor : "";
    const target = anchor === "" ? null : this.document.getElementById(`at-${anchor}`);
    const title = heading.innerText.trim();
    this.document.title = this.texts.get("page-title", { title, course: this.outline.title });
    if (focus || target !== null) {
      (target ?? heading).focus({ preventScroll: true });
    }
    if (scroll === undefined && target !== null) {
      target.scrollIntoView();
    } else {
      this.window.scrollTo(0, scroll ?? 0);
    }
  }
}
