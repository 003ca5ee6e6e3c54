/** Holds everything together: the LMS, the course in its frame, the inspector, the news of the compiler. */

import { readOutline } from "../shell/outline.js";
import { playAhead } from "./ahead.js";
import { CallList } from "./call-list.js";
import { drawing, hitches } from "./hitch.js";
import { Inspector } from "./inspector.js";
import { Launch } from "./launch.js";
import { PERSONALITIES, personalityOf } from "./personalities.js";
import { Problems } from "./problems.js";
import { Shelf } from "./shelf.js";
import { Stage } from "./stage.js";

/** The seed of a bad day: the same for all, so that what one has seen another can see too. */
const SEED = 1;
const AHEAD = 0.8;

export class Desk {
  /** @type {Launch | undefined} */
  #launch;
  #startedMs = 0;
  /** The newest good build that the page knows of. */
  #good = 0;
  /** The one whose page is in the frame, perhaps with newer texts. */
  #launched = 0;
  #course = "";
  /** @type {number | undefined} */
  #late;

  /** @param {Window} window */
  constructor(window) {
    const { document } = window;
    this.page = /** @type {any} */ (window);
    this.document = document;
    this.stage = new Stage(/** @type {HTMLIFrameElement} */ (document.getElementById("course")));
    this.personality = personalityOf(new URLSearchParams(window.location.search).get("lms"));
    this.calls = new CallList(document, this.personality.edition.errors);
    this.problems = new Problems(document);
    this.inspector = new Inspector(document, this.calls, () => this.outline());
    this.hitch = hitches(drawing(SEED), () => performance.now());
  }

  start() {
    this.choose("lms", (id) => this.play(personalityOf(id)));
    this.choose("mode", () => this.launch());
    this.press("resume", () => this.launch());
    this.press("reset", () => this.restart((shelf) => shelf.reset()));
    this.press("new-learner", () => this.restart((shelf) => shelf.nextLearner()));
    this.press("ahead", () => this.goAhead());
    const options = PERSONALITIES.map(({ id, title }) => new this.page.Option(title, id, false, id === this.personality.id));
    this.select("lms").replaceChildren(...options);
    this.play(this.personality, false);
    const news = new EventSource("/events");
    news.addEventListener("message", ({ data }) => this.told(JSON.parse(data)));
    news.addEventListener("error", () => this.lost());
    news.addEventListener("open", () => this.say(""));
  }

  /** @param {{good: number, page: number, course: string, diagnostics: import("./problems.js").Problem[]}} news of the newest build */
  told({ good, page, course, diagnostics }) {
    this.problems.show(diagnostics, good > 0);
    if (good === this.#good) {
      return;
    }
    const first = this.#good === 0 || course !== this.#course;
    this.#good = good;
    this.#course = course;
    if (!first && page <= this.#launched) {
      this.stage.renew();
    } else {
      this.launch(first ? undefined : this.stage.spot);
    }
  }

  lost() {
    this.say("The preview has stopped. This page goes on when it is started again.");
    // The next one counts its builds from the beginning.
    this.#launched = 0;
    this.#good = this.#good === 0 ? 0 : -1;
  }

  /** @param {import("./personalities.js").Personality} personality @param {boolean} [now] whether to launch */
  play(personality, now = true) {
    this.personality = personality;
    this.calls.errors = personality.edition.errors;
    /** @type {HTMLElement} */ (this.document.getElementById("lms-note")).textContent = personality.note;
    if (now) {
      this.page.history.replaceState(null, "", `?lms=${personality.id}`);
      this.launch();
    }
  }

  /** @param {import("./stage.js").Spot} [spot] where to go in the course */
  launch(spot) {
    if (this.#good === 0) {
      return;
    }
    this.say("");
    const launch = this.launchOn(this.shelf());
    this.#launch = launch;
    this.#launched = this.#good;
    this.#startedMs = performance.now();
    const { lateMs = 0, edition, target } = this.personality;
    this.clearObjects();
    this.page.clearTimeout(this.#late);
    const offer = () => (this.page[edition.object] = launch.api);
    lateMs === 0 ? offer() : (this.#late = this.page.setTimeout(offer, lateMs));
    this.inspector.watch(launch);
    this.stage.show(target, spot);
  }

  /** @param {Shelf} shelf @returns {Launch} */
  launchOn(shelf) {
    const failing = /** @type {HTMLInputElement} */ (this.document.getElementById("failing"));
    return new Launch(this.personality, shelf, {
      mode: this.select("mode").value,
      failing: () => failing.checked,
      hitch: this.hitch,
      onCall: (call) => {
        this.calls.add(call, performance.now() - this.#startedMs);
        this.inspector.refresh();
      },
    });
  }

  /** An LMS offers the object of one edition only. */
  clearObjects() {
    PERSONALITIES.forEach(({ edition }) => delete this.page[edition.object]);
  }

  /** @param {(shelf: Shelf) => void} change */
  restart(change) {
    // The page that goes would commit what is to be forgotten.
    this.#launch?.drop();
    change(this.shelf());
    this.launch();
  }

  async goAhead() {
    const outline = this.outline();
    if (outline === undefined) {
      return;
    }
    this.#launch?.drop();
    const shelf = this.shelf();
    shelf.reset();
    const ahead = new Launch({ ...this.personality, callMs: 0, commitMs: 0, failing: 0 }, shelf, {
      mode: "normal",
      failing: () => false,
      hitch: () => false,
      onCall: () => {},
    });
    const done = await playAhead(outline, { [this.personality.edition.object]: ahead.api }, AHEAD, Date.now());
    this.launch();
    this.say(`Played ahead: ${Math.round(done * 100)} % of the course is done.`);
  }

  /** @returns {import("../shell/outline.js").Outline | undefined} what the course on show says of itself */
  outline() {
    const { document } = this.stage.window;
    return document?.body?.dataset.course === undefined ? undefined : readOutline(document);
  }

  shelf() {
    return new Shelf(this.page.localStorage, this.#course, this.personality.id);
  }

  /** @param {string} text */
  say(text) {
    const place = /** @type {HTMLElement} */ (this.document.getElementById("message"));
    place.textContent = text;
  }

  /** @param {string} id @returns {HTMLSelectElement} */
  select(id) {
    return /** @type {HTMLSelectElement} */ (this.document.getElementById(id));
  }

  /** @param {string} id @param {(value: string) => void} act */
  choose(id, act) {
    const select = this.select(id);
    select.addEventListener("change", () => act(select.value));
  }

  /** @param {string} id @param {() => void} act */
  press(id, act) {
    this.document.getElementById(id)?.addEventListener("click", act);
  }
}
