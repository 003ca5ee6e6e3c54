import assert from "node:assert/strict";
import { test } from "node:test";
import { joinedReadings } from "../../main/js/scorm/reading.js";
import { OUTLINE, answerAll, visitAll, workIn } from "./doubles/course.js";
import { constantFaults, withFaults } from "./doubles/faults.js";
import { launch } from "./doubles/launch.js";
import { StrictLms } from "./doubles/strict-lms.js";

const STATE = JSON.stringify({
  v: 1,
  c: OUTLINE.courseId,
  p: ["clocks", "skew"],
  s: { clocks: ["skew"] },
  a: { "who-wins": [1, 1, ["b"]] },
  r: [0, 0, null],
});

/** @param {Record<string, string>} [more] */
const lmsWithState = (more = {}) =>
  new StrictLms({ stored: { "cmi.exit": "suspend", "cmi.suspend_data": STATE, "cmi.completion_status": "incomplete", ...more } });

/**
 * An LMS that answers the readings of some elements from a list, the last for good.
 *
 * @param {any} api
 * @param {Record<string, string[]>} answers
 */
function answering(api, answers) {
  return {
    ...api,
    GetValue: (/** @type {string} */ element) => {
      const list = answers[element];
      return list === undefined ? api.GetValue(element) : /** @type {string} */ (list.length > 1 ? list.shift() : list[0]);
    },
  };
}

/** @type {import("../../main/js/scorm/reading.js").Reading} */
const NOTHING = {
  review: false,
  first: false,
  resumes: false,
  completion: undefined,
  success: undefined,
  score: undefined,
  state: undefined,
  learner: "",
  missing: ["cmi.mode", "cmi.suspend_data"],
};

test("of two readings the better holds in each respect", () => {
  const before = { ...NOTHING, completion: /** @type {const} */ ("completed"), success: /** @type {const} */ (""), score: 0.5, missing: ["cmi.mode"] };
  const now = { ...NOTHING, review: true, completion: /** @type {const} */ ("incomplete"), success: /** @type {const} */ ("passed"), score: 0.25, state: "x", learner: "one" };
  assert.deepEqual(joinedReadings(before, now), {
    review: true,
    first: false,
    resumes: false,
    completion: "completed",
    success: "passed",
    score: 0.5,
    state: "x",
    learner: "one",
    missing: ["cmi.mode"],
  });
  assert.equal(joinedReadings({ ...NOTHING, success: "passed" }, { ...NOTHING, success: "" }).success, "passed");
  assert.equal(joinedReadings({ ...NOTHING, score: 0.5 }, NOTHING).score, 0.5);
  assert.equal(joinedReadings({ ...NOTHING, learner: "one" }, NOTHING).learner, "one");
  assert.equal(joinedReadings(NOTHING, { ...NOTHING, score: 0.5 }).score, 0.5);
});

test("a state that was told once is not forgotten when the LMS then tells none", async () => {
  const lms = lmsWithState();
  const api = answering(lms.launch(), { "cmi.mode": ["nonsense"], "cmi.suspend_data": [STATE, ""] });
  const { session, clock } = await launch(api);
  clock.pass(30_000);
  assert.equal(session.answer("who-wins")?.score, 1);
  assert.equal(session.saveState, "saved");
});

test("an LMS that has said resume once is not taken for a first launch", async () => {
  const lms = lmsWithState();
  const api = answering(lms.launch(), {
    "cmi.entry": ["resume", "ab-initio"],
    "cmi.suspend_data": ["", "", STATE],
  });
  const { session, clock } = await launch(api);
  session.visit("clocks", "vectors");
  clock.pass(1500);
  assert.equal(session.saveState, "saving");
  clock.pass(3000);
  assert.equal(session.answer("who-wins")?.score, 1);
});

test("a launch for review is not written to while its mode cannot be read", async () => {
  const lms = lmsWithState();
  const api = answering(lms.launch(), { "cmi.mode": ["nonsense", "review"] });
  const { session, clock } = await launch(api);
  session.visit("clocks", "vectors");
  clock.pass(5000);
  assert.equal(session.readOnly, true);
  assert.equal(lms.remembered("cmi.suspend_data"), STATE);
  assert.equal(lms.calls.filter(({ name, args }) => name === "SetValue" && args[0] !== "cmi.exit").length, 0);
});

test("a status that a resumed launch lacks for a moment is not overwritten", async () => {
  const status = { "cmi.completion_status": "completed", "cmi.success_status": "passed", "cmi.score.scaled": "0.9" };
  const lms = lmsWithState(status);
  const api = answering(lms.launch(), {
    "cmi.completion_status": ["", "completed"],
    "cmi.success_status": ["", "passed"],
    "cmi.score.scaled": ["", "", "0.9"],
  });
  const { session, clock } = await launch(api);
  visitAll(session);
  answerAll(session, 0);
  clock.pass(10_000);
  assert.equal(session.saveState, "saved");
  for (const [element, value] of Object.entries(status)) {
    assert.equal(lms.remembered(element), value);
  }
});

test("an LMS that never tells a status is used all the same", async () => {
  const lms = lmsWithState();
  const api = answering(lms.launch(), { "cmi.completion_status": [""], "cmi.success_status": [""] });
  const { session, clock } = await launch(api);
  visitAll(session);
  answerAll(session, 1);
  clock.pass(10_000);
  assert.equal(lms.remembered("cmi.completion_status"), "completed");
  assert.equal(lms.remembered("cmi.success_status"), "passed");
});

test("leaving asks once more for a state that could not be read", async () => {
  const lms = lmsWithState();
  const api = answering(lms.launch(), { "cmi.suspend_data": ["", STATE] });
  const { session } = await launch(api);
  session.visit("clocks", "vectors");
  assert.equal(session.exit(), true);
  assert.equal(workIn(lms).answers.get("who-wins")?.score, 1);
  assert.equal(workIn(lms).place?.section, "vectors");
});

test("a status that could not be read is replaced by the best only", async () => {
  const lms = lmsWithState();
  const faults = constantFaults({ "GetValue cmi.completion_status": "throws", "GetValue cmi.success_status": "throws" });
  const { session, clock } = await launch(withFaults(lms.launch(), faults));
  clock.pass(30_000);
  session.visit("clocks", "vectors");
  clock.pass(1000);
  visitAll(session);
  answerAll(session, 0.5);
  clock.pass(1000);
  const written = () => lms.calls.filter(({ args }) => /^cmi\.\w+_status$/.test(args[0]) && args.length === 2).map(({ args }) => args[1]);
  assert.deepEqual(written().filter((status) => status !== "completed"), []);
  answerAll(session, 1);
  clock.pass(1000);
  assert.equal(lms.remembered("cmi.completion_status"), "completed");
  assert.equal(lms.remembered("cmi.success_status"), "passed");
});
