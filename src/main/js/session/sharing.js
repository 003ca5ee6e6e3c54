/** What several windows with the same course tell each other, and what becomes of it. */

import { decode, encode } from "./codec.js";
import { Turn } from "./turn.js";

/** @typedef {import("./turn.js").Tale} Tale */

export class Sharing {
  /** What others told before the LMS did. @type {Tale[]} */
  #early = [];
  #setting;
  #recorder;
  #learner;

  /**
   * @param {import("./setting.js").Setting} setting
   * @param {import("./recorder.js").Recorder} recorder
   * @param {import("./work.js").Learner} learner
   */
  constructor(setting, recorder, learner) {
    this.#setting = setting;
    this.#recorder = recorder;
    this.#learner = learner;
    this.turn = new Turn(setting, {
      yield: (fresh) => recorder.pause(fresh),
      regain: () => recorder.goOn(),
      tell: () => this.#tell(),
      hear: (tale) => this.#hear(tale),
    });
  }

  /** @param {() => void} then called when the LMS may be asked what it keeps */
  begin(then) {
    this.turn.claim(then);
  }

  /** Records here from now on, in place of the other window. */
  takeOver() {
    this.turn.claim(() => this.turn.mine && this.#recorder.goOn());
  }

  /** The page was asleep, or out of sight. */
  wake(then = () => {}) {
    this.turn.check(then);
  }

  /** The LMS has told what it keeps. */
  read() {
    this.#early.splice(0).forEach((tale) => this.#hear(tale));
    if (this.#recorder.readOnly) {
      this.turn.leave();
    }
  }

  /** Joins what others have written since, where they can. @param {import("./ledger.js").Ledger} ledger */
  readAgain({ adapter, told }) {
    const held = adapter.live ? adapter.held?.() : undefined;
    if (held !== told.get("state")) {
      this.join(held);
    }
  }

  /** @param {string | undefined} state what the LMS or another window says is kept */
  join(state) {
    const { outline } = this.#setting;
    const { kind, work } = decode(outline, state ?? "");
    const before = this.#state();
    if (kind === "own") {
      this.#learner.unite(work);
    }
    if (!this.#recorder.paused && this.#state() !== before) {
      this.#recorder.changed(0, []);
    }
  }

  /** @returns {string} all that was done, as a text for an LMS with room for everything */
  #state() {
    return /** @type {string} */ (encode(this.#setting.outline, this.#learner.work(), Infinity));
  }

  /** @returns {Tale | undefined} */
  #tell() {
    const { reading, readOnly } = this.#recorder;
    return readOnly ? undefined : { learner: reading?.learner ?? "", first: reading?.first ?? true, state: this.#state() };
  }

  /** @param {Tale} tale */
  #hear(tale) {
    const { reading, readOnly } = this.#recorder;
    if (reading === undefined) {
      this.#early.push(tale);
      return;
    }
    const others = tale.learner !== "" && reading.learner !== "" && tale.learner !== reading.learner;
    // A window in which nothing was kept before may belong to a new attempt, which must not know of an old one.
    const anew = reading.first && !tale.first;
    if (!others && !anew && !readOnly && typeof tale.state === "string") {
      this.join(tale.state);
    }
  }
}
