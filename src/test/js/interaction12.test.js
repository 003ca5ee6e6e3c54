import assert from "node:assert/strict";
import { test } from "node:test";
import { interactionFields12 } from "../../main/js/scorm/interaction12.js";
import { Scorm12 } from "../../main/js/scorm/scorm12.js";
import { StrictLms12 } from "./doubles/strict12-lms.js";

/** @param {Partial<import("../../main/js/scorm/interaction.js").Interaction>} more */
const interaction = (more) => ({
  id: "who-wins",
  type: "choice",
  objective: "see-conflicts",
  atMs: Date.UTC(2026, 10, 22, 20, 2, 2),
  weight: 1,
  response: ["later-write"],
  correctResponses: ["higher-clock"],
  choices: ["later-write", "higher-clock", "neither"],
  correct: false,
  score: 0,
  latencyMs: 12_345,
  description: "Who wins?",
  ...more,
});

/** @param {Record<string, any>} more @returns {Record<string, string>} */
const written = (more) => Object.fromEntries(interactionFields12(interaction(more)));

/** @param {Record<string, any>} more @returns {(string | undefined)[]} type, answer and what is right */
function told(more) {
  const fields = written(more);
  return [fields.type, fields.student_response, fields["correct_responses.0.pattern"]];
}

test("attempts of every type are taken by a strict LMS", () => {
  const lms = new StrictLms12();
  const adapter = new Scorm12(lms.launch());
  adapter.open();
  /** @type {[string, string[], string[]][]} */
  const kinds = [
    ["choice", ["later-write", "neither"], ["higher-clock"]],
    ["sequencing", ["neither", "later-write"], ["later-write", "neither"]],
    ["matching", ["later-write=x", "neither=y"], ["later-write=y"]],
    ["true-false", ["true"], ["false"]],
    ["numeric", ["250000.5"], ["2", "3.5"]],
    ["fill-in", ["two\nlines", "x"], ["two lines"]],
    ["long-fill-in", ["line\r\n".repeat(2000)], []],
    ["performance", ["at-a[.]Jazz & Blues", "w1@10"], []],
    ["likert", ["neither"], ["ignored"]],
    ["other", ["anything"], []],
    ["choice", ["no such choice"], []],
    ["choice", [], []],
  ];
  for (const [type, response, correctResponses] of kinds) {
    const id = `a ${type} question`;
    assert.equal(adapter.addInteraction(interaction({ id, paper: 2, type, response, correctResponses, targets: ["x", "y"] })), true);
  }
  assert.deepEqual(lms.calls.filter(({ error }) => error !== 0), []);
  adapter.commit();
  assert.equal(lms.remembered("cmi.interactions.11.id"), "final-2_a_choice_question");
  assert.equal(lms.remembered("cmi.interactions.0.result"), "wrong");
});

test("choices are told by their places among all choices", () => {
  assert.deepEqual(told({}), ["choice", "a", "b"]);
  assert.deepEqual(told({ response: ["later-write", "neither"] }), ["choice", "a,c", "b"]);
  assert.deepEqual(told({ type: "sequencing", response: ["neither", "later-write", "higher-clock"] }), ["sequencing", "c,a,b", "b"]);
  assert.deepEqual(told({ type: "likert", response: ["neither"], correctResponses: [] }), ["likert", "c", undefined]);
  const pairs = { type: "matching", choices: ["lag", "failover"], targets: ["two", "delay"] };
  assert.deepEqual(told({ ...pairs, response: ["lag=delay", "failover=two"], correctResponses: ["lag=two"] }), ["matching", "a.2,b.1", "a.1"]);
});

test("there are characters for 36 choices, and more are told in words", () => {
  const choices = Array.from({ length: 37 }, (_, index) => `choice-${index}`);
  assert.deepEqual(told({ choices, response: ["choice-35"], correctResponses: ["choice-26"] }), ["choice", "9", "0"]);
  assert.deepEqual(told({ choices, response: ["choice-36"], correctResponses: ["choice-0"] }), ["performance", "choice-36", "choice-0"]);
});

test("a claim is told as t or f, and how sure a learner is as neither right nor wrong", () => {
  assert.deepEqual(told({ type: "true-false", response: ["true"], correctResponses: ["false"] }), ["true-false", "t", "f"]);
  assert.equal(written({ type: "likert", response: ["neither"], score: 1 }).result, "neutral");
});

test("a number is told to its last decimal, and a range has no form", () => {
  assert.deepEqual(told({ type: "numeric", response: ["ms[.]0.123456"], correctResponses: ["9.5", "10"] }), ["numeric", "0.123456", undefined]);
  assert.deepEqual(told({ type: "numeric", response: ["310"], correctResponses: ["300", "300"] }), ["numeric", "310", "300"]);
});

test("parts of exercises are told in words", () => {
  assert.deepEqual(told({ type: "matching", response: ["at-a[.]Late Jazz", "at-b[.]-"], correctResponses: ["at-a[.]Matinee"] }), [
    "performance",
    "at-a=Late Jazz, at-b=-",
    "at-a=Matinee",
  ]);
});

test("what is partly right is told as a number, and when and how long in the forms of SCORM 1.2", () => {
  const fields = written({ score: 1 / 3 });
  assert.deepEqual([fields.result, fields.time, fields.latency, fields.weighting], ["0.3333", "20:02:02", "0000:00:12.35", "1"]);
  assert.equal(written({ score: 1 }).result, "correct");
  assert.equal("description" in fields, false);
});
