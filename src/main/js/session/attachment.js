/**
 * Gets from a course's window to an open session with an LMS that has told what it keeps.
 *
 * An LMS may put its object in place late, refuse the first call, or answer nonsense for a moment. The
 * course does not wait for it; the learner's work is joined with what the LMS kept once that is known.
 */

import { findLms } from "../scorm/adapter.js";
import { joinedReadings } from "../scorm/reading.js";
import { decode } from "./codec.js";

/** @typedef {import("../scorm/adapter.js").Adapter} Adapter */
/** @typedef {import("../scorm/reading.js").Reading} Reading */
/** @typedef {import("./clock.js").Clock} Clock */
/** @typedef {import("./codec.js").Decoded} Decoded */
/** @typedef {import("./outline.js").Outline} Outline */

const SEARCH_EVERY_MS = 250;
const SEARCH_MAX_MS = 10000;
/** Only after so long an LMS of another edition than the package's will do. */
const OTHER_EDITION_AFTER_MS = 1000;
const RETRY_MIN_MS = 1000;
const RETRY_MAX_MS = 60000;
/** A good state is believed after so many readings even if the LMS does not tell the rest. */
const READINGS_MAX = 3;
const READINGS_MIN_MS = 3000;
/** A missing, damaged or foreign state is believed after so many readings in a row. */
const ODD_READINGS_MAX = 5;
/** So long at least must it stay like that: readings can also be asked for by the learner. */
const ODD_READINGS_MIN_MS = 15000;

/**
 * @typedef {object} Listener
 * @property {(adapter: Adapter) => void} onOpen an LMS has opened a session; nothing is known yet
 * @property {(reading: Reading, decoded: Decoded) => void} onRead the LMS has told what it keeps
 * @property {() => void} onEnded the LMS has closed the session before it told what it keeps
 */

export class Attachment {
  /**
   * @param {any} window
   * @param {Clock} clock
   * @param {Outline} outline
   * @param {Listener} listener
   */
  constructor(window, clock, outline, listener) {
    this.window = window;
    this.clock = clock;
    this.outline = outline;
    this.listener = listener;
    this.startedMs = clock.elapsed();
    this.retryMs = RETRY_MIN_MS;
    this.readings = 0;
    this.firstReadMs = 0;
    this.stepping = false;
    /** @type {Adapter | undefined} */
    this.found = undefined;
    /** @type {string | undefined} */
    this.lastState = undefined;
    this.sameStates = 0;
    this.sameSinceMs = 0;
    /** @type {Reading | undefined} */
    this.reading = undefined;
    /** The last state seen that makes sense. @type {string | undefined} */
    this.goodState = undefined;
    this.step = this.search;
    /** @type {unknown} */
    this.timer = undefined;
  }

  /** Whether the LMS has been asked so often that the learner's work has to be called unsaved. */
  get failing() {
    return this.readings >= ODD_READINGS_MAX;
  }

  /** Takes the next step at once, whatever timer it waits for. */
  advance() {
    if (this.stepping) {
      // The LMS answered a call by causing an event of the page.
      return;
    }
    this.clock.clearTimeout(this.timer);
    this.timer = undefined;
    this.stepping = true;
    this.step();
    this.stepping = false;
  }

  /** Takes the next step at once, and the one after it soon. */
  hurry() {
    this.retryMs = RETRY_MIN_MS;
    this.advance();
  }

  stop() {
    this.clock.clearTimeout(this.timer);
    this.step = () => {};
  }

  search() {
    const searchedMs = this.clock.elapsed() - this.startedMs;
    this.found = findLms(this.window, this.outline, searchedMs < OTHER_EDITION_AFTER_MS);
    if (this.found) {
      this.step = this.open;
      this.step();
    } else if (searchedMs < SEARCH_MAX_MS) {
      this.again(SEARCH_EVERY_MS);
    }
  }

  open() {
    const adapter = /** @type {Adapter} */ (this.found);
    const opened = adapter.open();
    if (opened === "ended") {
      this.listener.onEnded();
    } else if (opened === "refused") {
      this.againLater();
    } else {
      this.listener.onOpen(adapter);
      this.step = this.read;
      this.step();
    }
  }

  read() {
    const adapter = /** @type {Adapter} */ (this.found);
    const reading = joinedReadings(this.reading, adapter.read());
    if (adapter.ended()) {
      this.step = () => {};
      this.listener.onEnded();
      return;
    }
    this.count(reading);
    let decoded = decode(this.outline, reading.state ?? "");
    if (decoded.kind === "own" || decoded.kind === "newer") {
      this.goodState = reading.state;
    } else if (this.goodState !== undefined) {
      // An LMS that has told the state once and now does not is failing; what it told is still true.
      decoded = decode(this.outline, this.goodState);
    }
    if ((reading.state ?? this.goodState) !== undefined && this.believes(reading, decoded)) {
      this.step = () => {};
      this.listener.onRead(reading, decoded);
    } else {
      this.againLater();
    }
  }

  /** @param {Reading} reading */
  count(reading) {
    this.firstReadMs = this.readings === 0 ? this.clock.elapsed() : this.firstReadMs;
    const same = this.readings > 0 && reading.state === this.lastState;
    this.sameSinceMs = same ? this.sameSinceMs : this.clock.elapsed();
    this.sameStates = same ? this.sameStates + 1 : 1;
    this.lastState = reading.state;
    this.reading = reading;
    this.readings += 1;
  }

  /**
   * To take a failed reading for a first launch would overwrite all that the learner has done.
   *
   * @param {Reading} reading
   * @param {Decoded} decoded
   * @returns {boolean}
   */
  believes(reading, { kind }) {
    const first = reading.first && !reading.resumes;
    const odd = kind === "damaged" || kind === "foreign" || (kind === "empty" && !first && !reading.review);
    const nowMs = this.clock.elapsed();
    const asked = this.readings >= READINGS_MAX && nowMs - this.firstReadMs >= READINGS_MIN_MS;
    const stays = this.sameStates >= ODD_READINGS_MAX && nowMs - this.sameSinceMs >= ODD_READINGS_MIN_MS;
    return (!odd && (reading.missing.length === 0 || asked)) || stays;
  }

  againLater() {
    this.again(this.retryMs);
    this.retryMs = Math.min(2 * this.retryMs, RETRY_MAX_MS);
  }

  /** @param {number} delayMs */
  again(delayMs) {
    this.timer = this.clock.setTimeout(() => this.advance(), delayMs);
  }
}
