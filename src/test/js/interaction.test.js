import assert from "node:assert/strict";
import { test } from "node:test";
import { interactionFields } from "../../main/js/scorm/interaction.js";
import { Scorm2004 } from "../../main/js/scorm/scorm2004.js";
import { StrictLms } from "./doubles/strict-lms.js";
import { constantFaults, withFaults } from "./doubles/faults.js";

/** @param {Partial<import("../../main/js/scorm/interaction.js").Interaction>} more */
const interaction = (more) => ({
  id: "who-wins",
  type: "choice",
  objective: "see-conflicts",
  atMs: Date.UTC(2026, 10, 22, 20, 2, 2),
  weight: 1,
  response: ["later-write"],
  correctResponses: ["higher-clock"],
  correct: false,
  score: 0,
  latencyMs: 12_345,
  description: "Who wins?",
  ...more,
});

/** @param {StrictLms} lms */
function open(lms, api = lms.launch()) {
  const adapter = new Scorm2004(api);
  assert.equal(adapter.open(), "open");
  return adapter;
}

/** @param {StrictLms} lms */
const refusals = (lms) => lms.calls.filter(({ error }) => error !== 0);

test("attempts of every type are taken by a strict LMS", () => {
  const lms = new StrictLms();
  const adapter = open(lms);
  /** @type {[string, string[], string[]][]} */
  const kinds = [
    ["choice", ["a-b", "c"], ["a-b"]],
    ["sequencing", ["first-one", "second-one"], ["second-one", "first-one"]],
    ["matching", ["clock-a=skewed", "b=right"], ["clock-a=right", "b=skewed"]],
    ["true-false", ["true"], ["false"]],
    ["numeric", ["0.00000012"], ["2", "3.5"]],
    ["fill-in", ["two\nlines", "x"], ["two lines"]],
    ["long-fill-in", ["line\r\n".repeat(2000)], []],
    ["performance", ["w1@10"], []],
    ["likert", ["agree-fully"], ["ignored"]],
    ["other", ["anything"], []],
  ];
  for (const [type, response, correctResponses] of kinds) {
    const id = `a ${type} question`;
    assert.equal(adapter.addInteraction(interaction({ id, type, response, correctResponses, description: "a\n".repeat(300) })), true);
  }
  assert.deepEqual(refusals(lms), []);
  adapter.commit();
  assert.equal(lms.remembered("cmi.interactions.2.learner_response"), "clock_a[.]skewed[,]b[.]right");
  assert.equal(lms.remembered("cmi.interactions.4.correct_responses.0.pattern"), "2[:]3.5");
});

test("what was done is told step by step, numbered where the steps have no names", () => {
  const told = (/** @type {string[]} */ response) =>
    new Map(interactionFields(interaction({ type: "performance", response }))).get("learner_response");
  assert.equal(told(["at-a[.]Jazz & Blues", "L[.]250"]), "at_a[.]Jazz & Blues[,]L[.]250");
  assert.equal(told(["A", "A>B"]), "1[.]A[,]2[.]A>B");
});

test("no answer is not written as an empty one", () => {
  const fields = interactionFields(interaction({ response: [], correctResponses: [] })).map(([field]) => field);
  assert.equal(fields.includes("learner_response"), false);
  assert.equal(fields.includes("correct_responses.0.pattern"), false);
});

test("the id comes first and a partly right answer is reported as a number", () => {
  const fields = interactionFields(interaction({ score: 0.333333 }));
  assert.deepEqual(fields[0], ["id", "who-wins"]);
  assert.equal(new Map(fields).get("result"), "0.3333");
  assert.equal(new Map(interactionFields(interaction({ score: 1 }))).get("result"), "correct");
  assert.equal(new Map(interactionFields(interaction({}))).get("result"), "incorrect");
});

test("an attempt takes an index of its own, after those of earlier launches", () => {
  const lms = new StrictLms();
  const first = open(lms);
  first.addInteraction(interaction({}));
  first.addInteraction(interaction({}));
  first.commit();
  const second = open(lms);
  second.addInteraction(interaction({ id: "later" }));
  second.commit();
  assert.equal(lms.remembered("cmi.interactions.1.id"), "who-wins");
  assert.equal(lms.remembered("cmi.interactions.2.id"), "later");
});

test("a count that the LMS leaves empty is none", () => {
  const lms = new StrictLms();
  const adapter = open(lms, withFaults(lms.launch(), constantFaults({ "GetValue cmi.interactions._count": "empty" })));
  assert.equal(adapter.addInteraction(interaction({})), true);
  adapter.commit();
  assert.equal(lms.remembered("cmi.interactions.0.id"), "who-wins");
});

test("a field that the LMS refuses does not cost the rest of the attempt", () => {
  const lms = new StrictLms();
  const api = withFaults(lms.launch(), constantFaults({ "SetValue cmi.interactions.0.timestamp": "refused" }));
  const adapter = open(lms, api);
  assert.equal(adapter.addInteraction(interaction({})), true);
  adapter.commit();
  assert.equal(lms.remembered("cmi.interactions.0.result"), "incorrect");
});

test("an attempt that was cut short by an outage is finished at its own index", () => {
  const lms = new StrictLms();
  let down = false;
  const api = withFaults(lms.launch(), {
    next: (_, args) => (down && String(args[0]).endsWith(".result") ? "throws" : undefined),
  });
  const adapter = open(lms, api);
  down = true;
  const attempt = interaction({});
  assert.equal(adapter.addInteraction(attempt), false);
  down = false;
  lms.calls.length = 0;
  assert.equal(adapter.addInteraction(attempt), true);
  assert.deepEqual(lms.calls.map(({ args }) => args[0]), ["cmi.interactions.0.result"]);
  adapter.addInteraction(interaction({ id: "next" }));
  adapter.commit();
  assert.equal(lms.remembered("cmi.interactions.0.result"), "incorrect");
  assert.equal(lms.remembered("cmi.interactions.1.id"), "next");
});

/** @param {Record<string, any>} more @returns {Record<string, string>} */
const written = (more) => Object.fromEntries(interactionFields(interaction(more)));

test("the pattern of texts says whether case and order matter", () => {
  const one = { type: "fill-in", response: ["or-set", "x"], correctResponses: ["OR-Set", "y"], caseMatters: true, orderMatters: false };
  assert.equal(written(one)["correct_responses.0.pattern"], "{case_matters=true}{order_matters=false}OR-Set[,]y");
  assert.equal(written(one).learner_response, "or-set[,]x");
});

test("a text that looks like a part of a pattern does not become one", () => {
  const fields = written({ type: "fill-in", response: ["{lang=en}a[,]b", "{x}"], correctResponses: [] });
  assert.equal(fields.learner_response, "(lang=en}a[ , ]b[,]{x}");
});

test("a number is reported to its last decimal, and its range from the least to the greatest", () => {
  const fields = written({ type: "numeric", response: ["0.123456"], correctResponses: ["10", "9.5"] });
  assert.equal(fields.learner_response, "0.123456");
  assert.equal(fields["correct_responses.0.pattern"], "9.5[:]10");
});

test("a number that no LMS takes as one is reported as a text", () => {
  const lms = new StrictLms();
  const adapter = open(lms);
  adapter.addInteraction(interaction({ type: "numeric", response: ["250000"], correctResponses: ["300000", "300000"] }));
  adapter.commit();
  assert.deepEqual(refusals(lms), []);
  assert.equal(lms.remembered("cmi.interactions.0.type"), "fill-in");
  assert.equal(lms.remembered("cmi.interactions.0.learner_response"), "250000");
  assert.equal(lms.remembered("cmi.interactions.0.correct_responses.0.pattern"), "300000");
  const range = interaction({ type: "numeric", response: ["250000"], correctResponses: ["290000", "300000"] });
  assert.deepEqual(new Map(interactionFields(range)).get("correct_responses.0.pattern"), "290000 … 300000");
});

test("how sure a learner is, is neither right nor wrong", () => {
  assert.equal(written({ type: "likert", response: ["quite"], correctResponses: [], score: 1 }).result, "neutral");
});

test("what hints have cost is taken from the result", () => {
  assert.equal(written({ correct: true, score: 0.9 }).result, "0.9");
});

test("answers to parts of exercises are told as numbers and pairs", () => {
  const number = Object.fromEntries(
    interactionFields(interaction({ type: "numeric", response: ["ms[.]310"], correctResponses: ["ms[.]300"] })),
  );
  assert.equal(number.learner_response, "310");
  assert.equal(number["correct_responses.0.pattern"], "300[:]300");
  const pairs = Object.fromEntries(
    interactionFields(interaction({ type: "matching", response: ["at-a[.]Late Jazz"], correctResponses: ["at-a[.]-"] })),
  );
  assert.equal(pairs.learner_response, "at_a[.]Late_Jazz");
  assert.equal(pairs["correct_responses.0.pattern"], "at_a[.]_");
});
