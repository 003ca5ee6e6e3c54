/** What a lab does: a scenario that a learner runs, stops, changes and compares. */

import { onPress } from "../quiz/page.js";
import { copyOf, slot } from "../shell/slots.js";
import { showComparison } from "./comparison.js";
import { keptOf, keptText } from "./keeping.js";
import { Knobs } from "./knobs.js";
import { showFlights, showLog, showNodes, showNumbers, showPicture } from "./panels.js";
import { Player } from "./player.js";
import { Run } from "./run.js";
import { Transport } from "./transport.js";
import { Views } from "./views.js";

/** @typedef {import("./engine.js").Engine} Engine */
/** @typedef {import("./knobs.js").Settings} Settings */

/**
 * What a lab is opened with.
 *
 * @typedef {object} Bench
 * @property {string} id unique in the course; the lab keeps its state under it
 * @property {string} exercise what the engine takes settings of knobs for, as JSON
 * @property {string} scenario its name in the exercise
 * @property {Settings} settings how its knobs stand at first
 * @property {Element | undefined} knobs the controls of the knobs that the lab shows; undefined if others set them
 * @property {number} atMs where to begin, in milliseconds; less than 0 for the start, Infinity for the end
 * @property {"spaceTime" | "topology"} picture
 *
 * @typedef {object} Setting
 * @property {import("../session/session.js").Session} session
 * @property {import("../shell/texts.js").Texts} texts
 */

/** @type {Record<string, string>} */
const NO_SETTINGS = {};

export class Workbench {
  #position = 0;
  /** @type {Run | undefined} */
  #other = undefined;
  #otherSettings = NO_SETTINGS;
  #settings = NO_SETTINGS;
  /** @type {"spaceTime" | "topology"} */
  #what = "spaceTime";

  /** @param {HTMLElement} root what is empty so far @param {Engine} engine @param {Bench} bench @param {Setting} setting */
  constructor(root, engine, bench, setting) {
    this.root = root;
    this.engine = engine;
    this.bench = bench;
    this.setting = setting;
    root.replaceChildren(copyOf(root.ownerDocument, "lab"));
    this.player = new Player(window, {
      step: () => this.root.closest("[hidden]") === null && this.go(this.#position + 1) < this.run.last,
      changed: () => this.transport.show(this.#position, this.player.playing),
    });
    this.transport = new Transport(this.root, setting.texts, {
      go: (position) => {
        this.player.pause();
        this.go(position);
      },
      toggle: () => this.#toggle(),
      pace: (speed) => (this.player.speed = speed),
    });
    this.#what = bench.picture;
    const views = new Views(root, (what) => {
      this.#what = what;
      this.#draw();
    });
    views.start(bench.picture);
    const kept = this.#kept();
    this.#settings = { ...bench.settings, ...(bench.knobs && kept?.settings) };
    if (bench.knobs) {
      slot(this.root, "knobs").append(bench.knobs);
      slot(this.root, "world").hidden = false;
      this.knobs = new Knobs(slot(this.root, "knobs"), () => this.set(this.knobs?.settings ?? NO_SETTINGS));
      this.knobs.set(this.#settings);
    }
    onPress(slot(this.root, "keep"), () => this.#keep(this.#settings));
    onPress(slot(this.root, "forget"), () => this.#forget());
    this.run = this.#runOf(this.#settings);
    if (kept?.other) {
      this.#other = this.#runOf(kept.other);
      this.#otherSettings = kept.other;
    }
    this.transport.take(this.run);
    const start = bench.atMs === Infinity ? this.run.last : this.run.positionAt(bench.atMs);
    this.go(kept?.position ?? start, true);
    this.#compare();
  }

  /**
   * Shows the run at a position.
   *
   * @param {number} position the nearest there is
   * @param {boolean} [quiet] without telling it
   * @returns {number} the position
   */
  go(position, quiet = false) {
    const { run } = this;
    this.#position = Math.max(0, Math.min(run.last, position));
    this.#draw();
    if (!quiet) {
      const place = slot(this.root, "picture");
      // what happened last stands at the foot of the picture
      place.scrollTop = this.#what === "spaceTime" ? place.scrollHeight : 0;
      const { events, atMs } = run.moments[this.#position];
      const value = events.map(({ sentence }) => sentence).join(" ");
      slot(this.root, "said").textContent = this.setting.texts.get("exercise.pair", { name: `${atMs} ms`, value });
    }
    this.#remember();
    return this.#position;
  }

  /** Runs with other settings; the position stays if it can. @param {Settings} settings */
  set(settings) {
    this.player.pause();
    const atEnd = this.#position === this.run.last;
    this.#settings = settings;
    this.run = this.#runOf(settings);
    this.transport.take(this.run);
    this.go(atEnd ? this.run.last : this.#position);
    this.#compare();
  }

  /** @returns {import("./keeping.js").Kept | undefined} undefined too for what an older version of the course kept */
  #kept() {
    const { exercise, id, scenario } = this.bench;
    const kept = keptOf(this.setting.session.memo(id));
    try {
      for (const settings of [kept?.settings, kept?.other]) {
        settings && this.engine.adjusted(exercise, scenario, settings);
      }
      return kept;
    } catch {
      return undefined;
    }
  }

  /** @param {Settings} settings @returns {Run} */
  #runOf(settings) {
    return new Run(this.engine, this.engine.adjusted(this.bench.exercise, this.bench.scenario, settings));
  }

  #toggle() {
    if (this.player.playing) {
      this.player.pause();
      return;
    }
    if (this.#position === this.run.last) {
      this.go(0);
    }
    this.player.play();
  }

  #draw() {
    const { run, setting } = this;
    const at = this.#position;
    showPicture(this.root, run, at, this.#what, `lab-${this.bench.id}`);
    showFlights(this.root, run, at, setting.texts);
    showNodes(this.root, run, at, setting.texts);
    showLog(this.root, run, at);
    showNumbers(this.root, run, at, setting.texts);
    this.transport.show(at, this.player.playing);
  }

  /** Keeps a run to compare others with. @param {Settings} settings */
  #keep(settings) {
    this.#other = this.run;
    this.#otherSettings = settings;
    this.#compare();
    this.#remember();
    slot(this.root, "said").textContent = this.setting.texts.get("lab.kept-said");
  }

  #forget() {
    this.#other = undefined;
    this.#compare();
    this.#remember();
    slot(this.root, "keep").focus();
  }

  #compare() {
    slot(this.root, "comparison").hidden = this.#other === undefined;
    if (this.#other !== undefined) {
      showComparison(this.root, this.engine.compare(this.#other.scenario, this.run.scenario), this.setting.texts);
    }
  }

  #remember() {
    const other = this.#other && this.#otherSettings;
    const settings = this.bench.knobs ? this.#settings : NO_SETTINGS;
    this.setting.session.setMemo(this.bench.id, keptText({ position: this.#position, settings, other }));
  }
}
