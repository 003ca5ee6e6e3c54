import assert from "node:assert/strict";
import { test } from "node:test";
import { counts, improvable, openParts } from "../../main/js/shell/summary.js";
import { OUTLINE, TEXTS } from "./shell-sample.js";

/** @param {string[]} visited @param {string[]} answered @param {string[]} [shown] @returns {any} */
const session = (visited, answered, shown = []) => ({
  solutionShown: (/** @type {string} */ id) => shown.includes(id),
  visited: (/** @type {string} */ _lesson, /** @type {string} */ id) => visited.includes(id),
  answer: (/** @type {string} */ id) => (answered.includes(id) ? { attempts: 1 } : undefined),
});
const [FIRST, SECOND] = OUTLINE.lessons;

test("in a new lesson every part and every question is open, in the order of the screens", () => {
  assert.deepEqual(openParts(FIRST, session([], [])), [
    { hash: "#/first/start", title: "Start", kind: "section" },
    { hash: "#/first/middle", title: "Middle", kind: "section" },
    { hash: "#/first/middle/question--q1", title: "Middle", kind: "question" },
  ]);
});

test("a question stays open after its part was read", () => {
  assert.deepEqual(
    openParts(FIRST, session(["start", "middle"], [])).map(({ hash }) => hash),
    ["#/first/middle/question--q1"],
  );
});

test("a lesson that is read and answered has nothing open", () => {
  assert.deepEqual(openParts(FIRST, session(["start", "middle"], ["q1"])), []);
  assert.deepEqual(openParts(FIRST, session(["start", "middle"], [], ["q1"])), []);
});

test("counts say nothing of questions where there are none", () => {
  assert.deepEqual(counts(FIRST, session(["start"], ["q1"]), TEXTS), { sections: "1 of 2", questions: "1 of 1" });
  assert.deepEqual(counts(SECOND, session([], []), TEXTS), { sections: "0 of 1", questions: "" });
});

test("a question may be improved while it was not answered rightly and attempts are left", () => {
  const after = (/** @type {number} */ attempts, correct = false) =>
    improvable(OUTLINE, { answer: () => ({ attempts, correct, score: 0, response: [] }) });
  assert.deepEqual(after(1), [{ hash: "#/first/middle/question--q1", title: "Middle", kind: "question" }]);
  assert.deepEqual(after(2), []);
  assert.deepEqual(after(1, true), []);
  assert.deepEqual(improvable(OUTLINE, { answer: () => undefined }), []);
});
