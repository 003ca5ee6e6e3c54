import assert from "node:assert/strict";
import { test } from "node:test";
import { openSession } from "../../main/js/session/session.js";
import { OUTLINE, attempt } from "./doubles/course.js";
import { Browser } from "./doubles/fake-channel.js";
import { SimulatedClock } from "./doubles/simulated-clock.js";
import { StrictLms } from "./doubles/strict-lms.js";

/** A course that is opened in windows of one browser while time stands still. */
function browser() {
  const lms = new StrictLms();
  const clock = new SimulatedClock();
  const windows = new Browser();
  /** @param {any} window @param {Promise<boolean>} [only] */
  const open = (window, only) => {
    window.API_1484_11 = lms.launch();
    const opened = { session: /** @type {any} */ (undefined), window };
    openSession({ window, clock, outline: OUTLINE, only, onChange: () => {} }).then((session) => (opened.session = session));
    return opened;
  };
  return { clock, windows, open };
}

const microtasks = () => new Promise((resolve) => setImmediate(resolve));

test("a window that is certainly the only one waits for no other", async () => {
  const { windows, open } = browser();
  const only = open(windows.openWithLocks());
  await microtasks();
  assert.equal(only.session?.recorded, true);
});

test("what the page has asked for ahead is not asked for again", async () => {
  for (const alone of [true, false]) {
    const { windows, open } = browser();
    const opened = open(alone ? windows.open() : windows.openWithLocks(), Promise.resolve(alone));
    await microtasks();
    assert.equal(opened.session?.recorded === true, alone);
  }
});

test("a second window waits for what the first has to hand over", async () => {
  const { clock, windows, open } = browser();
  const one = open(windows.openWithLocks());
  await microtasks();
  windows.asleep.add(one.window);
  const two = open(windows.openWithLocks());
  await microtasks();
  assert.equal(two.session, undefined);
  one.session.record("who-wins", attempt(1));
  windows.wake(one.window);
  clock.pass(200);
  await microtasks();
  assert.equal(two.session.answer("who-wins")?.score, 1);
  assert.equal(one.session.problem, "elsewhere");
});

test("a third window waits although the first is gone", async () => {
  const { clock, windows, open } = browser();
  const one = open(windows.openWithLocks());
  await microtasks();
  const two = open(windows.openWithLocks());
  clock.pass(200);
  await microtasks();
  windows.asleep.add(two.window);
  windows.drop(one.window);
  const three = open(windows.openWithLocks());
  await microtasks();
  assert.equal(three.session, undefined);
});

test("of two windows that are opened at the same moment one records", async () => {
  const { clock, windows, open } = browser();
  const both = [open(windows.openWithLocks()), open(windows.openWithLocks())];
  await microtasks();
  clock.pass(200);
  await microtasks();
  assert.deepEqual(both.map(({ session }) => session.problem).sort(), ["", "elsewhere"]);
});

test("where browsers have no locks, or refuse them, a window waits for an answer", async () => {
  for (const locks of [undefined, { request: () => Promise.reject(new Error("not here")) }]) {
    const { clock, windows, open } = browser();
    const only = open(windows.open({ navigator: { locks } }));
    await microtasks();
    assert.equal(only.session, undefined);
    clock.pass(200);
    await microtasks();
    assert.equal(only.session.recorded, true);
  }
});
