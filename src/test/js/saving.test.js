import assert from "node:assert/strict";
import { test } from "node:test";
import { FORM_VERSION } from "../../main/js/session/codec.js";
import { OUTLINE, attempt, visitAll, workIn } from "./doubles/course.js";
import { withFaults } from "./doubles/faults.js";
import { launch } from "./doubles/launch.js";
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
  assert.deepEqual(workIn(lms).answers.get("who-wins")?.response, ["the-right-one"]);
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
  assert.equal(workIn(lms).answers.has("who-wins"), true);
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

test("a state too long for the LMS is shown as not saved and leaves the old one in place", async () => {
  const huge = { ...structuredClone(OUTLINE), courseId: "x".repeat(63_800) };
  huge.lessons[0].sections = Array.from({ length: 70 }, (_, index) => ({ id: `section-${index}` }));
  const lms = new StrictLms();
  const { session, clock } = await launch(lms.launch(), { outline: huge });
  for (const { id } of huge.lessons[0].sections) {
    session.visit("one-word", id);
    clock.pass(100);
  }
  assert.equal(session.saveState, "unsaved");
  assert.equal(JSON.parse(lms.remembered("cmi.suspend_data") ?? "").v, FORM_VERSION);
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
  assert.equal(workIn(lms).place?.section, "vectors");
});
