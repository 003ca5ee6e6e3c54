import assert from "node:assert/strict";
import { test } from "node:test";
import { shuffled } from "../../main/js/quiz/shuffle.js";

const same = (/** @type {string} */ name) => name;
const OPTIONS = ["a", "b", "c", "d"];

test("the same seed gives the same order, whatever order the things come in", () => {
  const once = shuffled(OPTIONS, same, "seed");
  assert.deepEqual(shuffled([...OPTIONS].reverse(), same, "seed"), once);
  assert.deepEqual([...once].sort(), OPTIONS);
});

test("what is shuffled stays as it was", () => {
  const options = [...OPTIONS];
  shuffled(options, same, "seed");
  assert.deepEqual(options, OPTIONS);
});

test("over many seeds each thing comes first about equally often", () => {
  /** @type {Record<string, number>} */
  const first = { a: 0, b: 0, c: 0, d: 0 };
  for (let seed = 0; seed < 1000; seed++) {
    first[shuffled(OPTIONS, same, String(seed))[0]] += 1;
  }
  for (const [option, times] of Object.entries(first)) {
    assert.ok(times > 200 && times < 300, `${option} came first ${times} times`);
  }
});
