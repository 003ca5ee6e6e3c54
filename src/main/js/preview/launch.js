/** A launch of the course: the object that an LMS offers to it, and what becomes of what it says. */

import { lengthOf, lengthText } from "./lasting.js";

/** @typedef {import("./personalities.js").Personality} Personality */
/** @typedef {import("./shelf.js").Shelf} Shelf */

/**
 * @typedef {object} Call
 * @property {string} name
 * @property {string[]} args
 * @property {string} result
 * @property {number} error
 *
 * @typedef {object} Circumstances
 * @property {string} mode normal, browse or review
 * @property {() => boolean} failing whether commits fail now
 * @property {(personality: Personality, name: string) => boolean} hitch takes the time that a call takes; whether it fails
 * @property {(call: Call) => void} onCall
 */

export class Launch {
  /**
   * @param {Personality} personality
   * @param {Shelf} shelf
   * @param {Circumstances} circumstances
   */
  constructor(personality, shelf, circumstances) {
    this.personality = personality;
    this.edition = personality.edition;
    this.shelf = shelf;
    this.circumstances = circumstances;
    /** @type {"new" | "open" | "closed"} */
    this.phase = "new";
    this.error = 0;
    this.committed = 0;
    this.record = this.recordOf(shelf.read());
  }

  /** @param {import("./shelf.js").Kept} kept */
  recordOf({ learner, values, totalMs }) {
    const { names } = this.edition;
    const resumes = values[names.exit] === "suspend";
    const completed = resumes && ["completed", "passed"].includes(values[names.completion]);
    const { mode } = this.circumstances;
    return this.personality.record(resumes ? values : {}, {
      [names.learner]: `learner-${learner}`,
      [names.learnerName]: `Learner, ${learner}`,
      [names.entry]: resumes ? "resume" : "ab-initio",
      [names.mode]: mode === "normal" && completed && this.personality.reviewsCompleted ? "review" : mode,
      [names.credit]: mode === "normal" ? "credit" : "no-credit",
      [names.totalTime]: lengthText(resumes ? totalMs : 0, this.edition.prefix !== ""),
    });
  }

  /** @returns {any} the object that the course looks for */
  get api() {
    const { prefix, end, errors } = this.edition;
    const text = (/** @type {unknown} */ code) => errors[Number(code)] ?? "";
    return {
      [`${prefix}Initialize`]: (/** @type {unknown} */ argument) => this.call("Initialize", [argument], () => this.initialize(argument)),
      [`${prefix}GetValue`]: (/** @type {unknown} */ element) => this.call("GetValue", [element], () => this.read(String(element))),
      [`${prefix}SetValue`]: (/** @type {unknown} */ element, /** @type {unknown} */ value) =>
        this.call("SetValue", [element, value], () => this.write(String(element), String(value))),
      [`${prefix}Commit`]: (/** @type {unknown} */ argument) => this.call("Commit", [argument], () => this.commit(argument)),
      [`${prefix}${end}`]: (/** @type {unknown} */ argument) => this.call(end, [argument], () => this.finish(argument)),
      [`${prefix}GetLastError`]: () => String(this.error),
      [`${prefix}GetErrorString`]: text,
      [`${prefix}GetDiagnostic`]: text,
    };
  }

  /** Takes nothing any more, and tells of nothing: what the course has to say at its end is not wanted. */
  drop() {
    this.phase = "closed";
    this.circumstances = { ...this.circumstances, onCall: () => {} };
  }

  /**
   * @param {string} name
   * @param {unknown[]} args
   * @param {() => string} act gives the result and sets the error
   */
  call(name, args, act) {
    const failed = this.circumstances.hitch(this.personality, name);
    let result = name === "GetValue" ? "" : "false";
    /** @type {unknown} */
    let thrown;
    this.error = failed ? 101 : this.outOfPlace(name);
    if (this.error === 0) {
      try {
        result = act();
      } catch (error) {
        thrown = error;
      }
    }
    this.circumstances.onCall({ name: this.edition.prefix + name, args: args.map(String), result, error: this.error });
    if (thrown !== undefined) {
      throw thrown;
    }
    return result;
  }

  /** @param {string} name @returns {number} the error of a call before or after the session */
  outOfPlace(name) {
    const { closed, initializedTwice, initializedAfterEnd } = this.edition;
    if (name === "Initialize") {
      return { new: 0, open: initializedTwice, closed: initializedAfterEnd }[this.phase];
    }
    return this.phase === "open" ? 0 : closed[name][this.phase === "new" ? 0 : 1];
  }

  /** @param {unknown} argument @returns {string} */
  initialize(argument) {
    if (argument !== "") {
      this.error = this.edition.argument;
      return "false";
    }
    // What an earlier launch has left is there by now, though its page may have gone only just before.
    this.record = this.recordOf(this.shelf.read());
    this.phase = "open";
    return "true";
  }

  /** @param {string} element @returns {string} */
  read(element) {
    const { value, error } = this.record.get(element);
    this.error = error;
    return value;
  }

  /** @param {string} element @param {string} value @returns {string} */
  write(element, value) {
    this.error = this.record.set(element, value);
    return this.error === 0 ? "true" : "false";
  }

  /** @param {unknown} argument @returns {string} */
  commit(argument) {
    if (argument !== "") {
      this.error = this.edition.argument;
      return "false";
    }
    const { learner, totalMs } = this.shelf.read();
    if (this.circumstances.failing() || !this.shelf.write({ learner, values: this.record.values, totalMs })) {
      this.error = this.edition.commitFailure;
      return "false";
    }
    this.committed += 1;
    return "true";
  }

  /** @param {unknown} argument @returns {string} */
  finish(argument) {
    const { names } = this.edition;
    const { values } = this.record;
    const wish = values["adl.nav.request"];
    if (this.edition.prefix !== "" && values[names.completion] === undefined) {
      // SCORM 1.2: a course that says nothing of its status is completed when it ends.
      values[names.completion] = "completed";
    }
    const kept = this.commit(argument) === "true";
    if (kept) {
      const { totalMs, ...rest } = this.shelf.read();
      this.shelf.write({ ...rest, totalMs: totalMs + lengthOf(values[names.sessionTime]) });
      this.phase = "closed";
    }
    if (kept && this.personality.breaksOnNavigation && wish !== undefined && wish !== "suspendAll") {
      return this.broken(wish);
    }
    return kept ? "true" : "false";
  }

  /** @param {string} wish @returns {string} */
  broken(wish) {
    if (/^(exit|abandon)All$/.test(wish)) {
      throw new SyntaxError("unexpected token");
    }
    this.error = wish === "_none_" ? 0 : 101;
    return this.error === 0 ? "true" : "false";
  }
}
