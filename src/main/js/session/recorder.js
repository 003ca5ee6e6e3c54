/**
 * Keeps a learner's work in an LMS, from the search for one to the last call.
 */

import { Attachment } from "./attachment.js";
import { Ledger } from "./ledger.js";
import { Saver } from "./saver.js";
import { better } from "./standing.js";

/** @typedef {import("../scorm/adapter.js").Adapter} Adapter */
/** @typedef {import("../scorm/reading.js").Reading} Reading */
/** @typedef {import("../scorm/interaction.js").Interaction} Interaction */
/** @typedef {import("./codec.js").Decoded} Decoded */
/** @typedef {import("./setting.js").Setting} Setting */
/** @typedef {import("./work.js").Work} Work */

/**
 * Why less is recorded than the learner would expect: `ended`, the LMS had closed the session before the
 * course began; `newer`, the record is in the form of a newer version of the course and is left as it is;
 * `review`, the learner looks back at the course or takes no credit.
 *
 * @typedef {"" | "ended" | "newer" | "review"} Problem
 */

/**
 * @typedef {object} Learner
 * @property {() => Work} work what has been done, at any moment
 * @property {(kept: Work) => void} join takes up what the LMS had kept
 */

export class Recorder {
  /**
   * @param {Setting} setting
   * @param {Learner} learner
   */
  constructor({ window, clock, outline, onChange }, learner) {
    this.clock = clock;
    this.outline = outline;
    this.onChange = onChange;
    this.learner = learner;
    this.startedMs = clock.now();
    this.changes = 0;
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
    if (this.problem === "ended") {
      return "unsaved";
    }
    if (this.ledger !== undefined || this.readOnly || this.adapter === undefined) {
      return this.saver.state;
    }
    return this.changes > 0 ? "unsaved" : "saving";
  }

  get readOnly() {
    return this.problem === "review" || this.problem === "newer";
  }

  /** @param {Adapter} adapter */
  opened(adapter) {
    this.adapter = adapter;
    this.onChange();
  }

  ended() {
    this.problem = "ended";
    this.onChange();
  }

  /**
   * @param {Reading} reading
   * @param {Decoded} decoded
   */
  read(reading, decoded) {
    const { work } = decoded;
    const standing = {
      completion: reading.completion || "incomplete",
      success: reading.success || "unknown",
      score: reading.score,
    };
    this.learner.join({ ...work, standing: better(work.standing, /** @type {any} */ (standing)) });
    if (reading.review || decoded.kind === "newer") {
      this.problem = reading.review ? "review" : "newer";
    } else {
      this.ledger = new Ledger(this.outline, /** @type {Adapter} */ (this.adapter), reading);
      this.ledger.interactions.push(...this.waiting.splice(0));
      this.saver.start();
      if (this.changes > 0) {
        this.saver.request();
      }
    }
    this.onChange();
  }

  /** @param {Interaction} [interaction] the attempt at a question that the change came from */
  changed(interaction) {
    this.changes += 1;
    if (this.closed || this.readOnly) {
      return;
    }
    if (interaction !== undefined) {
      (this.ledger?.interactions ?? this.waiting).push(interaction);
    }
    if (this.ledger !== undefined) {
      this.saver.request();
    }
  }

  /** @param {boolean} withReport @returns {boolean} */
  write(withReport) {
    const ledger = /** @type {Ledger} */ (this.ledger);
    const work = this.learner.work();
    const taken = ledger.writeWork(work);
    if (taken && withReport) {
      ledger.writeReport(work, this.lengthMs());
    }
    return ledger.adapter.commit() && taken;
  }

  /** Saves all there is, for the page may not come back. */
  flush() {
    if (this.ledger !== undefined && !this.closed) {
      this.saver.save(true);
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
    if (this.adapter !== undefined && this.ledger === undefined && !this.readOnly) {
      this.attachment.advance();
    }
    const saved = this.saveLast();
    if (!saved && !force) {
      return false;
    }
    this.closed = true;
    this.attachment.stop();
    this.saver.stop(this.ledger === undefined && saved ? "none" : saved ? "saved" : "unsaved");
    if (leave) {
      this.adapter?.leave();
    }
    this.adapter?.close();
    this.onChange();
    return saved;
  }

  /** @returns {boolean} */
  saveLast() {
    if (this.ledger !== undefined) {
      return this.saver.save(true);
    }
    if (this.readOnly) {
      this.adapter?.setSessionTime(this.lengthMs());
      this.adapter?.commit();
      return true;
    }
    return this.changes === 0 || (this.adapter === undefined && this.problem === "");
  }

  lengthMs() {
    return this.clock.now() - this.startedMs;
  }
}
