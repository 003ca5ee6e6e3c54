import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "../../main/js/session/codec.js";
import { Ledger } from "../../main/js/session/ledger.js";
import { OUTLINE, answerAll, attempt, visitAll } from "./doubles/course.js";
import { launch } from "./doubles/launch.js";
import { StrictLms } from "./doubles/strict-lms.js";

/** @param {StrictLms} lms */
const record = (lms) => ({
  completion: lms.remembered("cmi.completion_status"),
  success: lms.remembered("cmi.success_status"),
  raw: lms.remembered("cmi.score.raw"),
  scaled: lms.remembered("cmi.score.scaled"),
  progress: lms.remembered("cmi.progress_measure"),
  exit: lms.remembered("cmi.exit"),
});

/**
 * @param {StrictLms} lms
 * @param {(session: import("../../main/js/session/session.js").Session) => void} act
 * @param {import("../../main/js/session/outline.js").Outline} [outline]
 */
async function during(lms, act, outline = OUTLINE) {
  const { session, clock } = await launch(lms.launch(), { outline });
  act(session);
  clock.pass(1000);
  assert.equal(session.exit(), true);
  assert.deepEqual(lms.calls.filter(({ error }) => error !== 0), []);
}

/** @param {StrictLms} lms @param {string} element */
const writes = (lms, element) =>
  lms.calls.filter(({ name, args }) => name === "SetValue" && args[0] === element).map(({ args }) => args[1]);

test("a relaunch after passing writes no status and no score", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => {
    visitAll(session);
    answerAll(session, 0.9);
  });
  const before = record(lms);
  lms.calls.length = 0;
  await during(lms, (session) => {
    assert.equal(session.completion, "completed");
    visitAll(session);
  });
  assert.deepEqual(record(lms), before);
  for (const element of ["cmi.completion_status", "cmi.success_status", "cmi.score.raw", "cmi.score.scaled"]) {
    assert.deepEqual(writes(lms, element), [], element);
  }
});

test("a course that has grown does not take back what was reached", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => {
    visitAll(session);
    answerAll(session, 1);
  });
  const grown = structuredClone(OUTLINE);
  grown.lessons[0].sections.push({ id: "new-section" });
  grown.lessons[1].questions.push({ id: "new-question", objective: "compare-clocks", weight: 5 });
  await during(
    lms,
    (session) => {
      assert.equal(session.completion, "completed");
      assert.deepEqual(session.progress(), { done: 8, total: 10 });
      session.visit("one-word", "new-section");
      session.record("new-question", attempt(0));
    },
    grown,
  );
  assert.equal(record(lms).completion, "completed");
  assert.equal(record(lms).success, "passed");
  assert.equal(record(lms).scaled, "1");
  assert.equal(record(lms).progress, "1");
});

test("progress is never rounded up to 1", async () => {
  const long = structuredClone(OUTLINE);
  long.lessons[0].sections = Array.from({ length: 30000 }, (_, index) => ({ id: `s${index}` }));
  const sections = { "one-word": long.lessons[0].sections.map(({ id }) => id), clocks: ["skew", "vectors"] };
  const answers = { "who-wins": [1, 1], "order-of-writes": [1, 1], "which-is-later": [1, 1] };
  const state = JSON.stringify({ v: 1, c: long.courseId, s: sections, a: answers });
  const work = decode(long, state).work;
  /** @type {any} */
  const nothing = {};
  assert.equal(new Ledger(long, nothing, nothing).progressOf(work), 0.9999);
});
