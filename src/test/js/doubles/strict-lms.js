/**
 * An LMS that refuses everything that any LMS we know of refuses, and remembers between launches only what
 * it must: what was committed, and only if the course left with `suspend`.
 *
 * It serves node tests and pages alike.
 */

import { StrictRecord } from "./strict-record.js";

/**
 * What an edition of SCORM calls alike things.
 *
 * @typedef {object} Edition
 * @property {string} api the name of the LMS's object
 * @property {string} prefix of the names of methods
 * @property {string} finish the method that ends the session
 * @property {string} core what the names of elements about the launch begin with
 * @property {string} mode
 * @property {string} status the element that says whether the course is completed
 * @property {[number, number]} again the errors of a second Initialize, and of one after the end
 * @property {Record<string, [number, number]>} untimely the errors of calls before Initialize and after the end
 * @property {new (values: Record<string, string>, given: Record<string, string>) => any} Record
 */

/** @type {Edition} */
export const STRICT_2004 = {
  api: "API_1484_11",
  prefix: "",
  finish: "Terminate",
  core: "cmi.",
  mode: "mode",
  status: "cmi.completion_status",
  again: [103, 104],
  untimely: { GetValue: [122, 123], SetValue: [132, 133], Commit: [142, 143], Terminate: [112, 113] },
  Record: StrictRecord,
};

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
  /** @param {Manner} [manner] @param {Edition} [edition] */
  constructor(manner = {}, edition = STRICT_2004) {
    this.manner = manner;
    this.edition = edition;
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
    const { core, mode, Record } = this.edition;
    const resumes = this.stored?.[`${core}exit`] === "suspend";
    const record = new Record(resumes ? { ...this.stored } : {}, {
      [`${core}entry`]: resumes ? "resume" : "ab-initio",
      [`${core}${mode}`]: this.modeOf(resumes),
      [`${core}credit`]: this.manner.credit ?? "credit",
    });
    if (!resumes) {
      (this.manner.objectives ?? []).forEach((id, index) => record.set(`cmi.objectives.${index}.id`, id));
    }
    return this.apiOver(record);
  }

  /** @param {boolean} resumes @returns {string} */
  modeOf(resumes) {
    const completed = resumes && ["completed", "passed"].includes(this.stored?.[this.edition.status] ?? "");
    return completed && this.manner.reviewAfterCompletion ? "review" : (this.manner.mode ?? "normal");
  }

  /** @param {any} record */
  apiOver(record) {
    const { prefix, finish, again, untimely } = this.edition;
    let phase = "new";
    let error = 0;
    /**
     * @param {string} name
     * @param {unknown[]} args
     * @param {() => string} act sets the error
     */
    const call = (name, args, act) => {
      const [early, late] = untimely[name];
      error = { new: early, open: 0, closed: late }[phase] ?? 101;
      const result = error === 0 ? act() : name === "GetValue" ? "" : "false";
      this.calls.push({ name, args: args.map(String), result, error });
      return result;
    };
    const keep = () => {
      this.stored = record.snapshot();
      return "true";
    };
    /** @type {Record<string, (...args: unknown[]) => string>} */
    const methods = {
      Initialize: (arg) => {
        error = { new: 0, open: again[0], closed: again[1] }[phase] ?? 101;
        phase = phase === "new" ? "open" : phase;
        const result = error === 0 ? "true" : "false";
        this.calls.push({ name: "Initialize", args: [String(arg)], result, error });
        return result;
      },
      GetValue: (element) =>
        call("GetValue", [element], () => {
          const found = record.get(String(element));
          error = found.error;
          return found.value;
        }),
      SetValue: (element, value) =>
        call("SetValue", [element, value], () => {
          error = typeof value === "string" ? record.set(String(element), value) : 406;
          return error === 0 ? "true" : "false";
        }),
      Commit: (arg) => call("Commit", [arg], keep),
      [finish]: (arg) =>
        call("Terminate", [arg], () => {
          const request = record.values["adl.nav.request"];
          record.finish();
          keep();
          phase = "closed";
          if (request === "exitAll" || request === "abandonAll") {
            throw new SyntaxError("unexpected token");
          }
          error = request === "exit" ? 101 : 0;
          return error === 0 ? "true" : "false";
        }),
      GetLastError: () => String(error),
      GetErrorString: (code) => `error ${code}`,
      GetDiagnostic: (code) => `error ${code}`,
    };
    return Object.fromEntries(Object.entries(methods).map(([name, method]) => [prefix + name, method]));
  }
}
