import assert from "node:assert/strict";
import { test } from "node:test";
import { openSession } from "../../main/js/session/session.js";
import { OUTLINE, attempt, workIn } from "./doubles/course.js";
import { desktop } from "./doubles/desktop.js";
import { finalOutline, sit } from "./doubles/final-course.js";
import { StrictLms } from "./doubles/strict-lms.js";

test("a course that is opened twice is recorded by the window opened last, with all that was done in the first", async () => {
  const { lms, clock, open } = desktop();
  const one = await open();
  const stale = lms.launch();
  one.session.record("who-wins", attempt(1));
  const two = await open(stale);
  assert.equal(one.session.problem, "elsewhere");
  assert.equal(one.session.saveState, "saved");
  assert.equal(two.session.answer("who-wins")?.score, 1);
  two.session.record("order-of-writes", attempt(1));
  clock.pass(1000);
  assert.equal(two.session.saveState, "saved");
  assert.equal(two.session.problem, "");
  assert.equal(one.session.answer("order-of-writes")?.score, 1);
  assert.deepEqual([...workIn(lms).answers].map(([id, { attempts }]) => [id, attempts]), [["who-wins", 1], ["order-of-writes", 1]]);
});

test("a window whose turn it is not calls the LMS no more, not even when it is closed", async () => {
  const { lms, clock, open } = desktop();
  const one = await open();
  await open();
  const calls = lms.calls.length;
  one.session.visit("clocks", "skew");
  assert.equal(one.session.saveState, "unsaved");
  one.window.hide();
  one.session.save();
  clock.pass(120_000);
  assert.equal(lms.calls.length, calls);
});

test("what a learner does in the silent window is saved when they go on there", async () => {
  const { lms, clock, open } = desktop();
  const one = await open();
  const two = await open();
  one.session.record("who-wins", attempt(1));
  two.session.record("order-of-writes", attempt(1));
  clock.pass(1000);
  one.session.takeOver();
  clock.pass(1000);
  assert.equal(one.session.problem, "");
  assert.equal(one.session.saveState, "saved");
  assert.equal(two.session.problem, "elsewhere");
  assert.deepEqual([...workIn(lms).answers.keys()].sort(), ["order-of-writes", "who-wins"]);
});

test("what a learner has done in the silent window is saved by the other one when the silent one is closed", async () => {
  const { lms, clock, open } = desktop();
  const one = await open();
  await open();
  one.session.record("who-wins", attempt(1));
  one.window.leave();
  clock.pass(1000);
  assert.equal(workIn(lms).answers.get("who-wins")?.score, 1);
});

test("the silent window goes on by itself when the other one is closed", async () => {
  const { lms, clock, open } = desktop();
  const one = await open();
  const two = await open();
  two.session.record("order-of-writes", attempt(1));
  two.window.leave();
  clock.pass(1000);
  assert.equal(one.session.problem, "");
  assert.equal(one.session.answer("order-of-writes")?.score, 1);
  one.session.record("who-wins", attempt(1));
  clock.pass(1000);
  assert.deepEqual([...workIn(lms).answers.keys()].sort(), ["order-of-writes", "who-wins"]);
});

test("to leave by the silent window saves there first", async () => {
  const { lms, clock, open } = desktop();
  const one = await open();
  const two = await open();
  two.session.record("order-of-writes", attempt(1));
  clock.pass(100);
  one.session.record("who-wins", attempt(1));
  assert.equal(one.session.exit() || (clock.pass(1000), one.session.exit()), true);
  assert.deepEqual([...workIn(lms).answers.keys()].sort(), ["order-of-writes", "who-wins"]);
});

test("a window that wakes from sleep does not overwrite newer work", async () => {
  const { lms, clock, browser, open } = desktop();
  const one = await open();
  one.session.visit("clocks", "skew");
  browser.asleep.add(one.window);
  const two = await open();
  two.session.record("order-of-writes", attempt(1));
  clock.pass(600_000);
  browser.wake(one.window);
  one.window.show();
  clock.pass(60_000);
  assert.equal(one.session.problem, "elsewhere");
  assert.equal(workIn(lms).answers.get("order-of-writes")?.score, 1);
  assert.equal(workIn(lms).visited.get("clocks")?.has("skew"), true);
});

test("a window whose timers run before it hears what happened in its sleep asks first", async () => {
  const { lms, clock, browser, open } = desktop();
  const one = await open();
  const two = await open();
  one.session.takeOver();
  clock.pass(1000);
  // the claim of the other window is lost, as if it had come while this one was not there
  browser.asleep.add(one.window);
  two.session.takeOver();
  browser.channels.find(({ window }) => window === one.window)?.queue.splice(0);
  two.session.record("order-of-writes", attempt(1));
  clock.pass(200);
  one.session.visit("clocks", "skew");
  clock.stall(600_000);
  browser.wake(one.window);
  clock.pass(1000);
  assert.equal(one.session.problem, "elsewhere");
  assert.equal(workIn(lms).answers.get("order-of-writes")?.score, 1);
});

test("two windows opened at the same moment do not silence each other", async () => {
  const { lms, clock, browser } = desktop();
  const windows = [browser.open(), browser.open()];
  const openings = windows.map((window) => {
    /** @type {any} */ (window).API_1484_11 = lms.launch();
    return openSession({ window, clock, outline: OUTLINE, onChange: () => {} });
  });
  clock.pass(1000);
  const sessions = await Promise.all(openings);
  assert.deepEqual(sessions.map(({ problem }) => problem).sort(), ["", "elsewhere"]);
});

test("a paper begun in one window is gone on with in the other, and counts once", async () => {
  const { lms, clock, open } = desktop(new StrictLms(), finalOutline({ gate: "open", attempts: 2 }));
  const one = await open();
  one.session.final?.start();
  const items = one.session.final?.paper?.items.map(({ id }) => id) ?? [];
  one.session.final?.answer(items[0], ["a"]);
  const two = await open();
  assert.deepEqual(two.session.final?.paper?.items.map(({ id }) => id), items);
  assert.deepEqual(two.session.final?.paper?.items[0].response, ["a"]);
  sit(two.session, 4);
  clock.pass(1000);
  one.session.takeOver();
  clock.pass(1000);
  assert.deepEqual(one.session.final?.results, [1]);
  assert.equal(lms.remembered("cmi.success_status"), "passed");
});
