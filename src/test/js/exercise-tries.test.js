import assert from "node:assert/strict";
import { test } from "node:test";
import { Tries } from "../../main/js/exercise/tries.js";

/** @param {{text: string}} kept */
const triesOf = (kept) => new Tries({ read: () => kept.text, write: (text) => (kept.text = text) });

test("the same answer counts once, also on the next visit", () => {
  const kept = { text: "" };
  const first = triesOf(kept);
  first.add(["A", "B", "A>B"]);
  first.add(["A", "B", "A>B"]);
  first.add(["B", "A", "A>B"]);
  assert.equal(first.count, 2);
  const second = triesOf(kept);
  assert.equal(second.count, 2);
  second.add(["B", "A", "A>B"]);
  assert.equal(second.count, 2);
  second.add(["B"]);
  assert.equal(second.count, 3);
});

test("what is kept stays within what a memo takes", () => {
  const kept = { text: "" };
  const tries = triesOf(kept);
  for (let i = 0; i < 1000; i += 1) {
    tries.add([`A${i}`]);
  }
  assert.ok(tries.count >= 20);
  assert.ok(kept.text.length <= 200, String(kept.text.length));
});

test("what the LMS brings late is added to what was tried meanwhile", () => {
  const kept = { text: "" };
  const before = triesOf(kept);
  before.add(["A"]);
  const late = { text: "" };
  const tries = triesOf(late);
  tries.add(["B"]);
  late.text = kept.text;
  tries.recall();
  assert.equal(tries.count, 2);
});
