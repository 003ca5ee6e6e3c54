/** The strict LMS of doubles/strict-lms.js in SCORM 1.2. */

import { StrictLms } from "./strict-lms.js";
import { StrictRecord12 } from "./strict12-record.js";

/** @type {import("./strict-lms.js").Edition} */
const STRICT_12 = {
  api: "API",
  prefix: "LMS",
  finish: "Finish",
  core: "cmi.core.",
  mode: "lesson_mode",
  status: "cmi.core.lesson_status",
  again: [101, 101],
  untimely: { GetValue: [301, 301], SetValue: [301, 301], Commit: [301, 301], Terminate: [301, 301] },
  Record: StrictRecord12,
};

export class StrictLms12 extends StrictLms {
  /** @param {import("./strict-lms.js").Manner} [manner] */
  constructor(manner = {}) {
    super(manner, STRICT_12);
  }
}
