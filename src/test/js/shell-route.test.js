import assert from "node:assert/strict";
import { test } from "node:test";
import { parseRoute, sectionHash } from "../../main/js/shell/route.js";
import { ASSESSMENT } from "./doubles/final-course.js";
import { OUTLINE } from "./shell-sample.js";

const section = { kind: "section", lesson: "first", section: "middle", anchor: "" };

test("the address of a section is read back as it was written", () => {
  assert.deepEqual(parseRoute(sectionHash("first", "middle"), OUTLINE), section);
  assert.deepEqual(parseRoute(sectionHash("first", "middle", "note-1"), OUTLINE), { ...section, anchor: "note-1" });
});

test("a lesson without a section, or with one that is gone, stands for its start", () => {
  assert.deepEqual(parseRoute("#/first", OUTLINE), { ...section, section: "start" });
  assert.deepEqual(parseRoute("#/first/removed", OUTLINE), { ...section, section: "start" });
});

test("the cover, the result, the glossary and the products have addresses", () => {
  assert.deepEqual(parseRoute("#/", OUTLINE), { kind: "cover" });
  assert.deepEqual(parseRoute("#/result", OUTLINE), { kind: "result" });
  assert.deepEqual(parseRoute("#/glossary", OUTLINE), { kind: "glossary", anchor: "" });
  assert.deepEqual(parseRoute("#/glossary/leader", OUTLINE), { kind: "glossary", anchor: "leader" });
  assert.deepEqual(parseRoute("#/products/cosmos", OUTLINE), { kind: "products", anchor: "cosmos" });
});

test("the final has an address if the course has one", () => {
  assert.equal(parseRoute("#/final", OUTLINE), undefined);
  assert.deepEqual(parseRoute("#/final", { ...OUTLINE, assessment: ASSESSMENT }), { kind: "final" });
});

test("what is no address of the course is none", () => {
  for (const hash of ["", "#", "#main", "#/unknown/start", "#/__proto__", "#/%E0%A4%A"]) {
    assert.equal(parseRoute(hash, OUTLINE), undefined, hash);
  }
});
