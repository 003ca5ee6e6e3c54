import assert from "node:assert/strict";
import { test } from "node:test";
import { Sequence } from "../../main/js/exercise/sequence.js";
import { digestOf } from "../../main/js/quiz/digest.js";
import { neighbours } from "../../main/js/quiz/grading.js";
import { Texts } from "../../main/js/shell/texts.js";
import { FakeElement } from "./doubles/fake-element.js";

const texts = new Texts([
  ["question.follows", "follows"],
  ["question.follows-not", "does not follow"],
]);

/** Items to be put in this order. @param {string[]} right @param {string} seed */
function asked(right, seed) {
  const items = [...right].sort().map((id) => {
    const tag = new FakeElement("span", { dataset: { slot: "tag" } });
    const text = new FakeElement("span", { className: "item-text", textContent: id });
    return new FakeElement("li", { dataset: { item: id } }, [text, tag]);
  });
  const id = "swap--order";
  const key = neighbours(right)
    .map((pair) => digestOf(id, pair))
    .join(" ");
  const list = new FakeElement("ol", { dataset: { slot: "items", key } }, items);
  const element = new FakeElement("div", {}, [list, new FakeElement("p", { dataset: { slot: "moved" } })]);
  const face = { element, id, exercise: "", seed, texts, tries: undefined };
  const sequence = new Sequence(/** @type {any} */ (face));
  const shown = () => list.children.map(({ dataset }) => dataset.item);
  const marks = () => list.children.map(({ dataset, children }) => [dataset.mark, children[1].textContent]);
  return { sequence, shown, marks };
}

const SEEDS = Array.from({ length: 40 }, (_, i) => `learner ${i}`);

for (const right of [
  ["a", "b"],
  ["b", "a"],
  ["c", "a", "b"],
]) {
  test(`the order ${right.join(" ")} is never there before the learner makes it`, () => {
    for (const seed of SEEDS) {
      const { sequence, shown } = asked(right, seed);
      assert.notDeepEqual(shown(), right);
      sequence.enter(right);
      sequence.enter([]);
      assert.notDeepEqual(shown(), right);
    }
  });
}

test("of the first item nothing is said, as none stands above it", () => {
  const { sequence, marks } = asked(["a", "b", "c"], "s");
  const score = (/** @type {number[]} */ [b, c]) =>
    /** @type {any} */ ({ items: [{ id: "b", earned: b, of: 5 }, { id: "c", earned: c, of: 5 }] });
  sequence.enter(["b", "c", "a"]);
  sequence.mark(score([0, 5]));
  assert.deepEqual(marks(), [
    ["", ""],
    ["right", "follows"],
    ["wrong", "does not follow"],
  ]);
  sequence.enter(["a", "b", "c"]);
  sequence.mark(score([5, 5]));
  assert.deepEqual(marks(), [
    ["", ""],
    ["right", "follows"],
    ["right", "follows"],
  ]);
  sequence.mark(undefined);
  assert.deepEqual(marks().flat(), ["", "", "", "", "", ""]);
});
