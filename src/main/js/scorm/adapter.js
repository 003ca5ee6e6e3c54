/**
 * What a session needs of an LMS, in plain values; each edition of SCORM has an adapter of this shape.
 *
 * @typedef {object} Adapter
 * @property {number} stateMax the longest state, in UTF-16 units
 * @property {number} calls how many calls the LMS got
 * @property {() => "open" | "ended" | "refused"} open ended: the LMS takes nothing any more; refused: perhaps
 *     later
 * @property {() => boolean} ended whether the LMS has said since then that the session is over
 * @property {() => Reading} read asks for everything kept; may be called again
 * @property {() => string | undefined} [held] the state as it is kept now; undefined if that can't be told
 * @property {boolean} [live] whether others may write at the same time, so that what is held must be read before it
 *     is replaced
 * @property {(state: string) => boolean} setState
 * @property {(location: string) => boolean} setLocation
 * @property {(progress: number) => boolean} setProgress from 0 to 1
 * @property {(status: "incomplete" | "completed") => boolean} setCompletion
 * @property {(status: "failed" | "passed") => boolean} setSuccess
 * @property {(score: number) => boolean} setScore from 0 to 1
 * @property {(objective: ObjectiveReport, room?: Room) => boolean} setObjective false to tell the same again later, also
 *     if there was no room for all of it
 * @property {(interaction: Interaction) => boolean} addInteraction false to add the same one again later
 * @property {(lengthMs: number) => boolean} setSessionTime
 * @property {() => boolean} commit whether all that was set is kept now
 * @property {() => void} leave asks the LMS to take the learner back when the session closes
 * @property {() => boolean} close
 */

import { BrowserStore } from "./browser-store.js";
import { Scorm12 } from "./scorm12.js";
import { Scorm2004 } from "./scorm2004.js";

/** @typedef {import("./interaction.js").Interaction} Interaction */
/** @typedef {import("./objective-list.js").ObjectiveReport} ObjectiveReport */
/** @typedef {import("./objective-list.js").Room} Room */
/** @typedef {import("./reading.js").Reading} Reading */

/** What can keep a record, by the edition of the package: its own first. */
const KEEPERS = { scorm2004: [Scorm2004, Scorm12], scorm12: [Scorm12, Scorm2004], web: [BrowserStore] };

/**
 * @param {any} window the course's window
 * @param {import("../session/outline.js").Outline} outline
 * @param {boolean} [own] whether only what speaks the package's own edition will do
 * @returns {Adapter | undefined} undefined if there is none that we can speak to, or not yet
 */
export function findLms(window, outline, own = false) {
  for (const keeper of KEEPERS[outline.edition ?? "scorm2004"].slice(0, own ? 1 : undefined)) {
    const adapter = keeper.find(window, outline);
    if (adapter !== undefined) {
      return adapter;
    }
  }
  return undefined;
}
