import assert from "node:assert/strict";
import { test } from "node:test";
import { bestText, scoreLines, wrongSaying } from "../../main/js/exercise/verdict.js";
import { Texts } from "../../main/js/shell/texts.js";
import { FakeElement } from "./doubles/fake-element.js";

const texts = new Texts([
  ["decimal-point", "."],
  ["question.right", "Correct"],
  ["exercise.best", "{earned} of {of}"],
  ["exercise.points", "{earned} of {of} points."],
  ["exercise.points-hints", "{earned} of {of} points, after hints."],
]);

/** @param {number} hints */
function told(hints) {
  const form = /** @type {any} */ (new FakeElement("form"));
  const score = { earned: 4000, of: 4000, items: [{ id: "a", earned: 4000, of: 4000 }] };
  return scoreLines(score, { verdict: "right", hints, form }, texts).map(({ textContent }) => textContent);
}

test("a right answer earns all points, less a tenth for each hint", () => {
  assert.deepEqual(told(0), ["Correct", "40 of 40 points."]);
  assert.deepEqual(told(2), ["Correct", "32 of 40 points, after hints."]);
  assert.deepEqual(told(9), ["Correct", "16 of 40 points, after hints."]);
});

test("a third of 30 points is told as 10, although it is graded as 9.99", () => {
  const answer = /** @type {any} */ ({ score: 999 / 3000, attempts: 1 });
  assert.equal(bestText(answer, 30, texts), "10 of 30");
});

/**
 * @param {string} kind
 * @param {[string, string[]][]} wrong what is said, and to which answer
 */
function form(kind, wrong) {
  const templates = wrong.map(([said, answer]) => ({
    dataset: { wrong: JSON.stringify(answer) },
    content: { cloneNode: () => ({ childNodes: [said] }) },
  }));
  return /** @type {any} */ ({ dataset: { kind }, querySelectorAll: () => templates });
}

test("of what is said to some cells, that to most of them is told", () => {
  const cells = form("cells", [
    ["one", ["a[.]1"]],
    ["two", ["b[.]Late  Jazz", "a[.]1"]],
    ["other", ["a[.]2", "b[.]Late Jazz", "c[.]3"]],
  ]);
  assert.deepEqual(wrongSaying(cells, ["a[.]1", "b[.]late jazz", "c[.]4"]), ["two"]);
  assert.deepEqual(wrongSaying(cells, ["a[.]1", "b[.]2", "c[.]3"]), ["one"]);
  assert.deepEqual(wrongSaying(cells, ["a[.]3", "b[.]2", "c[.]3"]), []);
});

test("an order is wrong as a whole", () => {
  const order = form("moves", [["early", ["A", "B"]]]);
  assert.deepEqual(wrongSaying(order, ["A", "B"]), ["early"]);
  assert.deepEqual(wrongSaying(order, ["A", "B", "A>B"]), []);
  assert.deepEqual(wrongSaying(order, ["B", "A"]), []);
});
