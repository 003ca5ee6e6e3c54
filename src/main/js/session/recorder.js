/** Keeps a learner's work in an LMS, from the search for one to the last call. */

import { Attachment } from "./attachment.js";
import { Ledger } from "./ledger.js";
import { earlierWork, lossOf, roomFor, stillCounts } from "./earlier.js";
import { Saver } from "./saver.js";
import { writeAll, writeLength } from "./writing.js";

/** @typedef {import("../scorm/adapter.js").Adapter} Adapter */
/** @typedef {import("../scorm/reading.js").Reading} Reading */
/** @typedef {import("../scorm/interaction.js").Interaction} Interaction */
/** @typedef {import("./codec.js").Decoded} Decoded */
/** @typedef {import("./problem.js").Problem} Problem */
/** @typedef {import("./setting.js").Setting} Setting */

export class Recorder {
  /**
   * @param {Setting} setting
   * @param {import("./work.js").Learner} learner
   */
  constructor({ window, clock, outline, onChange }, learner) {
    this.clock = clock;
    this.outline = outline;
    this.onChange = onChange;
    this.learner = learner;
    this.startedMs = clock.elapsed();
    this.changes = 0;
    /** How many of the changes the LMS holds. */
    this.kept = 0;
    this.closed = false;
    /** @type {Problem} */
    this.problem = "";
    /** @type {Adapter | undefined} */
    this.adapter = undefined;
    /** @type {Ledger | undefined} */
    this.ledger = undefined;
    /** Attempts made before the LMS has told what it keeps. @type {Interaction[]} */
    this.waiting = [];
    this.saver = new Saver(clock, (withReport) => this.write(withReport), onChange);
    this.attachment = new Attachment(window, clock, outline, {
      onOpen: (adapter) => this.opened(adapter),
      onRead: (reading, decoded) => this.read(reading, decoded),
      onEnded: () => this.ended(),
    });
  }

  /** @returns {import("./saver.js").SaveState} */
  get state() {
    if (this.over) {
      return this.changes > this.kept ? "unsaved" : this.kept > 0 ? "saved" : "none";
    }
    if (this.ledger !== undefined || this.readOnly || this.adapter === undefined) {
      return this.saver.state;
    }
    return this.changes > 0 && this.attachment.failing ? "unsaved" : "saving";
  }

  get readOnly() {
    return this.problem === "review" || this.problem === "newer";
  }

  /** Whether the LMS has ended the session by itself. */
  get over() {
    return this.problem === "ended";
  }

  /** Whether an LMS is there that has not told yet what it keeps. */
  get reading() {
    return this.adapter !== undefined && this.ledger === undefined && !this.readOnly && this.problem === "";
  }

  /** @param {Adapter} adapter */
  opened(adapter) {
    this.adapter = adapter;
    this.onChange();
  }

  ended() {
    this.problem = "ended";
    this.saver.stop("unsaved");
    this.onChange();
  }

  /**
   * @param {Reading} reading
   * @param {Decoded} decoded
   */
  read(reading, decoded) {
    const { work } = decoded;
    this.learner.join(earlierWork(this.outline, work, reading));
    if (reading.review || decoded.kind === "newer") {
      this.problem = reading.review ? "review" : "newer";
    } else {
      this.problem = lossOf(decoded);
      const adapter = /** @type {Adapter} */ (this.adapter);
      adapter.stateMax = roomFor(adapter.stateMax, reading);
      this.ledger = new Ledger(this.outline, adapter, reading);
      this.ledger.interactions.push(...stillCounts(this.outline, work, this.waiting.splice(0)));
      this.saver.start();
      if (this.changes > 0) {
        this.saver.request();
      }
    }
    this.onChange();
  }

  /**
   * @param {number} delayMs how long the change may wait to be saved
   * @param {Interaction[]} interactions the attempts that the change came from
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

  /** @param {boolean} withReport @returns {boolean} */
  write(withReport) {
    const ledger = /** @type {Ledger} */ (this.ledger);
    const { changes } = this;
    const lengthMs = withReport ? this.lengthMs() : undefined;
    const saved = writeAll(ledger, this.learner.work(), { changed: changes > 0, lengthMs });
    this.kept = saved ? changes : this.kept;
    if (!saved && ledger.adapter.ended()) {
      this.ended();
    }
    return saved;
  }

  /** Saves all there is, for the page may not come back. */
  flush() {
    if (this.closed || this.over) {
      return;
    }
    if (this.ledger !== undefined) {
      this.saver.save(true);
    } else if (this.reading) {
      this.attachment.hurry();
      this.onChange();
    }
  }

  /**
   * Saves and ends the session.
   *
   * @param {{force: boolean, leave: boolean}} manner force: end it even if not everything could be saved;
   *     leave: ask the LMS to take the learner back
   * @returns {boolean} whether everything done is kept by the LMS, as far as there is one
   */
  close({ force, leave }) {
    if (this.closed) {
      return this.saver.state !== "unsaved";
    }
    if (this.reading) {
      this.attachment.advance();
    }
    const saved = this.saveLast();
    if (!saved && !force) {
      return false;
    }
    this.closed = true;
    this.attachment.stop();
    this.saver.stop(this.ledger === undefined && saved ? "none" : saved ? "saved" : "unsaved");
    if (!this.over) {
      this.part(leave);
    }
    this.onChange();
    return saved;
  }

  saveLast() {
    if (this.ledger !== undefined && !this.over && this.saver.save(true)) {
      return true;
    }
    if (this.ledger !== undefined || this.over) {
      return this.over && this.changes === this.kept;
    }
    return this.readOnly || this.changes === 0 || this.adapter === undefined;
  }

  /** Takes leave of the LMS. @param {boolean} leave whether it shall take the learner back */
  part(leave) {
    if (this.adapter !== undefined && this.ledger === undefined) {
      writeLength(this.adapter, this.lengthMs());
    }
    if (leave) {
      this.adapter?.leave();
    }
    this.adapter?.close();
  }

  lengthMs() {
    return this.clock.elapsed() - this.startedMs;
  }
}
