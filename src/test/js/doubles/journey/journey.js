/**
 * A learner's way through a course over several launches on bad days, drawn from a seed, and what must hold on
 * it: what was shown as saved is there at the next launch, and what is reported never gets worse.
 */

import { drawing } from "../random.js";
import { extras, listed, missing, promise, report, sight } from "./sight.js";
import { end, step } from "./steps.js";
import { World } from "./world.js";

/** @typedef {import("./world.js").Page} Page */

const LAUNCHES = 6;
const STEPS_MAX = 25;

/**
 * @typedef {object} Outcome
 * @property {number} saves how often something was shown as saved
 * @property {number} faults
 * @property {string[]} broken what did not hold, in words
 */

/**
 * @param {number} seed
 * @param {(line: string) => void} [log] told of every step and call
 * @returns {Promise<Outcome>}
 */
export async function journey(seed, log = undefined) {
  return new Journey(seed, log).run();
}

class Journey {
  saves = 0;
  /** @type {string[]} */
  broken = [];
  /** @type {Map<string, number>} */
  promised = new Map();
  /** What else was saved last; undefined if windows may have contradicted each other. @type {Map<string, string> | undefined} */
  kept = new Map();
  /** @type {Page[]} */
  pages = [];
  launch = 0;
  /** Whether the course has been open in several windows in this launch. */
  several = false;
  /** @type {Map<string, number>} */
  floor = new Map();

  /** @param {number} seed @param {((line: string) => void) | undefined} log */
  constructor(seed, log) {
    this.draw = drawing(seed);
    this.log = log;
    this.world = new World(this.draw, log);
    this.best = report(this.world.lms, this.world.edition);
  }

  /** @returns {Promise<Outcome>} */
  async run() {
    const { world, draw } = this;
    for (this.launch = 1; this.launch < LAUNCHES; this.launch += 1) {
      await this.open(false);
      for (let steps = draw(STEPS_MAX); steps > 0; steps -= 1) {
        await this.go();
      }
      this.pages.forEach((page) => this.close(page));
      world.next();
    }
    await this.open(true);
    world.clock.pass(120_000);
    this.look();
    this.judge(this.pages[0]);
    return { saves: this.saves, faults: world.faults, broken: this.broken };
  }

  /** @param {boolean} healthy */
  async open(healthy) {
    this.pages = [];
    if (this.several && this.world.edition === "scorm12" && this.best[0] === 1) {
      // A window does not know that another has told "failed", which passed before all is done does not replace.
      this.best[0] = 0;
    }
    this.several = false;
    this.floor = listed(this.world.lms);
    this.pages.push(await this.world.open(healthy));
    this.look();
  }

  async go() {
    const { draw, world, log } = this;
    const page = this.pages[draw(this.pages.length)];
    if (page.clock.asleep) {
      draw(2) === 0 ? page.clock.wake() : world.browser.wake(page.window);
      world.browser.wake(page.window);
      page.clock.wake();
      page.window.show();
      log?.(`window ${this.pages.indexOf(page)} wakes`);
    } else if (draw(20) === 0 && this.pages.length === 1) {
      this.several = true;
      this.pages.push(await world.open(draw(2) === 0));
    } else if (draw(20) === 0) {
      page.clock.asleep = true;
      world.browser.asleep.add(page.window);
      world.clock.pass(draw(600_000));
      log?.(`window ${this.pages.indexOf(page)} sleeps`);
    } else if (draw(12) === 0 && this.pages.length > 1) {
      this.close(page);
      this.pages = this.pages.filter((other) => other !== page);
    } else {
      const done = step(draw, page, world.clock);
      log?.(`window ${this.pages.indexOf(page)}: ${done} [${page.session.saveState} ${page.session.problem}]`);
    }
    this.look();
  }

  /** @param {Page} page */
  close(page) {
    const way = page.clock.asleep ? "crash" : end(this.draw, page);
    this.log?.(`window ${this.pages.indexOf(page)} is closed: ${way} [${page.session.saveState}]`);
    this.look();
    page.clock.alive = false;
    this.world.browser.drop(page.window);
  }

  /** Takes note of what is shown and reported, and compares it with what was. */
  look() {
    for (const page of this.pages.filter(({ clock }) => clock.alive && !clock.asleep)) {
      const { session } = page;
      if (session.saveState === "saved" && session.problem !== "elsewhere" && session.problem !== "ended") {
        this.saved(page);
      }
      if (["unreadable", "partly"].includes(session.problem)) {
        this.fail(`the record is called ${session.problem}`);
      }
    }
    const now = report(this.world.lms, this.world.edition);
    now.forEach((value, index) => value < this.best[index] && !this.several && this.fail(`report ${index} fell from ${this.best[index]} to ${value}`));
    this.best = now.map((value, index) => Math.max(value, this.best[index]));
  }

  /** @param {Page} page that shows that everything is saved */
  saved(page) {
    const { session, outline } = page;
    this.saves += 1;
    if (!page.attached) {
      // What an earlier launch promised must have been joined by the time this one promises anything.
      page.attached = true;
      this.compare(page);
    }
    promise(this.promised, sight(session, outline));
    this.kept = this.several ? undefined : extras(session, outline);
    if (page.day.whole && !this.several && this.world.edition !== "web") {
      const lists = listed(this.world.lms);
      page.counted.forEach((count, id) => (lists.get(id) ?? 0) < count + (this.floor.get(id) ?? 0) && this.fail(`an attempt at ${id} is not listed`));
    }
  }

  /** @param {Page} page */
  compare({ session, outline }) {
    missing(this.promised, sight(session, outline)).forEach((what) => this.fail(`lost: ${what}`));
  }

  /** Compares all that is left at the end. @param {Page} page of a launch in which nothing went wrong */
  judge(page) {
    const { session } = page;
    if (session.saveState !== "saved") {
      this.fail(`the last launch is ${session.saveState}`);
    }
    this.compare(page);
    if (this.world.edition === "scorm2004") {
      const [completion, success, score] = report(this.world.lms, "scorm2004");
      const told = (session.completion !== "completed" || completion === 1) && success + 1 >= ["unknown", "failed", "passed"].indexOf(session.success);
      if (!told || score < (session.scoreScaled ?? -1)) {
        this.fail("the LMS does not know the standing in the end");
      }
    }
  }

  /** @param {string} what */
  fail(what) {
    this.log?.(`!! ${what}`);
    this.broken.push(`launch ${this.launch}: ${what}`);
  }
}
