/** Tells how the learner's work is kept: in the bar always, above the text when something is amiss. */

import { part } from "./slots.js";

/** @typedef {import("../session/session.js").Session} Session */

/** An LMS that has not shown up by now is taken to be none. */
const NO_LMS_AFTER_MS = 11000;
/** A failure that is mended sooner is not worth a banner. */
const UNSAVED_AFTER_MS = 2500;

export class Status {
  #alone = false;
  #told = false;
  #failing = false;
  /** The problem that was told last. @type {import("../session/problem.js").Problem} */
  #problem = "";
  /** @type {number | undefined} */
  #timer;

  /**
   * @param {Window} window
   * @param {Session} session
   * @param {import("./texts.js").Texts} texts
   * @param {import("./notices.js").Notices} notices
   */
  constructor(window, session, texts, notices) {
    this.window = window;
    this.session = session;
    this.texts = texts;
    this.notices = notices;
    this.label = part(window.document, "save-state");
    this.exit = part(window.document, "exit");
    this.progress = /** @type {HTMLProgressElement} */ (part(window.document, "progress"));
    window.setTimeout(() => {
      this.#alone = !session.recorded && session.problem === "";
      this.refresh();
    }, NO_LMS_AFTER_MS);
  }

  refresh() {
    const { recorded, readOnly, saveState, problem } = this.session;
    const { done, total } = this.session.progress();
    this.progress.value = total === 0 ? 0 : (100 * done) / total;
    this.exit.hidden = !recorded;
    this.label.hidden = readOnly || (saveState === "none" && !this.#alone);
    this.label.dataset.state = saveState;
    this.label.textContent = this.texts.get(`save.${saveState}`);
    this.#tell(problem);
    if (this.#alone && !recorded) {
      this.#tellAlone();
    } else if (recorded) {
      this.notices.hide("no-lms");
    }
    this.#watch(saveState === "unsaved" && problem !== "ended" && problem !== "elsewhere");
  }

  /** @param {import("../session/problem.js").Problem} problem */
  #tell(problem) {
    if (this.#problem !== problem) {
      this.notices.hide(this.#problem);
      this.#problem = problem;
    }
    if (problem !== "") {
      const here = { retry: () => this.session.takeOver(), action: this.texts.get("notice.elsewhere.here") };
      this.notices.show(problem, this.texts.get(`notice.${problem}`), problem === "elsewhere" ? here : {});
    }
  }

  #tellAlone() {
    if (!this.#told) {
      this.#told = true;
      this.notices.show("no-lms", this.texts.get("notice.no-lms"));
    }
  }

  /** @returns {(() => void) | undefined} how to save at once, if the session offers it besides trying by itself */
  #retry() {
    const session = /** @type {{save?: () => void}} */ (/** @type {unknown} */ (this.session));
    return session.save === undefined ? undefined : () => session.save?.();
  }

  /** @param {boolean} failing whether the learner's work can't be saved just now */
  #watch(failing) {
    if (failing && !this.#failing) {
      this.#timer = this.window.setTimeout(() => {
        this.notices.say("");
        this.notices.show("unsaved", this.texts.get("notice.unsaved"), { retry: this.#retry() });
      }, UNSAVED_AFTER_MS);
    } else if (!failing) {
      this.window.clearTimeout(this.#timer);
      if (this.notices.shows("unsaved") && this.session.saveState === "saved") {
        this.notices.say(this.texts.get("save.saved"));
      }
      this.notices.hide("unsaved");
    }
    this.#failing = failing;
  }
}
