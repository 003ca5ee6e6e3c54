/** Brings a learner back to where the last launch ended. */

import { sectionHash } from "./route.js";

/** @typedef {import("../session/session.js").Session} Session */

export class Return {
  #told = false;
  #toGreet = false;
  /** Where the learner was in the paper when told. @type {number | undefined} */
  #paperAt = undefined;
  /** Whether the learner has done anything on the page they came to. */
  #touched = false;
  /** Whether the address was set to the place of last time. */
  jumped = false;

  /**
   * @param {Window} window
   * @param {Session} session
   * @param {import("./outline.js").Screen[]} screens
   * @param {import("./texts.js").Texts} texts
   * @param {import("./notices.js").Notices} notices
   */
  constructor(window, session, screens, texts, notices) {
    this.window = window;
    this.session = session;
    this.screens = screens;
    this.texts = texts;
    this.notices = notices;
    for (const sign of ["keydown", "pointerdown", "scroll"]) {
      window.addEventListener(sign, () => (this.#touched = true), { passive: true });
    }
  }

  /**
   * Looks whether the LMS has told of an earlier launch. A learner who has done nothing yet is taken there;
   * one who has begun to read while the LMS was late is offered the way. Who goes on in the paper has read that.
   */
  refresh() {
    const { resumed } = this.session;
    const { paper } = this.session.final ?? {};
    // A paper that is begun comes before what was read last.
    const begun = paper !== undefined && paper !== null && !paper.submitted;
    if (this.#told && paper?.at !== this.#paperAt) {
      this.notices.hide("resume");
    }
    if ((resumed === null && !begun) || this.#told) {
      return;
    }
    this.#told = true;
    this.#paperAt = paper?.at;
    const place = resumed === null ? "" : sectionHash(resumed.lesson, resumed.section);
    const screen = this.screens.find(({ lesson, section }) => place === sectionHash(lesson.id, section.id));
    const hash = begun ? "#/final" : place;
    const title = begun ? this.texts.get("final.continue") : screen?.section.title;
    if (title === undefined || this.window.location.hash === hash) {
      return;
    }
    if (this.window.location.hash === "" && !this.#touched) {
      this.jumped = true;
      this.#toGreet = true;
      this.notices.show("resume", this.texts.get("notice.resume"));
      this.window.location.replace(hash);
    } else {
      this.notices.show("resume", this.texts.get("notice.place"), { link: { hash, title } });
    }
  }

  /** The learner is somewhere else; a greeting has been read by then. */
  moved() {
    if (this.#told && !this.#toGreet) {
      this.notices.hide("resume");
    }
    this.#toGreet = false;
  }
}
