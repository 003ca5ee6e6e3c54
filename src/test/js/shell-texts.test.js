import assert from "node:assert/strict";
import { test } from "node:test";
import { Texts } from "../../main/js/shell/texts.js";

const texts = new Texts([["greeting", "Hello {name}, {name}! {other}"]]);

test("every place of a value is filled, and what has no value is left to be seen", () => {
  assert.equal(texts.get("greeting", { name: "Ana" }), "Hello Ana, Ana! {other}");
});

test("a value that looks like a place is not filled again", () => {
  assert.equal(texts.get("greeting", { name: "{other}", other: 3 }), "Hello {other}, {other}! 3");
});

test("a text that is missing shows its key", () => {
  assert.equal(texts.get("no.such"), "no.such");
});
