/** Keeps a learner's work in an LMS, from the search for one to the last call. */

import { Attachment } from "./attachment.js";
import { wakeful } from "./clock.js";
import { earlierWork, lossOf, roomFor, stillCounts } from "./earlier.js";
import { Ledger } from "./ledger.js";
import { Saver } from "./saver.js";
import { Sharing } from "./sharing.js";
import { part, saveLast } from "./parting.js";
import { owes, renew, writeAll } from "./writing.js";

/** @typedef {import("../scorm/adapter.js").Adapter} Adapter */

export class Recorder {
  /**
   * @param {import("./setting.js").Setting} setting
   * @param {import("./work.js").Learner} learner
   */
  constructor(setting, learner) {
    const { window, clock, outline, onChange } = setting;
    this.clock = clock;
    this.outline = outline;
    this.onChange = onChange;
    this.learner = learner;
    this.startedMs = clock.elapsed();
    this.changes = 0;
    /** How many of the changes the LMS holds. */
    this.kept = 0;
    this.closed = false;
    /** Whether another window of the learner's records instead. */
    this.paused = false;
    /** What is wrong with the record. @type {import("./problem.js").Problem} */
    this.trouble = "";
    /** @type {Adapter | undefined} */
    this.adapter = undefined;
    /** @type {Ledger | undefined} */
    this.ledger = undefined;
    /** What the LMS has told. @type {import("../scorm/reading.js").Reading | undefined} */
    this.reading = undefined;
    /** Attempts made before the LMS has told what it keeps. @type {import("../scorm/interaction.js").Interaction[]} */
    this.waiting = [];
    this.sharing = new Sharing(setting, this, learner);
    this.saver = new Saver(wakeful(clock, (task) => this.sharing.wake(task)), (extent) => this.write(extent), onChange);
    this.attachment = new Attachment(window, clock, outline, {
      onOpen: (adapter) => {
        this.adapter = adapter;
        onChange();
      },
      onRead: (reading, decoded) => this.read(reading, decoded),
      onEnded: () => this.ended(),
    });
  }

  get problem() {
    return this.paused ? "elsewhere" : this.trouble;
  }

  get readOnly() {
    return this.trouble === "review" || this.trouble === "newer";
  }

  /** Whether the LMS has ended the session by itself. */
  get over() {
    return this.trouble === "ended";
  }

  /** Whether an LMS is there that has not told yet what it keeps. */
  get isReading() {
    return this.adapter !== undefined && this.ledger === undefined && !this.readOnly && this.trouble === "";
  }

  ended() {
    this.trouble = "ended";
    this.saver.stop("unsaved");
    this.onChange();
  }

  /**
   * @param {import("../scorm/reading.js").Reading} reading
   * @param {import("./codec.js").Decoded} decoded
   */
  read(reading, decoded) {
    const { work } = decoded;
    this.reading = reading;
    this.learner.join(earlierWork(this.outline, work, reading));
    if (reading.review || decoded.kind === "newer") {
      this.trouble = reading.review ? "review" : "newer";
    } else {
      this.trouble = lossOf(decoded);
      const adapter = /** @type {Adapter} */ (this.adapter);
      adapter.stateMax = roomFor(adapter.stateMax, reading);
      this.ledger = new Ledger(this.outline, adapter, reading);
      this.ledger.stale = this.sharing.turn.others.size > 0;
      this.ledger.interactions.push(...stillCounts(this.outline, work, this.waiting.splice(0)));
      this.saver.start();
      this.saver.resting = this.paused;
      if (this.changes > 0 || owes(this.ledger, this.learner.work())) {
        this.saver.request();
      }
    }
    this.sharing.read();
    this.onChange();
  }

  /** Another window records from now on. @param {boolean} save whether nothing newer can have been saved by it */
  pause(save) {
    if (save) {
      this.flush();
    }
    this.paused = true;
    this.saver.rest();
    this.onChange();
  }

  /** Records again, after another window has. */
  goOn() {
    this.paused = false;
    this.sharing.join(this.adapter?.held?.());
    renew(this.ledger);
    this.changes += 1;
    this.saver.goOn();
    this.onChange();
  }

  /**
   * @param {number} delayMs how long it may wait to be saved
   * @param {import("../scorm/interaction.js").Interaction[]} interactions the attempts that the change came from
   */
  changed(delayMs, interactions) {
    this.changes += 1;
    if (this.closed || this.readOnly || this.over) {
      return;
    }
    (this.ledger?.interactions ?? this.waiting).push(...interactions);
    if (this.ledger !== undefined) {
      this.saver.request(delayMs);
    }
  }

  /** @param {import("./report.js").Extent} extent @returns {import("./saver.js").Outcome} */
  write(extent) {
    const ledger = /** @type {Ledger} */ (this.ledger);
    this.sharing.readAgain(ledger);
    const { changes } = this;
    const saved = writeAll(ledger, this.learner.work(), { changed: changes > 0, lengthMs: this.lengthMs }, extent);
    if (saved) {
      this.kept = changes;
      this.sharing.turn.saved(ledger.told.get("state"));
    }
    if (!saved && ledger.adapter.ended()) {
      this.ended();
    }
    return { saved, left: ledger.report.left };
  }

  /** Saves all there is, for the page may not come back. */
  flush() {
    if (this.closed || this.over || this.paused) {
      return;
    }
    if (this.ledger !== undefined) {
      this.saver.save("whole");
    } else if (this.isReading) {
      this.attachment.hurry();
      this.onChange();
    }
  }

  /**
   * Saves and ends the session.
   *
   * @param {{force: boolean, leave: boolean}} manner force: end it even if not everything could be saved;
   *     leave: ask the LMS to take the learner back
   * @returns {boolean} whether everything done is kept, as far as there is an LMS
   */
  close({ force, leave }) {
    if (this.closed) {
      return this.saver.state !== "unsaved";
    }
    if (this.isReading && !this.paused) {
      this.attachment.advance();
    }
    const saved = saveLast(this);
    if (!saved && !force) {
      return false;
    }
    this.closed = true;
    this.attachment.stop();
    this.saver.stop(this.ledger === undefined && saved ? "none" : saved ? "saved" : "unsaved");
    part(this, leave);
    this.sharing.turn.close();
    this.onChange();
    return saved;
  }

  get lengthMs() {
    return this.clock.elapsed() - this.startedMs;
  }
}
