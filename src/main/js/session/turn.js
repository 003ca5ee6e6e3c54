/**
 * Whose turn it is to record, if a learner has opened the course in several windows of a browser: the turn of
 * the one that asked for it last. The others hand over what they know and stay silent.
 *
 * An LMS gives each window a record of its own, so the one that writes last would undo what the others have
 * written. Where windows can't speak to each other everything works as in a single window.
 */

import { channelOf, isOnlyWindow, nameOf } from "./other-windows.js";
import { drawnSeed } from "./seed.js";

/** How long another window may take to answer. */
const ANSWER_MAX_MS = 150;
/** A claim that is older than this was waiting for a page that was asleep. */
const FRESH_MS = 3000;

/**
 * @typedef {object} Tale what a window knows
 * @property {string} learner what the LMS calls the learner; empty if it has not told
 * @property {boolean} first whether nothing was kept of the learner when the window was opened
 * @property {string} state all that was done, as a text for an LMS
 *
 * @typedef {object} Message
 * @property {"claim" | "ask" | "mine" | "work" | "saved" | "leave"} type claim: I record from now on; ask: does
 *     anybody record? mine: yes, I do; work: an answer to a claim, or the last word of a silent window; saved: the
 *     LMS holds this now; leave: I record no more
 * @property {string} from
 * @property {string} [to]
 * @property {number} atMs milliseconds since 1970
 * @property {Tale} [tale]
 *
 * @typedef {object} Holder
 * @property {(fresh: boolean) => void} yield stops recording; fresh: whether it may save before
 * @property {() => void} regain records again
 * @property {(state?: string) => Tale | undefined} tell
 * @property {(tale: Tale, younger: boolean) => void} hear younger: whether it is of a window opened after this one
 */

export class Turn {
  /**
   * @param {import("./setting.js").Setting} setting
   * @param {Holder} holder
   */
  constructor(setting, holder) {
    this.clock = setting.clock;
    this.holder = holder;
    this.id = drawnSeed(setting);
    /** Whether this window may record. */
    this.mine = true;
    this.claimedMs = 0;
    /** Which window has taken the turn from this one. */
    this.heir = "";
    this.over = false;
    /** The other windows heard of, and whether they were opened after this one. @type {Map<string, boolean>} */
    this.others = new Map();
    /** What is to be done once another window has answered, or none has. @type {(() => void) | undefined} */
    this.waiting = undefined;
    const name = nameOf(setting.window, setting.outline.courseId);
    this.channel = channelOf(setting.window, name);
    /** Whether there was no other window when this one was opened. */
    this.only = setting.only ?? isOnlyWindow(setting.window, name);
    this.channel?.addEventListener("message", (/** @type {any} */ { data }) => this.receive(data));
  }

  /**
   * Takes the turn for the first time; where there is certainly no other window, at once.
   *
   * @param {() => void} then as after any claim
   */
  begin(then) {
    let begun = false;
    const once = () => {
      if (!begun) {
        begun = true;
        then();
      }
    };
    this.claim(once);
    // A window that is opened at the same time may still be heard: the claim stays open.
    this.only.then((only) => only && once());
  }

  /**
   * Takes the turn.
   *
   * @param {() => void} then called once another window has handed over, or none has answered: at once if windows
   *     can't speak to each other
   */
  claim(then) {
    this.mine = true;
    this.claimedMs = this.clock.now();
    this.ask("claim", then);
  }

  /** Gives the turn up if another window has taken it unnoticed. @param {() => void} then called as after a claim */
  check(then) {
    this.mine ? this.ask("ask", then) : then();
  }

  /** The LMS holds everything. @param {string} [state] */
  saved(state) {
    const tale = this.over || this.channel === undefined ? undefined : this.holder.tell(state);
    if (tale !== undefined) {
      this.send("saved", tale);
    }
  }

  /** This window records no more. */
  leave() {
    if (!this.over) {
      this.over = true;
      this.send(this.mine ? "leave" : "work", this.holder.tell());
    }
  }

  /** This window is gone. */
  close() {
    this.leave();
    this.channel?.close();
  }

  /** Asks the other windows. @param {"claim" | "ask"} type @param {() => void} then */
  ask(type, then) {
    const before = this.waiting;
    this.waiting = () => {
      this.waiting = undefined;
      before?.();
      then();
    };
    const { waiting } = this;
    if (this.channel === undefined) {
      waiting();
      return;
    }
    this.send(type);
    this.clock.setTimeout(() => this.waiting === waiting && waiting(), ANSWER_MAX_MS);
  }

  /** @param {Message} message */
  receive(message) {
    const { type, from, to = this.id, tale } = message ?? {};
    if (typeof from !== "string") {
      return;
    }
    if (!this.others.has(from)) {
      this.others.set(from, type === "claim");
    }
    if (this.over || to !== this.id) {
      return;
    }
    if (type === "claim" && !this.precedes(message)) {
      this.lose(from, Math.abs(this.clock.now() - message.atMs) < FRESH_MS);
      this.send("work", this.holder.tell(), from);
    } else if (type === "ask" && this.mine && this.waiting === undefined) {
      this.send("mine", this.holder.tell(), from);
    } else if (type === "mine") {
      this.lose(from, false);
    }
    // A window may have an older script than this one.
    if (typeof tale?.state === "string") {
      this.holder.hear(tale, this.others.get(from) === true);
    }
    if (type === "work" || type === "mine") {
      this.waiting?.();
    }
    if (type === "leave" && !this.mine && from === this.heir) {
      this.claim(() => this.mine && this.holder.regain());
    }
  }

  /** @param {Message} claim @returns {boolean} whether it was made at the same time and comes second to one of ours */
  precedes({ from, atMs }) {
    return this.waiting !== undefined && this.mine && (this.claimedMs > atMs || (this.claimedMs === atMs && this.id > from));
  }

  /** @param {string} heir @param {boolean} fresh */
  lose(heir, fresh) {
    if (this.mine) {
      this.mine = false;
      this.heir = heir;
      this.holder.yield(fresh);
    }
  }

  /** @param {Message["type"]} type @param {Tale} [tale] @param {string} [to] */
  send(type, tale, to) {
    try {
      this.channel?.postMessage({ type, from: this.id, to, atMs: this.clock.now(), tale });
    } catch {
      // A browser that forbids it has one window for us.
    }
  }
}
