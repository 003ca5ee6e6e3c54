/**
 * The LMSs that the preview can play.
 *
 * @typedef {object} Personality
 * @property {string} id
 * @property {string} title
 * @property {string} note how it behaves, in a sentence
 * @property {string} target the package that it takes
 * @property {import("./editions.js").Edition} edition
 * @property {(values: Record<string, string>, given: Record<string, string>) => any} record a record of a launch
 * @property {boolean} [reviewsCompleted] whether a completed course is opened for review
 * @property {boolean} [breaksOnNavigation] whether a wish where to go next can make the end of a session fail
 * @property {number} [lateMs] how long it takes until its object is there
 * @property {number} [callMs] how long a call takes
 * @property {number} [commitMs] how long a Commit takes
 * @property {number} [failing] in how many of a thousand calls it fails
 */

import { SCORM_12, SCORM_2004 } from "./editions.js";
import { MoodleRecord } from "./moodle.js";
import { Record12 } from "./record12.js";
import { Record2004 } from "./record2004.js";

/** @type {Personality[]} */
export const PERSONALITIES = [
  {
    id: "strict",
    title: "Strict standard",
    note: "SCORM 2004 4th Edition to the letter: what the standard allows to refuse is refused.",
    target: "scorm2004-4",
    edition: SCORM_2004,
    record: (values, given) => new Record2004(values, given),
  },
  {
    id: "moodle",
    title: "Like Moodle",
    note: "SCORM 2004 as Moodle 4.3 takes it: no zones in times, no hyphens in answers, no line ends; review after completion.",
    target: "scorm2004-4",
    edition: SCORM_2004,
    record: (values, given) => new MoodleRecord(values, given),
    reviewsCompleted: true,
    breaksOnNavigation: true,
  },
  {
    id: "scorm12",
    title: "SCORM 1.2",
    note: "The older standard: one status, 4,096 characters of state.",
    target: "scorm12",
    edition: SCORM_12,
    record: (values, given) => new Record12(values, given),
  },
  {
    id: "flaky",
    title: "Slow and flaky",
    note: "The strict LMS on a bad day: there a second late, slow to answer, and failing now and then.",
    target: "scorm2004-4",
    edition: SCORM_2004,
    record: (values, given) => new Record2004(values, given),
    lateMs: 1200,
    callMs: 4,
    commitMs: 250,
    failing: 60,
  },
];

/** @param {string | null} id @returns {Personality} the first if there is none of that id */
export function personalityOf(id) {
  return PERSONALITIES.find((one) => one.id === id) ?? PERSONALITIES[0];
}
