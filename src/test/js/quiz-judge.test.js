import assert from "node:assert/strict";
import { test } from "node:test";
import { digestOf } from "../../main/js/quiz/digest.js";
import { rightOption, standing } from "../../main/js/quiz/judge.js";

test("a question that was never answered has all its attempts left", () => {
  assert.deepEqual(standing(undefined, 3), { used: 0, left: 3, done: false });
});

test("a wrong answer leaves the other attempts", () => {
  const answer = { response: ["b"], score: 0, attempts: 1, correct: false };
  assert.deepEqual(standing(answer, 3), { used: 1, left: 2, done: false });
});

test("nothing more is to be done after the last attempt or a right one", () => {
  assert.equal(standing({ response: ["b"], score: 0, attempts: 3, correct: false }, 3).done, true);
  assert.equal(standing({ response: ["a"], score: 1, attempts: 1, correct: true }, 3).done, true);
});

test("a course that now allows fewer attempts than were made leaves none", () => {
  assert.equal(standing({ response: ["b"], score: 0, attempts: 5, correct: false }, 2).left, 0);
});

test("the right option is the one whose digest the page carries, for this question only", () => {
  assert.equal(rightOption("q1", ["a", "b"], digestOf("q1", "b")), "b");
  assert.equal(rightOption("q2", ["a", "b"], digestOf("q1", "b")), undefined);
});
