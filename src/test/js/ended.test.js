import assert from "node:assert/strict";
import { test } from "node:test";
import { attempt } from "./doubles/course.js";
import { withFaults } from "./doubles/faults.js";
import { launch } from "./doubles/launch.js";
import { StrictLms } from "./doubles/strict-lms.js";

test("a session that the LMS ends on the way is told of, and is not written to any more", async () => {
  const lms = new StrictLms();
  const api = lms.launch();
  const { session, clock } = await launch(api);
  session.visit("clocks", "skew");
  clock.pass(0);
  assert.equal(session.saveState, "saved");
  api.Terminate("");
  session.record("who-wins", attempt(1));
  clock.pass(0);
  assert.equal(session.problem, "ended");
  assert.equal(session.saveState, "unsaved");
  const calls = lms.calls.length;
  session.visit("clocks", "vectors");
  session.save();
  clock.pass(600_000);
  assert.equal(session.exit(), false);
  assert.equal(session.exit({ force: true }), false);
  assert.equal(lms.calls.length, calls);
});

test("a session that has ended after everything was saved may be left", async () => {
  const lms = new StrictLms();
  const api = lms.launch();
  const { session, clock } = await launch(api);
  session.visit("clocks", "skew");
  clock.pass(0);
  api.Terminate("");
  assert.equal(session.exit(), true);
  assert.equal(session.problem, "ended");
});

test("a session that ends while the record is being read is told of", async () => {
  const lms = new StrictLms({ stored: { "cmi.exit": "suspend", "cmi.suspend_data": "{" } });
  const api = lms.launch();
  const { session, clock } = await launch(api);
  api.Terminate("");
  clock.pass(1000);
  assert.equal(session.problem, "ended");
});

test("leaving before the LMS has told what it keeps records how long the launch lasted", async () => {
  const lms = new StrictLms({ stored: { "cmi.exit": "suspend", "cmi.suspend_data": "{" } });
  const { session, clock } = await launch(lms.launch());
  clock.pass(4000);
  assert.equal(session.exit(), true);
  assert.equal(lms.remembered("cmi.session_time"), "PT4S");
  assert.equal(lms.remembered("cmi.suspend_data"), "{");
  assert.deepEqual(lms.calls.slice(-3).map(({ name }) => name), ["Commit", "SetValue", "Terminate"]);
});

test("a page that is gone before the record could be read keeps the record and the time", async () => {
  const lms = new StrictLms({ stored: { "cmi.exit": "suspend", "cmi.suspend_data": "{" } });
  const api = withFaults(lms.launch(), { next: () => undefined });
  const { session, window, clock } = await launch(api);
  session.visit("clocks", "skew");
  clock.pass(2000);
  window.leave();
  assert.equal(lms.remembered("cmi.session_time"), "PT2S");
  assert.equal(lms.remembered("cmi.suspend_data"), "{");
  assert.equal(lms.calls.at(-1)?.name, "Terminate");
});
