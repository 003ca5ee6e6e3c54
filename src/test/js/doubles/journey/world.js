/** Where a learner's journey takes place: an LMS or a browser's storage, devices, the time, the course as it is now. */

import { openSession } from "../../../../main/js/session/session.js";
import { Browser } from "../fake-channel.js";
import { FakeStorage } from "../fake-storage.js";
import { FakeWindow, foreignWindow } from "../fake-window.js";
import { withFaults } from "../faults.js";
import { SimulatedClock } from "../simulated-clock.js";
import { StrictLms } from "../strict-lms.js";
import { StrictLms12 } from "../strict12-lms.js";
import { day } from "./day.js";
import { PageClock } from "./page.js";
import { subject } from "./subject.js";

/** @typedef {import("./day.js").Day} Day */
/** @typedef {import("../../../../main/js/session/session.js").Session} Session */

/**
 * @typedef {object} Page a window in which the course is open
 * @property {Session} session
 * @property {FakeWindow} window
 * @property {PageClock} clock
 * @property {import("../../../../main/js/session/outline.js").Outline} outline
 * @property {Day} day
 * @property {boolean} attached whether it has shown anything as saved
 * @property {Map<string, number>} counted how many attempts the LMS has to list once they are saved, by id
 */

export class World {
  faults = 0;
  /** In how many windows the course was opened in this launch. */
  windows = 0;

  /** @param {(bound: number) => number} draw @param {((line: string) => void) | undefined} log */
  constructor(draw, log) {
    this.draw = draw;
    this.log = log;
    this.edition = /** @type {const} */ (["scorm2004", "scorm2004", "scorm12", "web"])[draw(4)];
    this.manner = { edition: this.edition, final: draw(2) === 0, version: 0, language: "en" };
    this.clock = new SimulatedClock(Date.UTC(2026, 10, 22));
    this.browser = new Browser();
    this.storage = new FakeStorage();
    const Lms = this.edition === "scorm12" ? StrictLms12 : StrictLms;
    this.lms = new Lms({ objectives: draw(2) === 0 ? ["primary"] : [] });
    this.foreign = draw(3) === 0;
    this.talk = draw(3);
  }

  /** Another day: perhaps another device, another language, a newer version of the course. */
  next() {
    const { draw, manner } = this;
    this.windows = 0;
    this.clock.forget();
    this.clock.stall(60_000 + draw(100_000_000));
    if (this.edition === "web" || draw(2) === 0) {
      this.browser.channels = [];
    } else {
      this.browser = new Browser();
    }
    manner.language = draw(3) === 0 ? "fr" : "en";
    manner.version += draw(4) === 0 ? 1 : 0;
    this.log?.(`-- ${new Date(this.clock.now()).toISOString()}, version ${manner.version} in ${manner.language}`);
  }

  /** @param {boolean} healthy @returns {Promise<Page>} */
  async open(healthy) {
    const { draw, lms } = this;
    this.windows += 1;
    const manner = { mode: "normal", credit: "credit" };
    const good = /** @type {Day} */ ({ name: "good", fault: () => undefined, told: (_, value) => value, whole: true, strict: true });
    const today = healthy ? good : day(draw, this.clock, manner);
    Object.assign(lms.manner, this.edition === "web" ? {} : manner);
    const clock = new PageClock(this.clock);
    const top = new FakeWindow();
    const parent = this.foreign ? foreignWindow(top) : top;
    const window = this.browser.open(draw(4) === 0 ? { opener: top } : { parent });
    this.log?.(`opens the course on a day that is ${today.name}`);
    if (this.edition === "web") {
      /** @type {any} */ (window).localStorage = this.store(today);
    } else {
      this.attach(top, today, clock);
    }
    const outline = subject(this.manner);
    const opening = openSession({ window, clock, outline, onChange: () => {} });
    this.clock.pass(400);
    return { session: await opening, window, clock, outline, day: today, attached: false, counted: new Map() };
  }

  /** @param {any} top the LMS's window @param {Day} today @param {PageClock} clock */
  attach(top, today, clock) {
    const { lms } = this;
    const inner = lms.launch();
    const api = this.talking(withFaults(inner, { next: (name, args) => this.fault(today, name, args) }), today);
    const { api: name, prefix, finish } = lms.edition;
    clock.setTimeout(() => (top[name] = api), today.lateMs ?? 0);
    top[name] = today.lateMs === undefined ? api : undefined;
    if (today.endsMs !== undefined) {
      // An LMS that has ended the session of one window has not written what it thinks over that of another.
      clock.setTimeout(() => this.windows === 1 && inner[prefix + finish](""), today.endsMs);
    }
  }

  /** @param {Day} today @param {string} name @param {unknown[]} args */
  fault(today, name, args) {
    const fault = today.fault(name, args) ?? undefined;
    this.faults += fault === undefined ? 0 : 1;
    return fault;
  }

  /**
   * @param {any} api
   * @param {Day} today
   * @returns {any} the same, which answers in the LMS's own types and writes all down
   */
  talking(api, today) {
    const method = (/** @type {string} */ name) => (/** @type {any[]} */ ...args) => {
      try {
        let result = api[name](...args);
        if (name.endsWith("GetValue") && typeof result === "string") {
          result = today.told(args[0], result);
        }
        name.endsWith("GetLastError") || this.log?.(`    ${name}(${args.join(", ")}) -> ${result}`);
        return this.typed(result);
      } catch (error) {
        this.log?.(`    ${name}(${args.join(", ")}) throws`);
        throw error;
      }
    };
    return Object.fromEntries(Object.keys(api).map((name) => [name, method(name)]));
  }

  /** @param {unknown} result */
  typed(result) {
    const word = typeof result === "string" && this.talk > 0;
    if (word && (result === "true" || result === "false")) {
      return this.talk === 1 ? result === "true" : Number(result === "true");
    }
    return word && this.talk === 1 ? new String(result) : result;
  }

  /** @param {Day} today */
  store(today) {
    const guarded = (/** @type {string} */ name) => {
      if (this.fault(today, name, ["cmi.suspend_data"]) !== undefined) {
        this.log?.(`    ${name} throws`);
        throw new Error("the browser keeps nothing now");
      }
    };
    return {
      getItem: (/** @type {string} */ key) => (guarded("GetValue"), this.storage.getItem(key)),
      setItem: (/** @type {string} */ key, /** @type {string} */ value) => {
        guarded("SetValue");
        this.log?.(`    ${key} = ${value}`);
        this.storage.setItem(key, value);
      },
    };
  }
}
