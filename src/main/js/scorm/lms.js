/** What the editions of SCORM have in common as an {@link import("./adapter.js").Adapter}. */

import { isRefusal } from "./connection.js";
import { Inquiry } from "./inquiry.js";
import { unlimited } from "./objective-list.js";

/** @typedef {import("./connection.js").Connection} Connection */
/** @typedef {import("./interaction.js").Interaction} Interaction */
/** @typedef {import("./objective-list.js").ObjectiveReport} ObjectiveReport */
/** @typedef {import("./objective-list.js").Room} Room */
/** @typedef {import("./reading.js").Reading} Reading */

/**
 * What an edition calls alike things, and how much it takes.
 *
 * @typedef {object} Edition
 * @property {string} mode
 * @property {string} credit
 * @property {string} entry
 * @property {string} learner
 * @property {string} exit
 * @property {string} location
 * @property {number} locationMax the longest location, in UTF-16 units
 */

/** By how much a state may grow before it is read back to see whether the LMS has cut it. */
const PROOF_STEP = 256;

/** After so many tries, of which an outright refusal counts as four, the LMS does not know `suspend`. */
const EXIT_TRIES_MAX = 24;

export class Lms {
  /**
   * @param {Connection} connection
   * @param {Edition} edition
   * @param {{write: (objective: ObjectiveReport, room: Room) => boolean}} objectives
   * @param {{add: (interaction: Interaction) => boolean}} journal
   */
  constructor(connection, edition, objectives, journal) {
    this.connection = connection;
    this.edition = edition;
    this.objectives = objectives;
    this.journal = journal;
    /** The longest state, in UTF-16 units. */
    this.stateMax = Infinity;
    /** How long a state the LMS is known to keep whole. */
    this.provenMax = 0;
    this.exitSet = false;
    this.exitTries = 0;
  }

  /**
   * Several LMSs keep what was written only of a session that left with `suspend`, whatever the status.
   *
   * @returns {boolean} whether the LMS took it, or refused it so often that it seems not to know it
   */
  setExit() {
    if (!this.exitSet && this.exitTries < EXIT_TRIES_MAX) {
      const { ok, code } = this.connection.set(this.edition.exit, "suspend");
      this.exitTries += isRefusal(code) ? 4 : 1;
      this.exitSet = ok;
    }
    return this.exitSet || this.exitTries >= EXIT_TRIES_MAX;
  }

  get calls() {
    return this.connection.calls;
  }

  /** @returns {boolean} whether the LMS has ended the session by itself */
  ended() {
    return this.connection.ended;
  }

  /** @returns {Reading} */
  read() {
    const { edition } = this;
    const inquiry = new Inquiry(this.connection);
    const mode = inquiry.word(edition.mode, ["normal", "browse", "review"]);
    const credit = inquiry.word(edition.credit, ["credit", "no-credit"]);
    const entry = inquiry.word(edition.entry, ["ab-initio", "resume"]);
    const { untouched, ...standing } = this.readStanding(inquiry, entry !== "ab-initio");
    return {
      review: mode === "browse" || mode === "review" || credit === "no-credit",
      first: entry === "ab-initio" || (entry === "" && untouched),
      resumes: entry === "resume",
      ...standing,
      state: inquiry.text("cmi.suspend_data"),
      // Only the order of things depends on it, which no launch shall wait for.
      learner: this.connection.get(edition.learner).value,
      missing: inquiry.missing,
    };
  }

  /**
   * @param {Inquiry} _inquiry
   * @param {boolean} _again whether an earlier launch may have left a value, so that its absence is not believed
   * @returns {Pick<Reading, "completion" | "success" | "score"> & {untouched: boolean}} untouched: whether no
   *     launch has left a status
   */
  readStanding(_inquiry, _again) {
    throw new Error("each edition tells it in its own way");
  }

  /** @returns {string | undefined} */
  held() {
    const { ok, value } = this.connection.get("cmi.suspend_data");
    return ok ? value : undefined;
  }

  /** @param {string} state that the LMS has taken @returns {boolean} whether it has not cut it */
  holds(state) {
    if (this.provenMax > 0 && state.length <= this.provenMax + PROOF_STEP) {
      return true;
    }
    const value = this.held() ?? "";
    if (value !== "" && value !== state) {
      this.stateMax = state.startsWith(value) ? value.length : this.stateMax;
      return false;
    }
    this.provenMax = state.length;
    return true;
  }

  /** @param {string} location @returns {boolean} */
  setLocation(location) {
    return location.length <= this.edition.locationMax && this.connection.set(this.edition.location, location).ok;
  }

  /** @param {ObjectiveReport} objective @param {Room} [room] @returns {boolean} */
  setObjective(objective, room = unlimited) {
    return this.objectives.write(objective, room);
  }

  /** @param {Interaction} interaction @returns {boolean} false to add the same one again later */
  addInteraction(interaction) {
    return this.journal.add(interaction);
  }

  /** @returns {boolean} */
  commit() {
    // To commit another exit could make the LMS forget all that it has.
    return this.setExit() && this.connection.commit().ok;
  }

  /** Asks the LMS to take the learner back to where the course was launched. */
  leave() {}

  /** @returns {boolean} */
  close() {
    return this.setExit() && this.connection.terminate().ok;
  }
}
