/** What only reports show: how far each lesson is, how each objective went, how long the session has lasted. */

import { recordId } from "../scorm/format.js";
import { resultsByObjective } from "./paper.js";
import { lessonProgress, passes } from "./progress.js";

/** @typedef {import("../scorm/objective-list.js").Room} Room */
/** @typedef {import("./ledger.js").Ledger} Ledger */
/** @typedef {import("./work.js").Work} Work */

/**
 * How much of the report goes along with a save: nothing; what there is room for; all of it.
 *
 * @typedef {"none" | "brief" | "whole"} Extent
 */

export class Report {
  /** Whether there was no room for what shall not wait for the next change: that a lesson is done. */
  left = false;
  /** Whether the LMS was not told last time how long the session has lasted. */
  #late = true;
  #ledger;

  /** @param {Ledger} ledger */
  constructor(ledger) {
    this.#ledger = ledger;
  }

  /**
   * Tells it as far as there is room; the rest at the next call.
   *
   * @param {Work} work
   * @param {number} lengthMs how long the session has lasted
   * @param {Room} room
   */
  write(work, lengthMs, room) {
    const late = this.#late;
    if (late) {
      this.#writeLength(lengthMs, room);
    }
    this.#writeLessons(work, room);
    this.#writeResults(work);
    if (!late) {
      this.#writeLength(lengthMs, room);
    }
  }

  /** @param {Work} work @param {Room} room */
  #writeLessons(work, room) {
    const { adapter, outline } = this.#ledger;
    this.left = false;
    for (const lesson of outline.lessons) {
      const { done, total } = lessonProgress(lesson, work);
      if (done > 0) {
        const objective = { id: lesson.id, completed: done === total, progress: done / total };
        const told = this.#ledger.offer(
          `lesson ${recordId(lesson.id)}`,
          String(objective.progress),
          () => adapter.setObjective(objective, room),
          room,
        );
        this.left ||= !told && objective.completed && room() < Infinity;
      }
    }
  }

  /** Tells what the final assessment says of each objective, whether there is room or not. @param {Work} work */
  #writeResults({ paper }) {
    const { adapter, outline } = this.#ledger;
    const { assessment } = outline;
    const results = assessment !== undefined && paper?.submitted ? resultsByObjective(assessment, paper) : [];
    for (const [id, { score }] of results) {
      const success = passes(/** @type {any} */ (assessment), score) ? /** @type {const} */ ("passed") : /** @type {const} */ ("failed");
      this.#ledger.offer(`objective ${recordId(id)}`, String(score), () =>
        adapter.setObjective({ id, completed: true, progress: 1, score, success }),
      );
    }
  }

  /** @param {number} lengthMs @param {Room} room */
  #writeLength(lengthMs, room) {
    this.#late = room() < 1;
    if (!this.#late) {
      this.#ledger.adapter.setSessionTime(lengthMs);
    }
  }
}
