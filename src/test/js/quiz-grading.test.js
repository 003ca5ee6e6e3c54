import assert from "node:assert/strict";
import { test } from "node:test";
import { bandsOf } from "../../main/js/quiz/bands.js";
import { Boxes } from "../../main/js/quiz/boxes.js";
import { RightParts, digestOf } from "../../main/js/quiz/digest.js";
import * as grading from "../../main/js/quiz/grading.js";

/** @param {...string} parts */
const rightParts = (...parts) => new RightParts("q", parts.map((part) => digestOf("q", part)).join(" "));

test("a wrong choice takes away a right one, but never more than there is", () => {
  const parts = rightParts("a", "b");
  assert.deepEqual(grading.multipleGrade(parts, ["a", "b"]), { score: 1, right: 2, of: 2, wrong: 0 });
  assert.deepEqual(grading.multipleGrade(parts, ["a", "c"]), { score: 0, right: 1, of: 2, wrong: 1 });
  assert.equal(grading.multipleGrade(parts, ["a"]).score, 0.5);
  assert.equal(grading.multipleGrade(parts, ["c", "d"]).score, 0);
});

test("an order is worth its right neighbours", () => {
  const parts = rightParts("a>b", "b>c", "c>d");
  const items = ["a", "b", "c", "d"];
  assert.equal(grading.orderingGrade(parts, items, items).score, 1);
  assert.deepEqual(grading.orderingGrade(parts, items, ["d", "a", "b", "c"]), { score: 2 / 3, right: 2, of: 3, wrong: 0 });
  assert.equal(grading.orderingGrade(parts, items, ["a", "b", "c"]).score, 0);
});

test("of several pairs with one source the first counts", () => {
  const parts = rightParts("lag=delay", "crash=loss");
  assert.equal(grading.matchingGrade(parts, ["lag=delay", "lag=loss", "crash=delay"]).score, 0.5);
});

test("the first band that holds a number decides", () => {
  const bands = bandsOf("129 131 1\n120 140 1/2\n0 1000 0");
  assert.equal(grading.numericGrade(bands, 0, ["130"]).score, 1);
  assert.equal(grading.numericGrade(bands, 0, ["120"]).score, 0.5);
  assert.equal(grading.numericGrade(bands, 0, ["50"]).score, 0);
  assert.equal(grading.numericGrade(bands, 0, ["-130"]).score, 0);
  assert.equal(grading.numericGrade(bands, 0, ["many"]).score, 0);
});

test("texts are compared without spaces around them, and without case unless it matters", () => {
  const key = "0\t+\tOR-Set\n1\t+\tx\n1\t+\ty\n1\t0\tz";
  const loose = new Boxes(key, { ordered: true, matchCase: false });
  assert.equal(grading.fillInGrade(loose, [" or-set ", "Y"]).score, 1);
  assert.equal(grading.fillInGrade(loose, ["y", "or-set"]).score, 0);
  assert.equal(loose.name(1, "Z"), "0");
  const exact = new Boxes(key, { ordered: true, matchCase: true });
  assert.equal(grading.fillInGrade(exact, ["or-set", "y"]).score, 0.5);
});

test("in any order, one text does not fill two boxes", () => {
  const boxes = new Boxes("0\t+\ta\n1\t+\tb\n2\t+\tc", { ordered: false, matchCase: false });
  assert.equal(grading.fillInGrade(boxes, ["c", "a", "b"]).score, 1);
  assert.deepEqual(boxes.placed(["b", "b", "a"]), [1, undefined, 0]);
});
