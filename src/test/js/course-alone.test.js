import assert from "node:assert/strict";
import { test } from "node:test";
import { openSession } from "../../main/js/session/session.js";
import { OUTLINE, answerAll, attempt, visitAll, workIn } from "./doubles/course.js";
import { FakeWindow } from "./doubles/fake-window.js";
import { launch } from "./doubles/launch.js";
import { SimulatedClock } from "./doubles/simulated-clock.js";
import { StrictLms } from "./doubles/strict-lms.js";

test("without an LMS the course works and nothing is recorded", async () => {
  const { session, window, clock } = await launch(undefined);
  assert.equal(session.recorded, false);
  visitAll(session);
  answerAll(session, 1);
  clock.pass(60_000);
  assert.equal(session.saveState, "none");
  assert.equal(session.success, "passed");
  assert.deepEqual(session.progress(), { done: 8, total: 8 });
  assert.deepEqual(session.lessonProgress("clocks"), { done: 4, total: 4 });
  assert.deepEqual(session.lessonProgress("unknown"), { done: 0, total: 0 });
  assert.equal(session.exit(), true);
  assert.equal(session.saveState, "none");
  window.leave();
  assert.deepEqual(clock.timers, []);
});

test("a score outside 0 to 1 is taken as the nearest in it", async () => {
  const { session } = await launch(undefined);
  session.record("who-wins", attempt(1.5));
  session.record("order-of-writes", attempt(-1));
  assert.equal(session.answer("who-wins")?.score, 1);
  assert.equal(session.answer("order-of-writes")?.score, 0);
});

test("a course without any section is not complete", async () => {
  const { session } = await launch(new StrictLms().launch(), { outline: { ...OUTLINE, lessons: [] } });
  assert.equal(session.completion, "incomplete");
});

test("a user interface that throws does not keep anything from being saved", async () => {
  const lms = new StrictLms();
  /** @type {any} */
  const window = new FakeWindow({ API_1484_11: lms.launch() });
  const clock = new SimulatedClock();
  const onChange = () => {
    throw new Error("no such element");
  };
  const session = await openSession({ window, clock, outline: OUTLINE, onChange });
  session.visit("clocks", "skew");
  window.leave();
  assert.equal(lms.calls.at(-1)?.name, "Terminate");
  assert.equal(workIn(lms).place?.section, "skew");
  assert.throws(() => clock.pass(0), /no such element/);
});

test("what the course does not have is not recorded", async () => {
  const { session } = await launch(undefined);
  session.visit("clocks", "no-such-section");
  session.record("no-such-question", attempt(1));
  assert.equal(session.place, null);
  assert.equal(session.answer("no-such-question"), undefined);
  assert.equal(session.progress().done, 0);
});
