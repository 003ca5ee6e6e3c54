import assert from "node:assert/strict";
import { test } from "node:test";
import { ATTEMPTS, OUTLINE, answerAll, attempt, visitAll, workIn } from "./doubles/course.js";
import { finalOutline, finishLessons, sit } from "./doubles/final-course.js";
import { launch } from "./doubles/launch.js";
import { StrictLms12 } from "./doubles/strict12-lms.js";

/** @typedef {import("../../main/js/session/session.js").Session} Session */

/** @param {StrictLms12} lms @returns {(string | undefined)[]} status and score */
const record = (lms) => [lms.remembered("cmi.core.lesson_status"), lms.remembered("cmi.core.score.raw")];

/**
 * @param {StrictLms12} lms
 * @param {(session: Session) => void} act
 * @param {import("../../main/js/session/outline.js").Outline} [outline]
 */
async function during(lms, act, outline = OUTLINE) {
  const { session, clock } = await launch(lms.launch(), { outline: { ...outline, edition: "scorm12" } });
  act(session);
  clock.pass(1000);
  assert.equal(session.exit(), true);
  assert.deepEqual(lms.calls.filter(({ error }) => error !== 0), []);
}

test("a launch in which nothing is done leaves the course incomplete", async () => {
  const lms = new StrictLms12();
  await during(lms, () => {});
  assert.deepEqual(record(lms), ["incomplete", undefined]);
  assert.equal(lms.remembered("cmi.core.session_time"), "0000:00:01");
  assert.equal(lms.remembered("cmi.core.exit"), "suspend");
});

test("everything is committed before the session is finished", async () => {
  const lms = new StrictLms12();
  await during(lms, (session) => session.record("who-wins", attempt(1)));
  assert.deepEqual(lms.calls.slice(-2).map(({ name }) => name), ["Commit", "Terminate"]);
});

test("a course without a final is failed while attempts are left, and when none is", async () => {
  const lms = new StrictLms12();
  await during(lms, (session) => {
    visitAll(session);
    answerAll(session, 0.5);
  });
  assert.deepEqual(record(lms), ["failed", "50"]);
  await during(lms, (session) => {
    for (let count = 1; count < ATTEMPTS; count += 1) {
      answerAll(session, 0.25);
    }
    assert.equal(session.completion, "completed");
  });
  assert.deepEqual(record(lms), ["failed", "50"]);
});

test("better attempts turn failed into passed, and nothing turns it back", async () => {
  const lms = new StrictLms12();
  await during(lms, (session) => {
    visitAll(session);
    answerAll(session, 0.5);
  });
  await during(lms, (session) => answerAll(session, 1));
  assert.deepEqual(record(lms), ["passed", "100"]);
  await during(lms, (session) => {
    assert.deepEqual([session.completion, session.success, session.scoreScaled], ["completed", "passed", 1]);
    answerAll(session, 0);
  });
  assert.deepEqual(record(lms), ["passed", "100"]);
});

test("a course without questions is completed by reading", async () => {
  const lms = new StrictLms12();
  const outline = { ...OUTLINE, lessons: OUTLINE.lessons.map((lesson) => ({ ...lesson, questions: [] })) };
  await during(lms, visitAll, outline);
  assert.deepEqual(record(lms), ["completed", undefined]);
});

test("a failed final with attempts left is failed, or incomplete if the author wants no failure told", async () => {
  for (const [reportFailed, status] of /** @type {const} */ ([[true, "failed"], [false, "incomplete"]])) {
    const lms = new StrictLms12();
    const outline = finalOutline({ attempts: 2, reportFailed });
    await during(lms, (session) => {
      finishLessons(session);
      sit(session, 1);
    }, outline);
    assert.deepEqual(record(lms), [status, "25"]);
    await during(lms, (session) => sit(session, 2), outline);
    assert.deepEqual(record(lms), ["failed", "50"]);
  }
});

test("a final passed before the lessons are done is incomplete until they are", async () => {
  const lms = new StrictLms12();
  const outline = finalOutline({ gate: "open" });
  await during(lms, (session) => sit(session, 4), outline);
  assert.deepEqual(record(lms), ["incomplete", "100"]);
  await during(lms, finishLessons, outline);
  assert.deepEqual(record(lms), ["passed", "100"]);
});

test("what was done is there at the next launch", async () => {
  const lms = new StrictLms12();
  await during(lms, (session) => {
    session.visit("clocks", "skew");
    session.record("who-wins", attempt(1));
  });
  assert.equal(lms.remembered("cmi.core.lesson_location"), "clocks/skew");
  await during(lms, (session) => {
    assert.equal(session.answer("who-wins")?.score, 1);
    assert.deepEqual(session.resumed, { lesson: "clocks", section: "skew" });
  });
  assert.equal(lms.remembered("cmi.interactions.0.id"), "who-wins");
  assert.equal(workIn(lms).answers.size, 1);
});

test("attempts of later launches take indexes of their own", async () => {
  const lms = new StrictLms12();
  await during(lms, (session) => session.record("who-wins", attempt(0)));
  await during(lms, (session) => session.record("who-wins", attempt(1)));
  assert.deepEqual([0, 1].map((index) => lms.remembered(`cmi.interactions.${index}.result`)), ["wrong", "correct"]);
});
