import assert from "node:assert/strict";
import { test } from "node:test";
import { parseRoute } from "../../main/js/shell/route.js";
import { OUTLINE as SHELL } from "./shell-sample.js";
import { OUTLINE, attempt } from "./doubles/course.js";
import { finalOutline, sit } from "./doubles/final-course.js";
import { launch } from "./doubles/launch.js";
import { StrictLms } from "./doubles/strict-lms.js";

/** @typedef {import("../../main/js/session/outline.js").Outline} Outline */
/** @typedef {import("../../main/js/session/session.js").Session} Session */

const [LESSON] = OUTLINE.lessons;
/** @type {Outline} */
const PART = { ...OUTLINE, courseId: "course/one-word", lessons: [LESSON], part: "lesson", passedBy: "done" };
/** @type {Outline} */
const SCORED = { ...PART, passedBy: "score" };
/** @type {Outline} */
const FINAL = { ...finalOutline({ gate: "open" }), courseId: "course/final", lessons: [], part: "final" };
const SATISFIED = ["satisfied.course.one-word"];

/**
 * @param {StrictLms} lms
 * @param {Outline} outline
 * @param {(session: Session) => void} act
 */
async function during(lms, outline, act) {
  const { session, clock } = await launch(lms.launch(), { outline });
  act(session);
  clock.pass(20000);
  assert.equal(session.exit(), true);
  assert.deepEqual(lms.calls.filter(({ error }) => error !== 0), []);
}

/** @param {StrictLms} lms */
const told = (lms) => ({
  completion: lms.remembered("cmi.completion_status"),
  success: lms.remembered("cmi.success_status"),
  raw: lms.remembered("cmi.score.raw"),
  progress: lms.remembered("cmi.progress_measure"),
});

/** @param {Session} session */
const read = (session) => LESSON.sections.forEach(({ id }) => session.visit(LESSON.id, id));

/** @param {Session} session @param {number} score */
const answer = (session, score) => LESSON.questions.forEach(({ id }) => session.record(id, attempt(score)));

test("a lesson that is read and not answered is incomplete and not passed", async () => {
  const lms = new StrictLms({ objectives: SATISFIED });
  await during(lms, PART, read);
  assert.deepEqual(told(lms), { completion: "incomplete", success: undefined, raw: undefined, progress: "0.5" });
});

test("a lesson of a course with a final is passed when it is done, however it was answered, and gives no score", async () => {
  const lms = new StrictLms({ objectives: SATISFIED });
  await during(lms, PART, (session) => {
    read(session);
    answer(session, 0);
  });
  assert.deepEqual(told(lms), { completion: "completed", success: "passed", raw: undefined, progress: "1" });
});

test("a lesson of a course without a final is passed by the score of its own questions", async () => {
  const lms = new StrictLms();
  await during(lms, SCORED, (session) => {
    read(session);
    answer(session, 0);
  });
  assert.deepEqual(told(lms), { completion: "incomplete", success: "failed", raw: "0", progress: "0.9999" });
  await during(lms, SCORED, (session) => answer(session, 1));
  assert.deepEqual(told(lms), { completion: "completed", success: "passed", raw: "100", progress: "1" });
});

test("a lesson that is done stays done at the next launch, and its answers are there", async () => {
  const lms = new StrictLms({ objectives: SATISFIED });
  await during(lms, PART, (session) => {
    read(session);
    answer(session, 0);
  });
  const before = told(lms);
  await during(lms, PART, (session) => {
    assert.equal(session.completion, "completed");
    assert.equal(session.answer("who-wins")?.attempts, 1);
    assert.equal(session.resumed?.section, "two-leaders");
  });
  assert.deepEqual(told(lms), before);
});

test("what a part says of its lesson stands beside the objectives that the LMS took from the manifest", async () => {
  const lms = new StrictLms({ objectives: SATISFIED });
  await during(lms, PART, read);
  assert.equal(lms.remembered("cmi.objectives.0.id"), "satisfied.course.one-word");
  assert.equal(lms.remembered("cmi.objectives.0.completion_status"), undefined);
  assert.equal(lms.remembered("cmi.objectives.1.id"), "one-word");
  assert.equal(lms.remembered("cmi.objectives.1.completion_status"), "incomplete");
});

test("the final on its own can be begun at once, failed, and passed", async () => {
  const lms = new StrictLms({ objectives: ["satisfied.course.one-word", "satisfied.course.clocks"] });
  await during(lms, FINAL, (session) => {
    assert.equal(session.final?.open, true);
    assert.deepEqual(session.progress(), { done: 0, total: 1 });
    sit(session, 1);
  });
  assert.deepEqual(told(lms), { completion: "incomplete", success: "failed", raw: "25", progress: "0" });
  await during(lms, FINAL, (session) => sit(session, 4));
  assert.deepEqual(told(lms), { completion: "completed", success: "passed", raw: "100", progress: "1" });
  assert.equal(lms.remembered("cmi.objectives.0.success_status"), undefined);
  assert.equal(lms.remembered("cmi.objectives.2.id"), "see-conflicts");
  assert.equal(lms.remembered("cmi.objectives.2.success_status"), "passed");
});

test("a final whose attempts are used up is completed and failed", async () => {
  const lms = new StrictLms();
  await during(lms, FINAL, (session) => [0, 1, 2].forEach(() => sit(session, 1)));
  assert.deepEqual(told(lms), { completion: "completed", success: "failed", raw: "25", progress: "1" });
});

test("an open paper of the final is there after a suspension", async () => {
  const lms = new StrictLms();
  /** @type {string[] | undefined} */
  let drawn;
  await during(lms, FINAL, ({ final }) => {
    final?.start();
    drawn = final?.paper?.items.map(({ id }) => id);
    final?.move(2);
  });
  await during(lms, FINAL, ({ final }) => {
    assert.deepEqual(final?.paper?.items.map(({ id }) => id), drawn);
    assert.equal(final?.paper?.at, 2);
  });
});

test("where a page holds only the final, an address that says nothing stands for it", () => {
  const final = { ...SHELL, lessons: [], assessment: FINAL.assessment, part: /** @type {const} */ ("final") };
  assert.deepEqual(parseRoute("#/", final), { kind: "final" });
  assert.deepEqual(parseRoute("#/", SHELL), { kind: "cover" });
});
