import assert from "node:assert/strict";
import { test } from "node:test";
import { OUTLINE, answerAll, attempt, visitAll } from "./doubles/course.js";
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

test("the status is not written before the state that explains it", async () => {
  const lms = lmsWithState();
  let refusing = true;
  const api = withFaults(lms.launch(), {
    next: (name, args) => (refusing && name === "SetValue" && args[0] === "cmi.suspend_data" ? "false" : undefined),
  });
  const { session, clock } = await launch(api);
  visitAll(session);
  answerAll(session, 1);
  clock.pass(100);
  assert.equal(lms.remembered("cmi.completion_status"), "incomplete");
  refusing = false;
  clock.pass(2000);
  assert.equal(lms.remembered("cmi.completion_status"), "completed");
});

test("an LMS that never takes the state is told the status all the same, and the learner is told", async () => {
  const lms = new StrictLms();
  const { session, clock } = await launch(withFaults(lms.launch(), constantFaults({ "SetValue cmi.suspend_data": "refused" })));
  visitAll(session);
  answerAll(session, 1);
  clock.pass(10_000);
  assert.equal(session.saveState, "unsaved");
  assert.equal(lms.remembered("cmi.completion_status"), "completed");
  assert.equal(lms.remembered("cmi.success_status"), "passed");
});

test("nothing is committed before the LMS has taken that the learner will come back", async () => {
  const lms = lmsWithState();
  let refusing = true;
  const api = withFaults(lms.launch(), { next: (_, args) => (refusing && args[0] === "cmi.exit" ? "throws" : undefined) });
  const { session, clock, window } = await launch(api);
  session.record("order-of-writes", attempt(1));
  window.leave();
  assert.equal(lms.remembered("cmi.exit"), "suspend");
  assert.equal(lms.remembered("cmi.suspend_data"), STATE);
  refusing = false;
  const next = await launch(lms.launch());
  assert.equal(next.session.answer("who-wins")?.score, 1);
  clock.forget();
});

test("an element that the LMS refuses is not offered again and again", async () => {
  const lms = new StrictLms();
  let offers = 0;
  const api = withFaults(lms.launch(), {
    next: (_, args) => {
      offers += args[0] === "cmi.location" ? 1 : 0;
      return args[0] === "cmi.location" ? "refused" : undefined;
    },
  });
  const { session, clock } = await launch(api);
  for (let turn = 0; turn < 10; turn += 1) {
    session.visit("clocks", turn % 2 === 0 ? "skew" : "vectors");
    clock.pass(60_000);
  }
  assert.equal(offers, 3);
});
