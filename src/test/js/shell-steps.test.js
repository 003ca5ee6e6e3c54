import assert from "node:assert/strict";
import { test } from "node:test";
import { screensOf } from "../../main/js/shell/outline.js";
import { parseRoute } from "../../main/js/shell/route.js";
import { endOf, stepsFrom } from "../../main/js/shell/steps.js";
import { OUTLINE, TEXTS } from "./shell-sample.js";

const from = (/** @type {string} */ hash) =>
  stepsFrom(screensOf(OUTLINE), parseRoute(hash, OUTLINE) ?? { kind: "cover" }, TEXTS);

test("nothing comes before the first screen", () => {
  assert.deepEqual(from("#/first/start"), { previous: undefined, next: { hash: "#/first/middle", title: "Middle" } });
});

test("the step out of a lesson names the next lesson", () => {
  assert.deepEqual(from("#/first/middle").next, { hash: "#/second/only", title: "Next lesson: Second lesson" });
});

test("after the last screen comes the result, and from there the way leads back", () => {
  assert.deepEqual(from("#/second/only").next, { hash: "#/result", title: "Your result" });
  assert.deepEqual(from("#/result"), { previous: { hash: "#/second/only", title: "Only" } });
});

test("in a course with a final, the final comes after the last screen", () => {
  const last = parseRoute("#/second/only", OUTLINE) ?? { kind: "cover" };
  assert.deepEqual(stepsFrom(screensOf(OUTLINE), last, TEXTS, undefined, "final").next, { hash: "#/final", title: "Final" });
  assert.deepEqual(stepsFrom(screensOf(OUTLINE), { kind: "final" }, TEXTS), {});
});

test("a lesson that is a part of its own ends in its result", () => {
  assert.equal(endOf({ ...OUTLINE, part: "lesson" }), "part");
  const last = parseRoute("#/second/only", OUTLINE) ?? { kind: "cover" };
  const { next } = stepsFrom(screensOf(OUTLINE), last, TEXTS, undefined, "part");
  assert.deepEqual(next, { hash: "#/result", title: "Finish" });
});

test("in a part that holds only the final, every page beside it leads back to it", () => {
  const back = { previous: { hash: "#/final", title: "Final" } };
  assert.deepEqual(stepsFrom([], { kind: "result" }, TEXTS, undefined, "final"), back);
  assert.deepEqual(stepsFrom([], { kind: "glossary", anchor: "" }, TEXTS, undefined, "final"), back);
  assert.deepEqual(stepsFrom([], { kind: "final" }, TEXTS, undefined, "final"), {});
});

test("from the glossary and the products the way leads back to the screen that was read", () => {
  const [, middle] = screensOf(OUTLINE);
  for (const kind of /** @type {("glossary" | "products")[]} */ (["glossary", "products"])) {
    const { previous } = stepsFrom(screensOf(OUTLINE), { kind, anchor: "x" }, TEXTS, middle);
    assert.deepEqual(previous, { hash: "#/first/middle", title: "Back to Middle" });
  }
});

test("the cover and the glossary stand beside the way through", () => {
  assert.deepEqual(from("#/"), {});
  assert.deepEqual(from("#/glossary/x"), {});
});
