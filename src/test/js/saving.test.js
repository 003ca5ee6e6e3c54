import assert from "node:assert/strict";
import { test } from "node:test";
import { openSession } from "../../main/js/session/session.js";
import { OUTLINE, answerAll, attempt, visitAll } from "./doubles/course.js";
import { constantFaults, withFaults } from "./doubles/faults.js";
import { FakeWindow } from "./doubles/fake-window.js";
import { launch } from "./doubles/launch.js";
import { SimulatedClock } from "./doubles/simulated-clock.js";
import { StrictLms } from "./doubles/strict-lms.js";

/** @param {StrictLms} lms @returns {string[]} the calls since the last time asked */
const callsOf = (lms) => lms.calls.splice(0).map(({ name, args }) => [name, ...args.slice(0, 1)].join(" ").trim());

test("a launch takes at most twelve calls", async () => {
  const lms = new StrictLms();
  await launch(lms.launch());
  assert.ok(lms.calls.length <= 12, `${lms.calls.length}`);
});

test("a page change takes at most six calls, with a commit", async () => {
  const lms = new StrictLms();
  const { session, clock } = await launch(lms.launch());
  callsOf(lms);
  for (const { id, sections } of OUTLINE.lessons) {
    for (const section of sections) {
      session.visit(id, section.id);
      clock.pass(100);
      const calls = callsOf(lms);
      assert.ok(calls.length <= 6, `${calls}`);
      assert.equal(calls.at(-1), "Commit");
    }
  }
});

test("a visit to the place where the learner is takes no call", async () => {
  const lms = new StrictLms();
  const { session, clock } = await launch(lms.launch());
  session.visit("clocks", "skew");
  clock.pass(60_000);
  callsOf(lms);
  session.visit("clocks", "skew");
  clock.pass(60_000);
  assert.deepEqual(callsOf(lms), []);
});

test("an answer is committed at once", async () => {
  const lms = new StrictLms();
  const { session, clock } = await launch(lms.launch());
  session.record("who-wins", attempt(1));
  assert.equal(session.saveState, "saving");
  clock.pass(0);
  assert.equal(session.saveState, "saved");
  assert.equal(lms.remembered("cmi.interactions.0.result"), "correct");
  assert.match(lms.remembered("cmi.suspend_data") ?? "", /"who-wins":\[1,1,\["the-right-one"\]\]/);
});

test("what only reports show follows while the learner works", async () => {
  const lms = new StrictLms();
  const { session, clock } = await launch(lms.launch());
  session.visit("one-word", "one-word");
  clock.pass(20_000);
  assert.equal(lms.remembered("cmi.objectives.0.id"), "one-word");
  assert.equal(lms.remembered("cmi.objectives.0.progress_measure"), "0.25");
  assert.equal(lms.remembered("cmi.session_time"), "PT15S");
  callsOf(lms);
  clock.pass(3_600_000);
  assert.deepEqual(callsOf(lms), []);
});

test("everything is committed when the page is put out of sight, and the session stays open", async () => {
  const lms = new StrictLms();
  const { session, window, clock } = await launch(lms.launch());
  session.visit("one-word", "one-word");
  window.hide();
  assert.match(lms.remembered("cmi.suspend_data") ?? "", /"p":\["one-word","one-word"\]/);
  window.show();
  session.visit("clocks", "skew");
  clock.pass(100);
  assert.match(lms.remembered("cmi.suspend_data") ?? "", /"p":\["clocks","skew"\]/);
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
  assert.deepEqual([...window.listeners.keys()].sort(), ["pagehide", "visibilitychange"]);
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

test("a commit that fails is tried again at growing intervals, and shown", async () => {
  const lms = new StrictLms();
  let down = true;
  /** @type {number[]} */
  const triedMs = [];
  const api = withFaults(lms.launch(), {
    next: (name) => {
      if (name === "Commit" && down) {
        triedMs.push(clock.now() - startMs);
        return "false";
      }
      return undefined;
    },
  });
  const { session, clock, shown } = await launch(api);
  const startMs = clock.now();
  session.record("who-wins", attempt(1));
  clock.pass(14_000);
  assert.deepEqual(triedMs, [0, 1000, 3000, 7000]);
  assert.equal(session.saveState, "unsaved");
  down = false;
  clock.pass(2000);
  assert.equal(session.saveState, "saved");
  assert.deepEqual([...new Set(shown)], ["saving", "unsaved", "saved"]);
  assert.match(lms.remembered("cmi.suspend_data") ?? "", /who-wins/);
});

test("a commit that keeps failing is tried every minute, and the next failure starts over", async () => {
  const lms = new StrictLms();
  let down = true;
  /** @type {number[]} */
  let triedMs = [];
  const api = withFaults(lms.launch(), {
    next: (name) => {
      if (name === "Commit") {
        triedMs.push(clock.now());
      }
      return name === "Commit" && down ? "false" : undefined;
    },
  });
  const { session, clock } = await launch(api);
  session.visit("clocks", "skew");
  clock.pass(600_000);
  const pausesMs = triedMs.slice(1).map((tryMs, index) => tryMs - triedMs[index]);
  assert.equal(Math.max(...pausesMs), 60_000);
  assert.ok(pausesMs.length < 20, `${pausesMs}`);
  down = false;
  clock.pass(60_000);
  assert.equal(session.saveState, "saved");
  down = true;
  triedMs = [];
  session.visit("clocks", "vectors");
  clock.pass(3500);
  assert.equal(triedMs.length, 3);
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

test("a state too long for the LMS is shown as not saved and leaves the old one in place", async () => {
  const huge = structuredClone(OUTLINE);
  huge.lessons[0].sections = Array.from({ length: 70 }, (_, index) => ({ id: `${index}`.padEnd(1000, "x") }));
  const lms = new StrictLms();
  const { session, clock } = await launch(lms.launch(), { outline: huge });
  for (const { id } of huge.lessons[0].sections) {
    session.visit("one-word", id);
    clock.pass(100);
  }
  assert.equal(session.saveState, "unsaved");
  assert.equal(JSON.parse(lms.remembered("cmi.suspend_data") ?? "").v, 1);
  assert.deepEqual(lms.calls.filter(({ error }) => error !== 0), []);
});

test("an LMS that takes seconds for a commit is not asked at every page", async () => {
  const lms = new StrictLms();
  const inner = lms.launch();
  const slow = { ...inner, Commit: () => ((clock.nowMs += 5000), inner.Commit("")) };
  const { session, clock } = await launch(slow);
  visitAll(session);
  clock.pass(100);
  session.visit("clocks", "skew");
  session.visit("clocks", "vectors");
  clock.pass(10_000);
  assert.equal(lms.calls.filter(({ name }) => name === "Commit").length, 1);
  clock.pass(15_000);
  assert.match(lms.remembered("cmi.suspend_data") ?? "", /"p":\["clocks","vectors"\]/);
});

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

test("an LMS that shows up after the learner has left is not opened", async () => {
  const lms = new StrictLms();
  const { session, window, clock } = await launch(undefined);
  session.exit();
  /** @type {any} */ (window).API_1484_11 = lms.launch();
  clock.pass(20_000);
  assert.deepEqual(lms.calls, []);
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
  assert.match(lms.remembered("cmi.suspend_data") ?? "", /skew/);
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
