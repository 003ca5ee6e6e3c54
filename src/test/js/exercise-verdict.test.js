import assert from "node:assert/strict";
import { test } from "node:test";
import { scoreLines } from "../../main/js/exercise/verdict.js";
import { Texts } from "../../main/js/shell/texts.js";
import { FakeElement } from "./doubles/fake-element.js";

const texts = new Texts([
  ["decimal-point", "."],
  ["question.right", "Correct"],
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
