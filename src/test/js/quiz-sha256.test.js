import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { digestOf } from "../../main/js/quiz/digest.js";
import { sha256 } from "../../main/js/quiz/sha256.js";

const node = (/** @type {string} */ text) => createHash("sha256").update(text, "utf8").digest("hex");

test("the hash of the empty text is the one of the standard's examples", () => {
  assert.equal(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});

test("texts of every length around the block border hash as they do elsewhere", () => {
  for (let length = 1; length <= 200; length++) {
    const text = "é".repeat(length % 7) + "x".repeat(length);
    assert.equal(sha256(text), node(text), `length ${length}`);
  }
});

test("a text of many blocks and all planes hashes as it does elsewhere", () => {
  const text = "aß漢🦊\u0000".repeat(5000);
  assert.equal(sha256(text), node(text));
});

test("a digest covers the question's id, a line feed and the answer", () => {
  assert.equal(digestOf("q1", "a"), node("q1\na"));
});
