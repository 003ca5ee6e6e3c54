import assert from "node:assert/strict";
import { test } from "node:test";
import { openSession } from "../../main/js/session/session.js";
import { OUTLINE, attempt, workIn } from "./doubles/course.js";
import { desktop } from "./doubles/desktop.js";
import { FakeStorage } from "./doubles/fake-storage.js";
import { FakeWindow } from "./doubles/fake-window.js";
import { withFaults } from "./doubles/faults.js";
import { SimulatedClock } from "./doubles/simulated-clock.js";
import { StrictLms } from "./doubles/strict-lms.js";

for (const manner of [{ mode: "review" }, { mode: "browse" }, { credit: "no-credit" }]) {
  test(`a window to look back with ${JSON.stringify(manner)} leaves the turn to the other`, async () => {
    const { clock, lms, open } = desktop();
    const one = await open();
    const two = await open(new StrictLms(manner).launch());
    clock.pass(1000);
    assert.equal(two.session.problem, "review");
    assert.equal(one.session.problem, "");
    one.session.record("who-wins", attempt(1));
    clock.pass(1000);
    assert.equal(workIn(lms).answers.get("who-wins")?.score, 1);
  });
}

test("windows of different learners, or of a new attempt, do not hand over work", async () => {
  const { clock, open } = desktop();
  const other = new StrictLms().launch();
  const one = await open();
  one.session.record("who-wins", attempt(1));
  const two = await open({ ...other, GetValue: (/** @type {string} */ element) => (element === "cmi.learner_id" ? "learner-2" : other.GetValue(element)) });
  assert.equal(two.session.answer("who-wins"), undefined);
  two.window.leave();
  clock.pass(1000);
  one.window.leave();
  const again = desktop();
  const first = await again.open();
  first.session.record("who-wins", attempt(1));
  first.window.leave();
  const resumed = await again.open();
  assert.equal(resumed.session.answer("who-wins")?.score, 1);
  const anew = await again.open(new StrictLms().launch());
  assert.equal(anew.session.answer("who-wins"), undefined);
});

for (const [what, channel] of /** @type {const} */ ([
  ["does not know channels", undefined],
  ["forbids channels", class { constructor() { throw new Error("denied"); } }],
  ["forbids messages", class { addEventListener() {} postMessage() { throw new Error("denied"); } close() {} }],
])) {
  test(`a browser that ${what} launches the course all the same`, async () => {
    const { lms, clock, open } = desktop();
    const { session } = await open(lms.launch(), new FakeWindow({ BroadcastChannel: channel }));
    session.record("who-wins", attempt(1));
    clock.pass(0);
    assert.equal(session.saveState, "saved");
    assert.equal(session.exit(), true);
  });
}

test("two windows that can't speak to each other keep each other's work where both write to one storage", async () => {
  const localStorage = new FakeStorage();
  const clock = new SimulatedClock();
  const outline = { ...OUTLINE, edition: /** @type {const} */ ("web") };
  const open = () => openSession({ window: new FakeWindow({ localStorage }), clock, outline, onChange: () => {} });
  const one = await open();
  const two = await open();
  one.record("who-wins", attempt(1));
  clock.pass(100);
  two.record("order-of-writes", attempt(1));
  clock.pass(100);
  one.visit("clocks", "skew");
  clock.pass(100);
  const next = await open();
  assert.equal(next.answer("who-wins")?.score, 1);
  assert.equal(next.answer("order-of-writes")?.score, 1);
  assert.equal(next.answer("who-wins")?.attempts, 1);
  assert.equal(next.visited("clocks", "skew"), true);
});

test("of three windows only the one that was recording goes on when the latest is closed", async () => {
  const { clock, open } = desktop();
  const one = await open();
  const two = await open();
  const three = await open();
  const problems = () => [one, two, three].map(({ session }) => session.problem);
  assert.deepEqual(problems(), ["elsewhere", "elsewhere", ""]);
  three.window.leave();
  clock.pass(1000);
  assert.deepEqual(problems().slice(0, 2), ["elsewhere", ""]);
  one.window.leave();
  clock.pass(1000);
  assert.equal(two.session.problem, "");
});

test("what another script says in a channel of the course is not listened to", async () => {
  const { clock, browser, lms, open } = desktop();
  const { session } = await open();
  const channel = new /** @type {any} */ (browser.open()).BroadcastChannel("scormc replication-basics ");
  for (const message of [null, 7, "claim", {}, { type: "work", from: "x" }, { type: "work", from: "x", tale: { state: 3 } }, { type: "saved", from: "x", tale: { state: "{", learner: "", first: true } }]) {
    channel.postMessage(message);
  }
  session.record("who-wins", attempt(1));
  clock.pass(1000);
  assert.equal(session.saveState, "saved");
  assert.equal(workIn(lms).answers.size, 1);
});

test("a window whose state the LMS refuses does not bring back what the LMS held before another window wrote", async () => {
  const { lms, clock, open } = desktop();
  const one = await open();
  const launched = lms.launch();
  one.session.record("who-wins", attempt(1));
  const refuses = (/** @type {string} */ name, /** @type {unknown[]} */ [element]) => (name === "SetValue" && element === "cmi.suspend_data" ? /** @type {const} */ ("empty") : undefined);
  const two = await open(withFaults(launched, { next: refuses }));
  two.session.record("order-of-writes", attempt(1));
  clock.pass(1000);
  assert.equal(two.session.saveState, "unsaved");
  two.window.leave();
  assert.equal(workIn(lms).answers.get("who-wins")?.score, 1);
});
