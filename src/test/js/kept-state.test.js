import assert from "node:assert/strict";
import { test } from "node:test";
import { OUTLINE, answerAll, attempt, question, visitAll, workIn } from "./doubles/course.js";
import { constantFaults, withFaults } from "./doubles/faults.js";
import { launch } from "./doubles/launch.js";
import { StrictLms } from "./doubles/strict-lms.js";

/** @returns {Promise<StrictLms>} an LMS that remembers a launch with everything read and one answer */
async function lmsWithWork(manner = {}) {
  const lms = new StrictLms(manner);
  const { session } = await launch(lms.launch());
  visitAll(session);
  session.record("who-wins", attempt(1));
  session.exit();
  lms.calls.length = 0;
  return lms;
}

for (const fault of /** @type {const} */ (["false", "empty", "null", "throws", "wrong type"])) {
  test(`an LMS that gives ${fault} for the state of a moment does not lose it`, async () => {
    const lms = await lmsWithWork();
    const before = lms.remembered("cmi.suspend_data");
    let readings = 0;
    const api = withFaults(lms.launch(), {
      next: (_, args) => (args[0] === "cmi.suspend_data" && (readings += 1) <= 2 ? fault : undefined),
    });
    const { session, clock, window } = await launch(api);
    session.visit("one-word", "one-word");
    window.hide();
    assert.equal(session.saveState, "saving");
    assert.equal(lms.remembered("cmi.suspend_data"), before);
    clock.pass(10_000);
    assert.equal(session.saveState, "saved");
    assert.equal(session.answer("who-wins")?.score, 1);
    assert.deepEqual([...workIn(lms).answers.keys()], ["who-wins"]);
  });
}

test("an LMS that never lets the state be read is never written to", async () => {
  const lms = await lmsWithWork();
  const before = lms.stored;
  const api = withFaults(lms.launch(), constantFaults({ "GetValue cmi.suspend_data": "throws" }));
  const { session, clock } = await launch(api);
  visitAll(session);
  answerAll(session, 1);
  clock.pass(600_000);
  assert.equal(session.saveState, "unsaved");
  assert.equal(session.exit(), false);
  assert.equal(lms.stored, before);
});

test("a state that stays damaged is replaced, and the status is not", async () => {
  const lms = await lmsWithWork();
  lms.stored = { ...lms.stored, "cmi.suspend_data": '{"v":1,"c":"replic', "cmi.completion_status": "completed", "cmi.success_status": "passed", "cmi.score.scaled": "0.9" };
  const { session, clock } = await launch(lms.launch());
  session.visit("one-word", "one-word");
  clock.pass(20_000);
  assert.equal(session.saveState, "saved");
  assert.deepEqual(workIn(lms).visited, new Map([["one-word", new Set(["one-word"])]]));
  assert.equal(session.completion, "completed");
  assert.equal(lms.remembered("cmi.completion_status"), "completed");
  assert.equal(lms.remembered("cmi.score.scaled"), "0.9");
});

test("the state of another course is replaced once it stays, and the learner is told", async () => {
  const lms = await lmsWithWork();
  const before = lms.remembered("cmi.suspend_data");
  const { session, clock } = await launch(lms.launch(), { outline: { ...OUTLINE, courseId: "another" } });
  assert.equal(session.progress().done, 0);
  session.visit("one-word", "one-word");
  clock.pass(14_000);
  assert.equal(session.saveState, "saving");
  assert.equal(lms.remembered("cmi.suspend_data"), before);
  clock.pass(2000);
  assert.equal(session.problem, "unreadable");
  assert.equal(JSON.parse(lms.remembered("cmi.suspend_data") ?? "").c, "another");
});

test("the state of another course that an LMS gives for a moment is not taken for the learner's", async () => {
  const lms = await lmsWithWork();
  const api = lms.launch();
  let readings = 0;
  const foreign = { ...api, GetValue: (/** @type {string} */ element) => (element === "cmi.suspend_data" && (readings += 1) < 3 ? '{"v":2,"c":"other"}' : api.GetValue(element)) };
  const { session, clock } = await launch(foreign);
  clock.pass(10_000);
  assert.equal(session.answer("who-wins")?.score, 1);
  assert.equal(session.problem, "");
});

test("the state of a newer version of the course is left as it is", async () => {
  const lms = await lmsWithWork();
  const newer = JSON.stringify({ v: 99, c: OUTLINE.courseId, anything: true });
  lms.stored = { ...lms.stored, "cmi.suspend_data": newer };
  const { session } = await launch(lms.launch());
  assert.equal(session.readOnly, true);
  assert.equal(session.problem, "newer");
  visitAll(session);
  answerAll(session, 1);
  assert.equal(session.exit(), true);
  assert.equal(lms.remembered("cmi.suspend_data"), newer);
  assert.equal(lms.remembered("cmi.completion_status"), "incomplete");
});

test("an LMS that keeps a short state only gets one without responses", async () => {
  const lms = new StrictLms();
  const long = structuredClone(OUTLINE);
  long.lessons[0].questions = Array.from({ length: 40 }, (_, index) => question(`q${index}`));
  const inner = lms.launch();
  let refused = false;
  const api = withFaults(inner, {
    next: (_, [element, value]) => {
      const tooLong = element === "cmi.suspend_data" && String(value).length > 4000;
      refused = refused || tooLong;
      return tooLong ? "refused" : undefined;
    },
  });
  const { session, clock } = await launch(api, { outline: long });
  for (const { id } of long.lessons[0].questions) {
    session.record(id, attempt(0.5, { type: "fill-in", response: ["x".repeat(150)] }));
  }
  clock.pass(10_000);
  assert.equal(refused, true);
  assert.equal(session.saveState, "saved");
  assert.deepEqual(workIn(lms, long).answers.get("q39"), { response: [], score: 0.5, attempts: 1, correct: false });
});

test("an LMS that loses the status is told again", async () => {
  const lms = await lmsWithWork();
  const { session } = await launch(lms.launch());
  answerAll(session, 1);
  session.exit();
  lms.stored = { ...lms.stored, "cmi.completion_status": "unknown", "cmi.success_status": "unknown" };
  const next = await launch(lms.launch());
  assert.equal(next.session.completion, "completed");
  next.session.exit();
  assert.equal(lms.remembered("cmi.completion_status"), "completed");
  assert.equal(lms.remembered("cmi.success_status"), "passed");
});
