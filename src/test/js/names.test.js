import assert from "node:assert/strict";
import { test } from "node:test";
import { Lot, hashOf } from "../../main/js/session/lot.js";
import { Names } from "../../main/js/session/names.js";

const IDS = Array.from({ length: 20_000 }, (_, index) => `part-${index}`);

test("every id has a name of five digits that no other has, even where hashes meet", () => {
  const names = new Names(IDS);
  const list = names.list(IDS);
  assert.equal(list.length, 5 * IDS.length);
  assert.deepEqual(names.listIn(list), IDS);
  assert.ok(new Set(IDS.map((id) => hashOf(id, 0) % 2 ** 30)).size < IDS.length, "no two hashes met");
});

test("a name does not depend on what else the course has", () => {
  assert.equal(new Names(["a", "b"]).list(["b"]), new Names(["c", "b"]).list(["b"]));
});

test("the names are those that the compiler reckons with when it compares packages", () => {
  assert.equal(new Names(["which-is-late", "clocks/skew", "é—😀"]).list(["which-is-late", "clocks/skew", "é—😀"]), "uvQ56f0neL2WHIW");
  assert.equal(new Names(["part-2217", "part-16611"]).list(["part-2217", "part-16611"]), "pLBfBiVzJY");
});

test("what the course does not have is left out both ways", () => {
  const names = new Names(["a"]);
  assert.equal(names.list(["a", "gone"]), names.list(["a"]));
  assert.deepEqual(names.listIn(`xxxxx${names.list(["a"])}xx`), ["a"]);
  assert.deepEqual(names.listIn(3), []);
});

test("a lot draws the same for the same seed, something else for another, and every number below the bound", () => {
  const drawn = (/** @type {string} */ seed) => {
    const lot = new Lot(seed);
    return Array.from({ length: 600 }, () => lot.below(6));
  };
  assert.deepEqual(drawn("a").slice(0, 12), [0, 4, 3, 0, 1, 3, 1, 2, 1, 1, 1, 1]);
  assert.notDeepEqual(drawn("a"), drawn("b"));
  for (const number of [0, 1, 2, 3, 4, 5]) {
    const times = drawn("a").filter((other) => other === number).length;
    assert.ok(times > 60 && times < 140, `${number} was drawn ${times} times`);
  }
  assert.deepEqual(new Lot("a").shuffled(["a", "b", "c", "d"]).sort(), ["a", "b", "c", "d"]);
});
