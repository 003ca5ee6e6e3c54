import assert from "node:assert/strict";
import { test } from "node:test";
import { ATTEMPTS, OUTLINE, answerAll, attempt, question, visitAll } from "./doubles/course.js";
import { launch } from "./doubles/launch.js";
import { StrictLms } from "./doubles/strict-lms.js";

test("drafts, hints, solutions shown, memos and the seed are there at the next launch", async () => {
  const lms = new StrictLms();
  const first = await launch(lms.launch());
  first.session.setDraft("who-wins", ["b"]);
  first.session.useHint("who-wins");
  first.session.useHint("who-wins");
  first.session.showSolution("order-of-writes");
  first.session.setMemo("lab-swap", "t=40");
  first.window.leave({ persisted: false });
  const { session } = await launch(lms.launch());
  assert.deepEqual(session.draft("who-wins"), ["b"]);
  assert.equal(session.hintsUsed("who-wins"), 2);
  assert.equal(session.solutionShown("order-of-writes"), true);
  assert.equal(session.memo("lab-swap"), "t=40");
  assert.equal(session.seed, first.session.seed);
});

test("a learner whom the LMS names has the same seed again even if the state is lost", async () => {
  const { session } = await launch(new StrictLms().launch());
  const other = await launch(new StrictLms().launch());
  assert.notEqual(session.seed, "");
  assert.equal(other.session.seed, session.seed);
  const { session: alone } = await launch(undefined);
  assert.notEqual(alone.seed, "");
});

test("a draft is dropped when it is handed in or withdrawn, and not taken once no attempt is left", async () => {
  const { session } = await launch(undefined);
  session.setDraft("who-wins", ["a"]);
  session.record("who-wins", attempt(0));
  assert.equal(session.draft("who-wins"), undefined);
  session.setDraft("who-wins", ["b"]);
  session.setDraft("who-wins", undefined);
  assert.equal(session.draft("who-wins"), undefined);
  for (let count = 1; count < ATTEMPTS; count += 1) {
    session.record("who-wins", attempt(0));
  }
  session.setDraft("who-wins", ["c"]);
  assert.equal(session.draft("who-wins"), undefined);
});

test("what is being entered is saved together, and an answer at once", async () => {
  const lms = new StrictLms();
  const { session, clock } = await launch(lms.launch());
  const commits = () => lms.calls.filter(({ name }) => name === "Commit").length;
  for (const typed of ["1", "13", "130"]) {
    session.setDraft("who-wins", [typed]);
    clock.pass(100);
  }
  assert.equal(commits(), 0);
  assert.equal(session.saveState, "saving");
  clock.pass(700);
  assert.equal(commits(), 1);
  session.setDraft("order-of-writes", ["a"]);
  session.record("who-wins", attempt(1));
  clock.pass(0);
  assert.equal(commits(), 2);
});

test("a memo that is too long is not kept at all", async () => {
  const { session } = await launch(undefined);
  session.setMemo("lab", "x".repeat(200));
  assert.equal(session.memo("lab").length, 200);
  session.setMemo("lab", "x".repeat(201));
  assert.equal(session.memo("lab"), "");
});

test("an item may be answered as often as it says, or any number of times", async () => {
  const outline = structuredClone(OUTLINE);
  outline.lessons[0].questions = [question("one-try", { attempts: 1 }), question("any", { attempts: 0, kind: "exercise-part", weight: 0 })];
  const { session } = await launch(undefined, { outline });
  assert.equal(session.attemptsLeft("one-try"), 1);
  assert.equal(session.attemptsLeft("any"), Infinity);
  for (let count = 0; count < 5; count += 1) {
    session.record("one-try", attempt(0));
    session.record("any", attempt(count / 10));
  }
  assert.equal(session.attemptsLeft("one-try"), 0);
  assert.equal(session.answer("one-try")?.attempts, 1);
  assert.deepEqual(session.answer("any"), { response: ["another-one"], score: 0.4, attempts: 5, correct: false });
});

test("a part of an exercise is needed for the lesson, answered or with its solution shown, and does not count", async () => {
  const outline = structuredClone(OUTLINE);
  outline.lessons[0].questions.push(question("x04-a", { kind: "exercise-part", weight: 0, attempts: 0 }));
  const { session } = await launch(undefined, { outline });
  visitAll(session);
  answerAll(session, 1);
  assert.deepEqual(session.lessonProgress("one-word"), { done: 4, total: 5 });
  assert.equal(session.completion, "incomplete");
  session.showSolution("x04-a");
  assert.deepEqual(session.lessonProgress("one-word"), { done: 5, total: 5 });
  assert.equal(session.completion, "completed");
  assert.equal(session.scoreScaled, 1);
});
