/** What the LMS is told at a save, and last of all. */

import { unlimited } from "../scorm/objective-list.js";
import { isBegun } from "./standing.js";

/** @typedef {import("../scorm/adapter.js").Adapter} Adapter */

/** How many calls a change may take, the commit too; reports get what is left of them. */
const CALLS_MAX = 6;

/**
 * @param {import("./ledger.js").Ledger} ledger
 * @param {import("./work.js").Work} work what earlier launches have left
 * @returns {boolean} whether the LMS does not know yet what it has led to
 */
export function owes(ledger, work) {
  return isBegun(work.standing) && !ledger.holds(work);
}

/**
 * Saves. A launch in which nothing was done adds nothing to the record but its length.
 *
 * @param {import("./ledger.js").Ledger} ledger
 * @param {import("./work.js").Work} work
 * @param {{changed: boolean, lengthMs: number}} launch changed: whether anything was done in it; lengthMs: how long it
 *     has lasted
 * @param {import("./report.js").Extent} extent how much of what only reports show is told
 * @returns {boolean} whether the LMS holds everything
 */
export function writeAll(ledger, work, { changed, lengthMs }, extent) {
  const { adapter, report } = ledger;
  const callsMax = adapter.calls + CALLS_MAX - 1;
  const idle = !changed && ledger.holds(work);
  const taken = idle || ledger.writeWork(work);
  if (taken && extent !== "none") {
    const room = extent === "whole" ? unlimited : () => callsMax - adapter.calls;
    idle ? adapter.setSessionTime(lengthMs) : report.write(work, lengthMs, room);
  }
  if (ledger.stale && !taken) {
    // The LMS would keep what it held before, and forget what another window has done since.
    return false;
  }
  const kept = adapter.commit() && taken;
  ledger.stale = ledger.stale && !kept;
  return kept;
}

/** Another window has written since: everything is told anew. @param {import("./ledger.js").Ledger | undefined} ledger */
export function renew(ledger) {
  if (ledger !== undefined) {
    ledger.stale = true;
    ledger.told.clear();
  }
}

/**
 * Keeps the length of a launch of which nothing else can be kept.
 *
 * @param {Adapter} adapter
 * @param {number} lengthMs
 */
export function writeLength(adapter, lengthMs) {
  adapter.setSessionTime(lengthMs);
  adapter.commit();
}
