import assert from "node:assert/strict";
import { test } from "node:test";
import { ATTEMPTS, OUTLINE, answerAll, attempt, visitAll, workIn } from "./doubles/course.js";
import { constantFaults, withFaults } from "./doubles/faults.js";
import { FakeWindow } from "./doubles/fake-window.js";
import { launch } from "./doubles/launch.js";
import { StrictLms } from "./doubles/strict-lms.js";

const damaged = () => new StrictLms({ stored: { "cmi.exit": "suspend", "cmi.suspend_data": '{"v":1,"c":"replic' } });

test("while a damaged record is read again and again the learner's work is being saved", async () => {
  const { session, clock, shown } = await launch(damaged().launch());
  session.visit("clocks", "skew");
  clock.pass(14_000);
  assert.equal(session.saveState, "saving");
  assert.equal(session.problem, "");
  clock.pass(2000);
  assert.equal(session.saveState, "saved");
  assert.equal(session.problem, "unreadable");
  assert.equal(shown.includes("unsaved"), false);
});

test("a record that is replaced because it could not be read is readable at the next launch", async () => {
  const lms = damaged();
  const first = await launch(lms.launch());
  first.session.visit("clocks", "skew");
  first.clock.pass(20_000);
  first.session.exit();
  const { session } = await launch(lms.launch());
  assert.equal(session.problem, "");
  assert.deepEqual(session.place, { lesson: "clocks", section: "skew" });
});

test("work is unsaved once the LMS has failed to tell what it keeps for long, if there is any", async () => {
  const faults = constantFaults({ "GetValue cmi.suspend_data": "throws" });
  const { session, clock } = await launch(withFaults(damaged().launch(), faults));
  clock.pass(60_000);
  assert.equal(session.saveState, "saving");
  session.visit("clocks", "skew");
  assert.equal(session.saveState, "unsaved");
});

test("to try again asks the LMS at once for what it keeps, and soon once more", async () => {
  const lms = new StrictLms();
  let down = true;
  let readings = 0;
  const api = withFaults(lms.launch(), {
    next: (_, args) => {
      readings += args[0] === "cmi.suspend_data" ? 1 : 0;
      return args[0] === "cmi.suspend_data" && down ? "throws" : undefined;
    },
  });
  const { session, clock } = await launch(api);
  session.visit("clocks", "skew");
  clock.pass(200_000);
  readings = 0;
  session.save();
  assert.equal(readings, 1);
  clock.pass(1000);
  assert.equal(readings, 2);
  down = false;
  session.save();
  clock.pass(0);
  assert.equal(session.saveState, "saved");
  assert.equal(workIn(lms).place?.section, "skew");
});

test("a learner who tries again and again does not make a damaged record be believed sooner", async () => {
  const lms = damaged();
  const { session, clock } = await launch(lms.launch());
  session.visit("clocks", "skew");
  for (let tries = 0; tries < 12; tries += 1) {
    session.save();
    clock.pass(1000);
  }
  assert.equal(lms.remembered("cmi.suspend_data"), '{"v":1,"c":"replic');
});

test("an LMS that causes events of the page while it is read is not read inside that call", async () => {
  const window = new FakeWindow();
  const api = damaged().launch();
  let depth = 0;
  const hiding = {
    ...api,
    GetValue: (/** @type {string} */ element) => {
      depth += 1;
      assert.equal(depth, 1);
      window.hide();
      depth -= 1;
      return api.GetValue(element);
    },
  };
  const { session, clock } = await launch(hiding, { window });
  clock.pass(60_000);
  assert.equal(session.problem, "unreadable");
});

test("a record without attempts left that comes late keeps its answer and drops the later one", async () => {
  const lms = new StrictLms();
  const first = await launch(lms.launch());
  for (let count = 0; count < ATTEMPTS; count += 1) {
    first.session.record("who-wins", attempt(0));
  }
  first.session.exit();
  const window = new FakeWindow();
  const { session, clock } = await launch(undefined, { window });
  session.record("who-wins", attempt(1));
  session.record("order-of-writes", attempt(1));
  /** @type {any} */ (window).API_1484_11 = lms.launch();
  clock.pass(1000);
  assert.deepEqual(session.answer("who-wins"), { response: ["another-one"], score: 0, attempts: ATTEMPTS, correct: false });
  assert.equal(lms.remembered(`cmi.interactions.${ATTEMPTS}.id`), "order-of-writes");
  assert.equal(lms.remembered(`cmi.interactions.${ATTEMPTS + 1}.id`), undefined);
});

test("a relaunch after a pass in which nothing is done writes nothing but its length", async () => {
  const lms = new StrictLms();
  const first = await launch(lms.launch());
  visitAll(first.session);
  answerAll(first.session, 1);
  first.session.exit();
  lms.calls.length = 0;
  const { session, window, clock } = await launch(lms.launch());
  clock.pass(60_000);
  window.hide();
  session.exit();
  const written = new Set(lms.calls.filter(({ name }) => name === "SetValue").map(({ args }) => args[0]));
  assert.deepEqual([...written], ["cmi.exit", "cmi.session_time", "adl.nav.request"]);
});
