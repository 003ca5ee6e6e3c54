import assert from "node:assert/strict";
import { test } from "node:test";
import { attempt, visitAll, workIn } from "./doubles/course.js";
import { constantFaults, withFaults } from "./doubles/faults.js";
import { FakeWindow } from "./doubles/fake-window.js";
import { launch } from "./doubles/launch.js";
import { StrictLms } from "./doubles/strict-lms.js";

/** @param {StrictLms} lms @returns {string[]} the calls since the last time asked */
const callsOf = (lms) => lms.calls.splice(0).map(({ name, args }) => [name, ...args.slice(0, 1)].join(" ").trim());

test("everything is committed when the page is put out of sight, and the session stays open", async () => {
  const lms = new StrictLms();
  const { session, window, clock } = await launch(lms.launch());
  session.visit("one-word", "one-word");
  window.hide();
  assert.equal(workIn(lms).place?.section, "one-word");
  window.show();
  session.visit("clocks", "skew");
  clock.pass(100);
  assert.equal(workIn(lms).place?.section, "skew");
});

test("a page that is gone for good commits and then terminates", async () => {
  const lms = new StrictLms();
  const { session, window } = await launch(lms.launch());
  session.visit("one-word", "one-word");
  window.leave();
  const calls = callsOf(lms);
  assert.deepEqual(calls.slice(-2), ["Commit", "Terminate"]);
  assert.equal(calls.includes("SetValue adl.nav.request"), false);
});

test("a page that may come back commits and does not terminate", async () => {
  const lms = new StrictLms();
  const { session, window } = await launch(lms.launch());
  session.visit("one-word", "one-word");
  window.leave({ persisted: true });
  assert.equal(callsOf(lms).at(-1), "Commit");
});

test("there is no handler for unload or beforeunload", async () => {
  const { window } = await launch(new StrictLms().launch());
  assert.deepEqual([...window.listeners.keys()].sort(), ["pagehide", "pageshow", "visibilitychange"]);
});

test("leaving commits, then terminates, and then calls no more", async () => {
  const lms = new StrictLms();
  const { session, window, clock } = await launch(lms.launch());
  session.visit("one-word", "one-word");
  assert.equal(session.exit(), true);
  assert.deepEqual(callsOf(lms).slice(-3), ["Commit", "SetValue adl.nav.request", "Terminate"]);
  assert.equal(session.saveState, "saved");
  assert.equal(session.exit(), true);
  session.visit("clocks", "skew");
  window.leave();
  clock.pass(120_000);
  assert.deepEqual(callsOf(lms), []);
});

test("leaving with something unsaved is refused unless it is forced", async () => {
  const lms = new StrictLms();
  const { session } = await launch(withFaults(lms.launch(), constantFaults({ Commit: "throws" })));
  session.record("who-wins", attempt(1));
  assert.equal(session.exit(), false);
  assert.equal(callsOf(lms).includes("Terminate"), false);
  assert.equal(session.exit({ force: true }), false);
  assert.equal(session.saveState, "unsaved");
  assert.equal(callsOf(lms).at(-1), "Terminate");
});

test("an LMS that shows up after the learner has left is not opened", async () => {
  const lms = new StrictLms();
  const { session, window, clock } = await launch(undefined);
  session.exit();
  /** @type {any} */ (window).API_1484_11 = lms.launch();
  clock.pass(20_000);
  assert.deepEqual(lms.calls, []);
});

test("the next launch shows everything as it was left", async () => {
  const lms = new StrictLms();
  const first = await launch(lms.launch());
  visitAll(first.session);
  first.session.record("who-wins", attempt(0.5));
  first.clock.pass(0);
  first.crash();
  const { session } = await launch(lms.launch(), { window: new FakeWindow() });
  assert.deepEqual(session.place, { lesson: "clocks", section: "summary" });
  assert.deepEqual(session.resumed, session.place);
  assert.equal(session.visited("one-word", "two-leaders"), true);
  assert.deepEqual(session.answer("who-wins"), { response: ["another-one"], score: 0.5, attempts: 1, correct: false });
  assert.equal(session.saveState, "saved");
});
