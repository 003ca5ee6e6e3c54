import assert from "node:assert/strict";
import { test } from "node:test";
import { onGrid } from "../../main/js/quiz/bands.js";
import { compared, decimalsOf, isTooFine, numeral } from "../../main/js/quiz/numeral.js";

test("a number may be written with comma or point, spaces, and any minus sign", () => {
  const written = { "12": "12", " 1 234,50 ": "1234.5", "1\u202f234.5": "1234.5", "\u22120,5": "-0.5", "+7": "7", ".5": "0.5", "5,": "5", "-0": "0", "007": "7" };
  assert.deepEqual(Object.keys(written).map(numeral), Object.values(written));
});

test("a number may be written in Arabic and Persian digits, with marks of direction", () => {
  const written = { "\u0661\u0663\u0660": "130", "\u06f1\u06f3\u06f0": "130", "\u0663\u066b\u0665": "3.5", "\u200f\u22123\u200f": "-3" };
  assert.deepEqual(Object.keys(written).map(numeral), Object.values(written));
});

test("what is no number is none", () => {
  for (const text of ["", " ", "-", ".", "1.2.3", "1,234.5", "1e3", "12 ms", "0x1", "--1"]) {
    assert.equal(numeral(text), undefined, text);
  }
});

test("a number that may be meant as thousands is not taken for a small one", () => {
  for (const text of ["1,000", "1.000", "\u221212,500", " 300.000 "]) {
    assert.ok(isTooFine(text, 0), text);
    assert.ok(isTooFine(text, 2), text);
    assert.ok(!isTooFine(text, 3), text);
  }
  for (const text of ["1000", "1 000", "130,0", "7,00", "0,000"]) {
    assert.ok(!isTooFine(text, 0), text);
  }
  assert.ok(isTooFine("1,5", 0));
  assert.ok(!isTooFine("1,5", 1));
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
