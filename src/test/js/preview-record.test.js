import assert from "node:assert/strict";
import { test } from "node:test";
import { MoodleRecord } from "../../main/js/preview/moodle.js";
import { Record12 } from "../../main/js/preview/record12.js";
import { Record2004 } from "../../main/js/preview/record2004.js";
import { StrictRecord } from "./doubles/strict-record.js";

const interaction = (/** @type {any} */ record, /** @type {string} */ type) => {
  record.set("cmi.interactions.0.id", "i");
  record.set("cmi.interactions.0.type", type);
  return record;
};

test("SCORM 2004: what was never written has the standard's beginning, or none", () => {
  const record = new Record2004({}, { "cmi.learner_id": "learner-1" });
  assert.deepEqual(record.get("cmi.completion_status"), { value: "unknown", error: 0 });
  assert.deepEqual(record.get("cmi.score.scaled"), { value: "", error: 403 });
  assert.deepEqual(record.get("cmi.learner_id"), { value: "learner-1", error: 0 });
  assert.deepEqual(record.get("cmi.interactions._count"), { value: "0", error: 0 });
  assert.deepEqual(record.get("cmi.score._children"), { value: "scaled,raw,min,max", error: 0 });
  assert.equal(record.get("cmi.interactions._children").value.split(",").length, 10);
  assert.deepEqual(record.get("cmi.exit"), { value: "", error: 405 });
  assert.deepEqual(record.get("cmi.nothing"), { value: "", error: 401 });
  assert.deepEqual(record.get("cmi.objectives.0.id"), { value: "", error: 301 });
});

/** @type {[string, string, number][]} */
const VERDICTS = [
  ["cmi.completion_status", "completed", 0],
  ["cmi.completion_status", "passed", 406],
  ["cmi.score.scaled", "1.1", 407],
  ["cmi.score.scaled", "1e-7", 406],
  ["cmi.score.scaled", "0.8333333", 0],
  ["cmi.score.raw", "80", 0],
  ["cmi.location", "x".repeat(1000), 0],
  ["cmi.location", "x".repeat(1001), 406],
  ["cmi.suspend_data", "x".repeat(64000), 0],
  ["cmi.suspend_data", "x".repeat(64001), 406],
  ["cmi.session_time", "PT1H5M30.25S", 0],
  ["cmi.session_time", "P", 406],
  ["cmi.session_time", "0000:10:00", 406],
  ["cmi.exit", "suspend", 0],
  ["cmi.learner_id", "me", 404],
  ["cmi.interactions._count", "1", 404],
  ["cmi.nothing", "1", 401],
  ["cmi.interactions.1.id", "late", 351],
  ["cmi.interactions.0.type", "choice", 408],
  ["cmi.objectives.0.success_status", "passed", 408],
];

for (const [element, value, error] of VERDICTS) {
  test(`SCORM 2004: ${element} = ${value.slice(0, 20)} gives ${error}`, () => {
    assert.equal(new Record2004({}, { "cmi.learner_id": "me" }).set(element, value), error);
  });
}

test("SCORM 2004: an answer must have the form of its interaction's type, and comes after the type", () => {
  const record = new Record2004({}, {});
  record.set("cmi.interactions.0.id", "i");
  assert.equal(record.set("cmi.interactions.0.learner_response", "a"), 408);
  record.set("cmi.interactions.0.type", "choice");
  assert.equal(record.set("cmi.interactions.0.learner_response", "a-b[,]c"), 0);
  assert.equal(record.set("cmi.interactions.0.learner_response", "a b"), 406);
  assert.equal(record.set("cmi.interactions.0.timestamp", "2026-11-22T20:02:02.12+01:00"), 0);
  assert.equal(record.set("cmi.interactions.0.timestamp", "yesterday"), 406);
});

test("SCORM 2004: two objectives never have one name, and none changes its own", () => {
  const record = new Record2004({}, {});
  assert.equal(record.set("cmi.objectives.0.id", "one"), 0);
  assert.equal(record.set("cmi.objectives.1.id", "one"), 351);
  assert.equal(record.set("cmi.objectives.0.id", "two"), 351);
  assert.equal(record.set("cmi.objectives.0.id", "one"), 0);
  assert.equal(record.get("cmi.objectives._count").value, "1");
});

test("Moodle refuses what the standard takes: zones, hyphens, line ends, large numbers", () => {
  /** @type {[string, string, string][]} */
  const narrower = [
    ["choice", "learner_response", "a-b"],
    ["choice", "timestamp", "2026-11-22T20"],
    ["choice", "description", "one\ntwo"],
    ["fill-in", "learner_response", "one\ntwo"],
  ];
  for (const [type, field, value] of narrower) {
    assert.equal(interaction(new Record2004({}, {}), type).set(`cmi.interactions.0.${field}`, value), 0, field);
    assert.equal(interaction(new MoodleRecord({}, {}), type).set(`cmi.interactions.0.${field}`, value), 406, field);
  }
  assert.equal(new Record2004({}, {}).set("cmi.score.raw", "100000"), 0);
  assert.notEqual(new MoodleRecord({}, {}).set("cmi.score.raw", "100000"), 0);
  assert.deepEqual(new MoodleRecord({}, {}).get("cmi.score.raw"), { value: "", error: 0 });
});

test("what the preview's Moodle takes, the strict LMS of these tests takes too", () => {
  const values = ["", "0", "1", "-1", ".5", "1e-7", "0.25", "100000", "true", "a", "a-b", "a_b.c", "a[,]b", "a[.]b", "x y", "one\ntwo", "1[:]2",
    "completed", "incomplete", "passed", "failed", "correct", "wrong", "PT1M", "PT1.5S", "PT1.234S", "P1Y", "2026-11-22T20:02:02", "2026-11-22T20:02:02Z",
    "2026-11-22T20:02:02.1Z", "1969-01-01T00:00:00", "x".repeat(251), "suspend", "suspendAll"];
  const fields = ["timestamp", "latency", "description", "result", "weighting", "learner_response"].map((name) => `cmi.interactions.0.${name}`);
  const plain = ["cmi.score.raw", "cmi.score.scaled", "cmi.progress_measure", "cmi.completion_status", "cmi.success_status", "cmi.session_time", "cmi.exit"];
  let taken = 0;
  for (const type of ["true-false", "choice", "matching", "numeric", "sequencing", "fill-in", "long-fill-in", "other"]) {
    for (const element of [...fields, ...plain]) {
      for (const value of values) {
        if (interaction(new MoodleRecord({}, {}), type).set(element, value) === 0) {
          taken += 1;
          assert.equal(interaction(new StrictRecord({}, {}), type).set(element, value), 0, `${type} ${element} = ${JSON.stringify(value)}`);
        }
      }
    }
  }
  assert.ok(taken > 200);
});

test("SCORM 1.2: one status, whole form of times, write-only interactions, 4,096 characters", () => {
  const record = new Record12({}, { "cmi.core.student_id": "learner-1" });
  assert.deepEqual(record.get("cmi.core.lesson_status"), { value: "not attempted", error: 0 });
  assert.equal(record.set("cmi.core.lesson_status", "passed"), 0);
  assert.equal(record.set("cmi.core.lesson_status", "unknown"), 405);
  assert.equal(record.set("cmi.core.score.raw", "101"), 405);
  assert.equal(record.set("cmi.core.session_time", "0001:05:30.25"), 0);
  assert.equal(record.set("cmi.core.session_time", "PT1H"), 405);
  assert.equal(record.set("cmi.suspend_data", "x".repeat(4096)), 0);
  assert.equal(record.set("cmi.suspend_data", "x".repeat(4097)), 405);
  assert.equal(record.set("cmi.core.student_id", "me"), 403);
  assert.equal(record.set("cmi.interactions.0.id", "i"), 0);
  assert.equal(record.set("cmi.interactions.2.id", "i"), 201);
  assert.equal(record.set("cmi.interactions.0.type", "choice"), 0);
  assert.equal(record.set("cmi.interactions.0.student_response", "a,b"), 0);
  assert.equal(record.set("cmi.interactions.0.student_response", "long-id"), 405);
  assert.deepEqual(record.get("cmi.interactions.0.id"), { value: "", error: 404 });
  assert.deepEqual(record.get("cmi.interactions._count"), { value: "1", error: 0 });
  assert.deepEqual(record.get("cmi.core._count"), { value: "", error: 203 });
  assert.equal(record.set("cmi.core._children", "x"), 402);
  assert.equal(record.set("cmi.nothing", "x"), 401);
});
