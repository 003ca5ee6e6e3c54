/**
 * Decides when the LMS is written to.
 *
 * What changes is written and committed at once, after the screen has had its turn; what fails is tried
 * again at growing intervals. Nothing is left for the moment at which the page goes away, when browsers
 * forbid the requests that many LMSs would need.
 */

/** @typedef {import("./clock.js").Clock} Clock */
/** @typedef {"none" | "saved" | "saving" | "unsaved"} SaveState */
/** @typedef {import("./report.js").Extent} Extent */

/**
 * @typedef {object} Outcome
 * @property {boolean} saved whether the LMS took everything
 * @property {boolean} left whether something that reports show shall follow even if nothing else changes
 */

const RETRY_MIN_MS = 1000;
const RETRY_MAX_MS = 60000;
/** How often what only reports show is written together with a change. */
const REPORT_EVERY_MS = 15000;
/** How long after a change it is written by itself, if nothing else changes. */
const REPORT_DELAY_MS = 2 * REPORT_EVERY_MS;
/** After a save that took long, the learner is left alone for so many times its length. */
const REST_FACTOR = 4;

export class Saver {
  /**
   * @param {Clock} clock
   * @param {(extent: Extent) => Outcome} write writes and commits
   * @param {() => void} onChange called when {@link Saver.state} may have changed
   */
  constructor(clock, write, onChange) {
    this.clock = clock;
    this.write = write;
    this.onChange = onChange;
    /** @type {SaveState} */
    this.state = "none";
    /** @type {unknown} */
    this.timer = undefined;
    /** @type {unknown} */
    this.reportTimer = undefined;
    this.reportedMs = clock.elapsed();
    this.retryMs = RETRY_MIN_MS;
    this.restUntilMs = 0;
    /** When the save that is scheduled is due. */
    this.dueMs = 0;
    this.writing = false;
    this.stopped = false;
    /** Whether nothing may be written for now. */
    this.resting = false;
  }

  /** The LMS is there and holds everything so far. */
  start() {
    this.state = "saved";
  }

  /** Something has changed. @param {number} [delayMs] how long it may wait for more of its kind */
  request(delayMs = 0) {
    if (this.resting) {
      return;
    }
    const nowMs = this.clock.elapsed();
    const dueMs = Math.max(nowMs + delayMs, this.restUntilMs);
    if (this.state === "saved" || (this.state === "saving" && dueMs < this.dueMs)) {
      this.state = "saving";
      this.schedule(dueMs - nowMs);
    } else if (this.state === "unsaved" && this.timer === undefined) {
      this.schedule(this.retryMs);
    }
    this.reportLater();
  }

  reportLater() {
    this.reportTimer ??= this.clock.setTimeout(() => this.report(), REPORT_DELAY_MS);
  }

  report() {
    const restMs = this.restUntilMs - this.clock.elapsed();
    if (restMs > 0) {
      this.reportTimer = this.clock.setTimeout(() => this.report(), restMs);
    } else {
      this.save("whole");
    }
  }

  /**
   * Saves now.
   *
   * @param {Extent} extent how much of what only reports show is written too
   * @returns {boolean} whether the LMS holds everything
   */
  save(extent) {
    if (this.writing || this.stopped || this.resting) {
      // The LMS answered a call by causing an event of the page; the save under way covers it.
      return false;
    }
    const withReport = extent !== "none";
    this.cancel(withReport);
    const startedMs = this.clock.elapsed();
    this.writing = true;
    const { saved, left } = this.attempt(extent);
    this.writing = false;
    const endedMs = this.clock.elapsed();
    this.restUntilMs = endedMs + REST_FACTOR * Math.max(0, endedMs - startedMs);
    this.state = saved ? "saved" : "unsaved";
    if (saved) {
      this.retryMs = RETRY_MIN_MS;
      this.reportedMs = withReport ? endedMs : this.reportedMs;
      if (left) {
        this.reportLater();
      }
    } else {
      this.schedule(this.retryMs);
      this.retryMs = Math.min(2 * this.retryMs, RETRY_MAX_MS);
    }
    this.onChange();
    return saved;
  }

  /** Writes nothing for now. */
  rest() {
    this.cancel(true);
    this.resting = true;
  }

  /** Writes again, if there is somebody to write to. */
  goOn() {
    this.resting = false;
    if (this.state !== "none") {
      this.state = "saved";
      this.request();
    }
  }

  /** Stops saving for good. @param {SaveState} state what is shown from now on */
  stop(state) {
    this.cancel(true);
    this.stopped = true;
    this.state = state;
  }

  /** @param {Extent} extent @returns {Outcome} */
  attempt(extent) {
    try {
      return this.write(extent);
    } catch {
      return { saved: false, left: false };
    }
  }

  get reportIsDue() {
    return this.clock.elapsed() - this.reportedMs >= REPORT_EVERY_MS;
  }

  /** @param {number} delayMs */
  schedule(delayMs) {
    this.clock.clearTimeout(this.timer);
    this.dueMs = this.clock.elapsed() + delayMs;
    this.timer = this.stopped ? undefined : this.clock.setTimeout(() => this.save(this.reportIsDue ? "brief" : "none"), delayMs);
  }

  /** @param {boolean} withReport */
  cancel(withReport) {
    this.clock.clearTimeout(this.timer);
    this.timer = undefined;
    if (withReport) {
      this.clock.clearTimeout(this.reportTimer);
      this.reportTimer = undefined;
    }
  }
}
