/**
 * What differs between the editions of SCORM, as far as an LMS is concerned.
 *
 * @typedef {object} Edition
 * @property {string} object the name of the LMS's object in its window
 * @property {string} prefix what the names of its methods begin with
 * @property {string} end the name of the method that ends a session
 * @property {Record<number, string>} errors what an error code means
 * @property {number} initializedTwice
 * @property {number} initializedAfterEnd
 * @property {Record<string, [number, number]>} closed the errors of other calls, before and after a session
 * @property {number} argument the error for an argument that must be empty
 * @property {number} commitFailure
 * @property {Names} names
 *
 * @typedef {object} Names elements by what they are for
 * @property {string} completion
 * @property {string} success
 * @property {string} score
 * @property {string} progress
 * @property {string} location
 * @property {string} exit
 * @property {string} entry
 * @property {string} mode
 * @property {string} credit
 * @property {string} learner
 * @property {string} learnerName
 * @property {string} sessionTime
 * @property {string} totalTime
 */

import { ERRORS as ERRORS_12 } from "./elements12.js";
import { ERRORS as ERRORS_2004 } from "./elements2004.js";

/** @type {Edition} */
export const SCORM_2004 = {
  object: "API_1484_11",
  prefix: "",
  end: "Terminate",
  errors: ERRORS_2004,
  initializedTwice: 103,
  initializedAfterEnd: 104,
  closed: { GetValue: [122, 123], SetValue: [132, 133], Commit: [142, 143], Terminate: [112, 113] },
  argument: 201,
  commitFailure: 391,
  names: {
    completion: "cmi.completion_status",
    success: "cmi.success_status",
    score: "cmi.score.scaled",
    progress: "cmi.progress_measure",
    location: "cmi.location",
    exit: "cmi.exit",
    entry: "cmi.entry",
    mode: "cmi.mode",
    credit: "cmi.credit",
    learner: "cmi.learner_id",
    learnerName: "cmi.learner_name",
    sessionTime: "cmi.session_time",
    totalTime: "cmi.total_time",
  },
};

/** @type {Edition} */
export const SCORM_12 = {
  object: "API",
  prefix: "LMS",
  end: "Finish",
  errors: ERRORS_12,
  initializedTwice: 101,
  initializedAfterEnd: 101,
  closed: { GetValue: [301, 301], SetValue: [301, 301], Commit: [301, 301], Finish: [301, 301] },
  argument: 201,
  commitFailure: 101,
  names: {
    completion: "cmi.core.lesson_status",
    success: "cmi.core.lesson_status",
    score: "cmi.core.score.raw",
    progress: "",
    location: "cmi.core.lesson_location",
    exit: "cmi.core.exit",
    entry: "cmi.core.entry",
    mode: "cmi.core.lesson_mode",
    credit: "cmi.core.credit",
    learner: "cmi.core.student_id",
    learnerName: "cmi.core.student_name",
    sessionTime: "cmi.core.session_time",
    totalTime: "cmi.core.total_time",
  },
};
