import assert from "node:assert/strict";
import { test } from "node:test";
import { fitting, standing } from "../../main/js/quiz/judge.js";
import { worthAfter } from "../../main/js/session/hints.js";

const answer = { response: ["a"], score: 0, attempts: 2, correct: false };

test("a question is done when it is right or no attempt is left", () => {
  assert.deepEqual(standing(undefined, 3), { used: 0, left: 3, done: false });
  assert.deepEqual(standing(answer, 3), { used: 2, left: 1, done: false });
  assert.deepEqual(standing(answer, 2), { used: 2, left: 0, done: true });
  assert.equal(standing({ ...answer, correct: true }, 3).done, true);
});

test("a question without a limit never runs out of attempts", () => {
  assert.deepEqual(standing({ ...answer, attempts: 99 }, 0), { used: 99, left: Infinity, done: false });
});

test("each hint takes a tenth, and four tenths are left whatever is taken", () => {
  assert.deepEqual([0, 1, 2, 6, 7, 20].map(worthAfter), [1, 0.9, 0.8, 0.4, 0.4, 0.4]);
});

test("a response to an older version of a question counts only if the question still takes all of it", () => {
  assert.deepEqual(fitting(["b", "a"], ["a", "b"]), ["a", "b"]);
  assert.deepEqual(fitting(["gone", "a"], ["a"]), []);
  assert.deepEqual(fitting(["y", "x"], []), []);
});
