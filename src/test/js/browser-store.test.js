import assert from "node:assert/strict";
import { test } from "node:test";
import { OUTLINE, answerAll, attempt, visitAll } from "./doubles/course.js";
import { FakeStorage } from "./doubles/fake-storage.js";
import { FakeWindow } from "./doubles/fake-window.js";
import { launch } from "./doubles/launch.js";

/** @param {FakeStorage} storage @param {string} [courseId] */
const open = (storage, courseId = OUTLINE.courseId) =>
  launch(undefined, {
    window: new FakeWindow({ localStorage: storage }),
    outline: { ...OUTLINE, courseId, edition: "web" },
  });

test("what was done is there when the page is loaded again", async () => {
  const storage = new FakeStorage();
  const first = await open(storage);
  visitAll(first.session);
  answerAll(first.session, 1);
  first.clock.pass(1000);
  assert.equal(first.session.saveState, "saved");
  const { seed } = first.session;
  first.crash();
  const { session } = await open(storage);
  assert.deepEqual([session.completion, session.success, session.scoreScaled, session.seed], ["completed", "passed", 1, seed]);
  assert.deepEqual(session.resumed, { lesson: "clocks", section: "summary" });
});

test("courses of one site do not mix", async () => {
  const storage = new FakeStorage();
  const first = await open(storage);
  first.session.record("who-wins", attempt(1));
  first.clock.pass(1000);
  const other = await open(storage, "another-course");
  assert.equal(other.session.answer("who-wins"), undefined);
  other.session.visit("clocks", "skew");
  other.clock.pass(1000);
  assert.equal((await open(storage)).session.answer("who-wins")?.score, 1);
});

test("a browser without room shows the work as unsaved until there is some", async () => {
  const storage = new FakeStorage(10);
  const { session, clock } = await open(storage);
  session.record("who-wins", attempt(1));
  clock.pass(5000);
  assert.equal(session.recorded, true);
  assert.equal(session.saveState, "unsaved");
  storage.unitsMax = 10_000;
  clock.pass(10_000);
  assert.equal(session.saveState, "saved");
});

test("a browser that keeps nothing records nothing, and the course works", async () => {
  const blocked = new FakeWindow();
  Object.defineProperty(blocked, "localStorage", {
    get: () => {
      throw new Error("access is denied");
    },
  });
  for (const window of [blocked, new FakeWindow({ localStorage: null })]) {
    const { session, clock } = await launch(undefined, { window, outline: { ...OUTLINE, edition: "web" } });
    session.record("who-wins", attempt(1));
    clock.pass(20_000);
    assert.equal(session.recorded, false);
    assert.equal(session.saveState, "none");
    assert.equal(session.answer("who-wins")?.score, 1);
  }
});

test("storage that is blocked for a while is not taken for empty", async () => {
  const storage = new FakeStorage();
  const first = await open(storage);
  first.session.record("who-wins", attempt(1));
  first.clock.pass(1000);
  storage.blocked = true;
  const { session, clock } = await open(storage);
  session.visit("clocks", "skew");
  clock.pass(5000);
  assert.equal(session.recorded, false);
  storage.blocked = false;
  clock.pass(120_000);
  assert.equal(session.answer("who-wins")?.score, 1);
  assert.equal(session.saveState, "saved");
});
