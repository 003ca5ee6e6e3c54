/**
 * An LMS that refuses everything that any LMS we know of refuses, and remembers between launches only what
 * it must: what was committed, and only if the course left with `suspend`.
 *
 * It serves node tests and pages alike.
 */

import { StrictRecord } from "./strict-record.js";

/**
 * @typedef {object} Call
 * @property {string} name
 * @property {string[]} args
 * @property {string} result
 * @property {number} error
 */

/**
 * @typedef {object} Manner
 * @property {string} [mode] normal, browse or review
 * @property {string} [credit] credit or no-credit
 * @property {boolean} [reviewAfterCompletion] whether a completed course is launched for review, as by Moodle
 * @property {Record<string, string>} [stored] what it remembers at first, by element
 * @property {string[]} [objectives] objectives that it takes from the manifest
 */

export class StrictLms {
  /** @param {Manner} [manner] */
  constructor(manner = {}) {
    this.manner = manner;
    /** What is remembered: the only thing that outlives a launch. @type {Record<string, string> | undefined} */
    this.stored = manner.stored;
    /** All calls of all launches. @type {Call[]} */
    this.calls = [];
  }

  /** @param {string} element @returns {string | undefined} what is remembered of it */
  remembered(element) {
    return this.stored?.[element];
  }

  /** @returns {any} the object for a new launch; what an earlier launch did not commit is lost */
  launch() {
    const resumes = this.stored?.["cmi.exit"] === "suspend";
    const record = new StrictRecord(resumes ? { ...this.stored } : {}, {
      "cmi.entry": resumes ? "resume" : "ab-initio",
      "cmi.mode": this.modeOf(resumes),
      "cmi.credit": this.manner.credit ?? "credit",
    });
    if (!resumes) {
      (this.manner.objectives ?? []).forEach((id, index) => record.set(`cmi.objectives.${index}.id`, id));
    }
    return this.apiOver(record);
  }

  /** @param {boolean} resumes @returns {string} */
  modeOf(resumes) {
    const completed = resumes && this.stored?.["cmi.completion_status"] === "completed";
    return completed && this.manner.reviewAfterCompletion ? "review" : (this.manner.mode ?? "normal");
  }

  /** @param {StrictRecord} record */
  apiOver(record) {
    let phase = "new";
    let error = 0;
    /**
     * @param {string} name
     * @param {unknown[]} args
     * @param {number} early the error before Initialize
     * @param {() => string} act sets the error
     */
    const call = (name, args, early, act) => {
      error = phase === "open" ? 0 : phase === "new" ? early : early + 1;
      const result = error === 0 ? act() : name === "GetValue" ? "" : "false";
      this.calls.push({ name, args: args.map(String), result, error });
      return result;
    };
    const keep = () => {
      this.stored = record.snapshot();
      return "true";
    };
    return {
      Initialize: (/** @type {unknown} */ arg) => {
        error = { new: 0, open: 103, closed: 104 }[phase] ?? 101;
        phase = phase === "new" ? "open" : phase;
        const result = error === 0 ? "true" : "false";
        this.calls.push({ name: "Initialize", args: [String(arg)], result, error });
        return result;
      },
      GetValue: (/** @type {unknown} */ element) =>
        call("GetValue", [element], 122, () => {
          const found = record.get(String(element));
          error = found.error;
          return found.value;
        }),
      SetValue: (/** @type {unknown} */ element, /** @type {unknown} */ value) =>
        call("SetValue", [element, value], 132, () => {
          error = typeof value === "string" ? record.set(String(element), value) : 406;
          return error === 0 ? "true" : "false";
        }),
      Commit: (/** @type {unknown} */ arg) => call("Commit", [arg], 142, keep),
      Terminate: (/** @type {unknown} */ arg) =>
        call("Terminate", [arg], 112, () => {
          const request = record.values["adl.nav.request"];
          keep();
          phase = "closed";
          if (request === "exitAll" || request === "abandonAll") {
            throw new SyntaxError("unexpected token");
          }
          error = request === "exit" ? 101 : 0;
          return error === 0 ? "true" : "false";
        }),
      GetLastError: () => String(error),
      GetErrorString: (/** @type {unknown} */ code) => `error ${code}`,
      GetDiagnostic: (/** @type {unknown} */ code) => `error ${code}`,
    };
  }
}
