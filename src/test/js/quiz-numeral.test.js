import assert from "node:assert/strict";
import { test } from "node:test";
import { onGrid } from "../../main/js/quiz/bands.js";
import { compared, decimalsOf, numeral } from "../../main/js/quiz/numeral.js";

test("a number may be written with comma or point, spaces, and any minus sign", () => {
  const written = { "12": "12", " 1 234,50 ": "1234.5", "1\u202f234.5": "1234.5", "\u22120,5": "-0.5", "+7": "7", ".5": "0.5", "5,": "5", "-0": "0", "007": "7" };
  assert.deepEqual(Object.keys(written).map(numeral), Object.values(written));
});

test("what is no number is none", () => {
  for (const text of ["", " ", "-", ".", "1.2.3", "1,234.5", "1e3", "12 ms", "0x1", "--1"]) {
    assert.equal(numeral(text), undefined, text);
  }
});

test("numbers are compared to the last decimal", () => {
  assert.equal(compared("0.1", "0.10"), 0);
  assert.ok(compared("-2", "-1.999999999999999") < 0);
  assert.ok(compared("100000000000000.1", "100000000000000") > 0);
  assert.equal(decimalsOf("1.25"), 2);
});

test("a number goes to the nearest one of the grid, and from the middle away from zero", () => {
  assert.equal(onGrid("2.345", 2), "2.35");
  assert.equal(onGrid("-2.345", 2), "-2.35");
  assert.equal(onGrid("0.5", 0), "1");
  assert.equal(onGrid("-0.4", 0), "0");
  assert.equal(onGrid("7", 2), "7.00");
  assert.equal(onGrid("0.05", 1), "0.1");
  assert.equal(onGrid("1e3", 1), undefined);
});
