/** What several windows with the same course tell each other, and what becomes of it. */

import { decode, encode } from "./codec.js";
import { Turn } from "./turn.js";

/** @typedef {import("./turn.js").Tale} Tale */

export class Sharing {
  /** What others told before the LMS did. @type {[Tale, boolean][]} */
  #early = [];
  /** Whether another window may have had what was done here kept before the LMS told this one what it keeps. */
  shared = false;
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
      regain: () => recorder.closed || recorder.goOn(),
      tell: (state) => this.#tell(state),
      hear: (tale, younger) => this.#hear(tale, younger),
    });
  }

  /** @param {() => void} then called when the LMS may be asked what it keeps */
  begin(then) {
    this.turn.begin(then);
  }

  /** Records here from now on, in place of the other window. */
  takeOver() {
    this.turn.claim(() => this.turn.mine && !this.#recorder.closed && this.#recorder.goOn());
  }

  /** The page was asleep, or out of sight. */
  wake(then = () => {}) {
    this.turn.check(then);
  }

  /** The LMS has told what it keeps. */
  read() {
    this.#early.splice(0).forEach(([tale, younger]) => this.#hear(tale, younger));
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

  /** @param {string} [state] all that was done, if that is known @returns {Tale | undefined} */
  #tell(state = undefined) {
    const { reading, readOnly } = this.#recorder;
    const { learner = "", first = true } = reading ?? {};
    this.shared ||= reading === undefined;
    return readOnly ? undefined : { learner, first, state: state ?? this.#state() };
  }

  /** @param {Tale} tale @param {boolean} younger whether it is of a window opened after this one */
  #hear(tale, younger) {
    const { reading, readOnly } = this.#recorder;
    if (reading === undefined) {
      this.#early.push([tale, younger]);
      return;
    }
    const { seed } = decode(this.#setting.outline, tale.state).work;
    // An LMS may have failed to name the learner; what is kept of one learner has one seed.
    const named = tale.learner !== "" && reading.learner !== "";
    const others = named && tale.learner !== reading.learner && seed !== this.#learner.work().seed;
    // Where nothing is kept any more of what the window opened before had found, a new attempt has begun.
    const anew = younger ? !reading.first && tale.first : reading.first && !tale.first;
    if (!others && !anew && !readOnly) {
      this.join(tale.state);
    }
  }
}
