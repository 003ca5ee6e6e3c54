import assert from "node:assert/strict";
import { test } from "node:test";
import { ATTEMPTS, OUTLINE, answerAll, attempt, visitAll } from "./doubles/course.js";
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

test("a first launch is incomplete, without success or score", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => session.visit("one-word", "one-word"));
  assert.deepEqual(record(lms), {
    completion: "incomplete",
    success: undefined,
    raw: undefined,
    scaled: undefined,
    progress: "0.125",
    exit: "suspend",
  });
});

test("a course that was read but not answered is incomplete, without success or score", async () => {
  const lms = new StrictLms();
  await during(lms, visitAll);
  assert.deepEqual(record(lms), {
    completion: "incomplete",
    success: undefined,
    raw: undefined,
    scaled: undefined,
    progress: "0.625",
    exit: "suspend",
  });
});

test("a failed course is completed once hints leave nothing more to win, also at the next launch", async () => {
  const lms = new StrictLms();
  const strict = { ...OUTLINE, masteryScore: 1 };
  await during(lms, (session) => {
    visitAll(session);
    session.useHint("who-wins");
    session.record("who-wins", attempt(0.9, { correct: true }));
    session.record("order-of-writes", attempt(1));
  }, strict);
  assert.equal(record(lms).completion, "incomplete");
  await during(lms, (session) => {
    assert.equal(session.answer("who-wins")?.correct, true);
    session.record("which-is-later", attempt(1));
  }, strict);
  assert.deepEqual([record(lms).completion, record(lms).success, record(lms).raw], ["completed", "failed", "97.5"]);
});

test("a course that was answered but not read is incomplete, without success or score", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => answerAll(session, 1));
  assert.equal(record(lms).completion, "incomplete");
  assert.equal(record(lms).success, undefined);
  assert.equal(record(lms).raw, undefined);
});

test("a course with too low a score is failed and stays incomplete while attempts are left", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => {
    visitAll(session);
    answerAll(session, 0.5);
  });
  assert.deepEqual(record(lms), {
    completion: "incomplete",
    success: "failed",
    raw: "50",
    scaled: "0.5",
    progress: "0.9999",
    exit: "suspend",
  });
});

test("a course with too low a score is completed and failed when the last attempt is used up", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => {
    visitAll(session);
    for (let count = 0; count < ATTEMPTS; count += 1) {
      answerAll(session, 0.5);
    }
  });
  assert.deepEqual(record(lms), {
    completion: "completed",
    success: "failed",
    raw: "50",
    scaled: "0.5",
    progress: "1",
    exit: "suspend",
  });
});

test("better attempts turn failed into passed, in the same launch or the next", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => {
    visitAll(session);
    answerAll(session, 0.5);
  });
  await during(lms, (session) => {
    assert.equal(session.success, "failed");
    answerAll(session, 1);
    assert.equal(session.success, "passed");
  });
  assert.equal(record(lms).success, "passed");
  assert.equal(record(lms).raw, "100");
  assert.deepEqual(writes(lms, "cmi.completion_status"), ["incomplete", "completed"]);
});

test("worse attempts change nothing", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => {
    visitAll(session);
    answerAll(session, 1);
    answerAll(session, 0);
    assert.equal(session.scoreScaled, 1);
    assert.equal(session.success, "passed");
  });
  assert.equal(record(lms).success, "passed");
  assert.equal(record(lms).scaled, "1");
});

test("an attempt after the last that counts changes nothing", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => {
    for (let count = 0; count < ATTEMPTS; count += 1) {
      session.record("who-wins", attempt(0));
    }
    session.record("who-wins", attempt(1));
    assert.deepEqual(session.answer("who-wins"), { response: ["another-one"], score: 0, attempts: 3, correct: false });
  });
  assert.equal(lms.remembered("cmi.interactions.2.id"), "who-wins");
  assert.equal(lms.remembered("cmi.interactions.3.id"), undefined);
});

test("the score that is compared is the score that is reported", async () => {
  const lms = new StrictLms();
  const third = { ...OUTLINE, masteryScore: 0.6667, attempts: 1 };
  await during(
    lms,
    (session) => {
      visitAll(session);
      answerAll(session, 2 / 3);
    },
    third,
  );
  assert.equal(record(lms).scaled, "0.6667");
  assert.equal(record(lms).raw, "66.67");
  assert.equal(record(lms).success, "passed");
});

test("questions count by their weight", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => {
    visitAll(session);
    session.record("who-wins", attempt(0));
    session.record("order-of-writes", attempt(0));
    session.record("which-is-later", attempt(1));
  });
  assert.equal(record(lms).scaled, "0.5");
});

test("a course without questions is completed by reading and has neither success nor score", async () => {
  const lms = new StrictLms();
  const outline = { ...OUTLINE, lessons: OUTLINE.lessons.map((lesson) => ({ ...lesson, questions: [] })) };
  await during(lms, visitAll, outline);
  assert.equal(record(lms).completion, "completed");
  assert.equal(record(lms).success, undefined);
  assert.equal(record(lms).raw, undefined);
});
