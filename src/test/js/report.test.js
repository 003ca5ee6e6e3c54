import assert from "node:assert/strict";
import { test } from "node:test";
import { OUTLINE } from "./doubles/course.js";
import { launch } from "./doubles/launch.js";
import { StrictLms } from "./doubles/strict-lms.js";
import { StrictLms12 } from "./doubles/strict12-lms.js";

/** A course to read. */
const LONG = {
  ...OUTLINE,
  lessons: ["one", "two", "three"].map((id) => ({ id, title: id, sections: ["a", "b", "c", "d"].map((part) => ({ id: part })), questions: [] })),
};

/** @param {StrictLms} lms @returns {string[]} the calls since the last time asked */
const callsOf = (lms) => lms.calls.splice(0).map(({ name, args }) => [name, ...args.slice(0, 1)].join(" ").trim());

for (const Lms of [StrictLms, StrictLms12]) {
  test(`${Lms.name}: each screen that is read takes at most six calls, with all that reports show of it`, async () => {
    const lms = new Lms();
    const { session, clock } = await launch(lms.launch(), { outline: LONG });
    /** @type {number[]} */
    const counts = [];
    for (const { id, sections } of LONG.lessons) {
      for (const section of sections) {
        clock.pass(40_000);
        counts.push(callsOf(lms).length);
        session.visit(id, section.id);
      }
    }
    clock.pass(40_000);
    assert.ok(Math.max(...counts.slice(1)) <= 6, `${counts}`);
    const path = (/** @type {string} */ id) => [0, 1, 2].map((n) => `cmi.objectives.${n}`).find((at) => lms.remembered(`${at}.id`) === id);
    for (const { id } of LONG.lessons) {
      const status = Lms === StrictLms ? "completion_status" : "status";
      assert.equal(lms.remembered(`${path(id)}.${status}`), "completed", id);
    }
  });
}

test("a lesson that is done is told by itself if there was no room for it", async () => {
  const lms = new StrictLms();
  const { session, clock } = await launch(lms.launch(), { outline: LONG });
  LONG.lessons[0].sections.forEach(({ id }) => session.visit("one", id));
  clock.pass(20_000);
  session.visit("two", "a");
  clock.pass(29_000);
  assert.equal(lms.remembered("cmi.objectives.0.completion_status"), undefined);
  clock.pass(2000);
  assert.equal(lms.remembered("cmi.objectives.0.completion_status"), "completed");
  assert.equal(lms.remembered("cmi.objectives.1.progress_measure"), "0.25");
});

test("how long the session lasts is left out at most once in a row", async () => {
  const short = { ...LONG, lessons: LONG.lessons.map((lesson) => ({ ...lesson, sections: lesson.sections.slice(0, 2) })) };
  const lms = new StrictLms();
  const { session, clock } = await launch(lms.launch(), { outline: short });
  const told = short.lessons.flatMap(({ id, sections }) =>
    sections.map((section) => {
      clock.pass(20_000);
      callsOf(lms);
      session.visit(id, section.id);
      clock.pass(1000);
      return callsOf(lms).includes("SetValue cmi.session_time");
    }),
  );
  assert.equal(told[0], true);
  assert.ok(told.every((now, i) => now || told[i - 1]), `${told}`);
});

test("what an earlier launch has told of lessons is not read in one go", async () => {
  const lms = new StrictLms();
  const before = await launch(lms.launch(), { outline: LONG });
  LONG.lessons.forEach(({ id }) => before.session.visit(id, "a"));
  before.session.exit();
  const { session, clock } = await launch(lms.launch(), { outline: LONG });
  for (const { id } of LONG.lessons[0].sections.slice(1)) {
    clock.pass(20_000);
    callsOf(lms);
    session.visit("one", id);
    clock.pass(1000);
    const calls = callsOf(lms);
    assert.ok(calls.length <= 6, `${calls}`);
  }
  session.exit();
  assert.equal(lms.remembered("cmi.objectives.0.progress_measure"), "1");
  assert.equal(lms.remembered("cmi.objectives.2.id"), "three");
  assert.equal(lms.remembered("cmi.objectives.3.id"), undefined);
});

test("what only reports show goes along with a change, not with each of many in a row", async () => {
  const lms = new StrictLms();
  const { session, clock } = await launch(lms.launch());
  clock.pass(20_000);
  session.visit("clocks", "skew");
  clock.pass(1000);
  assert.ok(callsOf(lms).includes("SetValue cmi.session_time"));
  session.visit("clocks", "vectors");
  clock.pass(1000);
  const place = ["SetValue cmi.suspend_data", "SetValue cmi.progress_measure", "SetValue cmi.location"];
  assert.deepEqual(callsOf(lms), [...place, "Commit"]);
  clock.pass(20_000);
  session.visit("clocks", "summary");
  clock.pass(40_000);
  const lesson = ["GetValue cmi.objectives._count", "SetValue cmi.objectives.0.id"];
  assert.deepEqual(callsOf(lms), [...place, ...lesson, "Commit"]);
});

test("what only reports show follows while the learner stays at one place", async () => {
  const lms = new StrictLms();
  const { session, clock } = await launch(lms.launch());
  session.visit("one-word", "one-word");
  clock.pass(40_000);
  assert.equal(lms.remembered("cmi.objectives.0.id"), "one-word");
  assert.equal(lms.remembered("cmi.objectives.0.progress_measure"), "0.25");
  assert.equal(lms.remembered("cmi.session_time"), "PT30S");
  callsOf(lms);
  clock.pass(3_600_000);
  assert.deepEqual(callsOf(lms), []);
});
