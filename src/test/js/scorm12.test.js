import assert from "node:assert/strict";
import { test } from "node:test";
import { timespan } from "../../main/js/scorm/format12.js";
import { Scorm12 } from "../../main/js/scorm/scorm12.js";
import { constantFaults, withFaults } from "./doubles/faults.js";
import { StrictLms12 } from "./doubles/strict12-lms.js";

/** @param {StrictLms12} lms */
function open(lms, api = lms.launch()) {
  const adapter = new Scorm12(api);
  assert.equal(adapter.open(), "open");
  return adapter;
}

/** @param {StrictLms12} lms */
const refusals = (lms) => lms.calls.filter(({ error }) => error !== 0);
const STATUS = "cmi.core.lesson_status";

/** @param {StrictLms12} lms @returns {string[]} what was written as the status, in order */
const statuses = (lms) => lms.calls.filter(({ name, args }) => name === "SetValue" && args[0] === STATUS).map(({ args }) => args[1]);

test("exit is set to suspend right after the session was opened", () => {
  const lms = new StrictLms12();
  open(lms);
  assert.deepEqual(lms.calls.map(({ name, args }) => [name, ...args]), [
    ["Initialize", ""],
    ["SetValue", "cmi.core.exit", "suspend"],
  ]);
});

test("a session that is open already is used, one that is over is not", () => {
  const api = new StrictLms12().launch();
  api.LMSInitialize("");
  assert.equal(new Scorm12(api).open(), "open");
  api.LMSFinish("");
  assert.equal(new Scorm12(api).open(), "refused");
});

test("an LMS that has ended the session by itself is noticed at the next call", () => {
  const api = new StrictLms12().launch();
  const adapter = new Scorm12(api);
  adapter.open();
  assert.equal(adapter.ended(), false);
  api.LMSFinish("");
  assert.equal(adapter.setState("state"), false);
  assert.equal(adapter.ended(), true);
});

test("a first launch is told from a later one", () => {
  const lms = new StrictLms12();
  const { first, resumes, completion, success, score, state, learner, missing } = open(lms).read();
  assert.deepEqual({ first, resumes, completion, success, score, state, learner, missing }, {
    first: true,
    resumes: false,
    completion: "",
    success: "",
    score: undefined,
    state: "",
    learner: "learner-1",
    missing: [],
  });
  const later = open(new StrictLms12({ stored: { "cmi.core.exit": "suspend", [STATUS]: "failed", "cmi.core.score.raw": "41.5", "cmi.suspend_data": "x" } })).read();
  assert.deepEqual([later.first, later.resumes, later.completion, later.success, later.score, later.state], [false, true, "incomplete", "failed", 0.415, "x"]);
});

test("a learner who looks back or takes no credit is not recorded", () => {
  for (const manner of [{ mode: "review" }, { mode: "browse" }, { credit: "no-credit" }]) {
    const lms = new StrictLms12(manner);
    const adapter = open(lms);
    assert.equal(adapter.read().review, true);
    adapter.commit();
    assert.deepEqual(statuses(lms), []);
  }
});

test("a course that was only looked into does not become completed when the session is over", () => {
  const lms = new StrictLms12();
  const adapter = open(lms);
  adapter.read();
  assert.equal(adapter.commit(), true);
  assert.equal(adapter.close(), true);
  assert.equal(lms.remembered(STATUS), "incomplete");
});

/** Each way through a course: what is told in which order, and the statuses that the LMS gets. */
const WAYS = /** @type {const} */ ([
  ["passed in one go", ["passed", "completed"], ["passed"]],
  ["failed with an attempt left, then passed", ["failed", "passed", "completed"], ["failed", "passed"]],
  ["failed for good", ["failed", "completed"], ["failed"]],
  ["read, where nothing is asked", ["incomplete", "completed"], ["completed"]],
  ["passed before all of it is done", ["incomplete", "passed"], []],
  ["passed, and then worse", ["passed", "completed", "failed", "incomplete"], ["passed"]],
]);

for (const [way, told, written] of WAYS) {
  test(`the one status of a course ${way} is ${written.join(", then ") || "incomplete"}`, () => {
    const lms = new StrictLms12({ stored: { "cmi.core.exit": "suspend", [STATUS]: "incomplete" } });
    const adapter = open(lms);
    adapter.read();
    for (const word of told) {
      assert.equal(word === "failed" || word === "passed" ? adapter.setSuccess(word) : adapter.setCompletion(word), true);
    }
    assert.deepEqual(statuses(lms), written);
    assert.deepEqual(refusals(lms), []);
  });
}

test("a status of an earlier launch is never replaced by a worse one", () => {
  for (const [held, worse] of [["passed", "completed"], ["passed", "failed"], ["completed", "failed"], ["failed", "incomplete"]]) {
    const lms = new StrictLms12({ stored: { "cmi.core.exit": "suspend", [STATUS]: held } });
    const adapter = open(lms);
    adapter.read();
    worse === "failed" ? adapter.setSuccess(worse) : adapter.setCompletion(/** @type {any} */ (worse));
    adapter.commit();
    assert.equal(lms.remembered(STATUS), held, `${worse} after ${held}`);
  }
});

test("a status that can't be read is replaced by passed only", () => {
  const lms = new StrictLms12({ stored: { "cmi.core.exit": "suspend", [STATUS]: "completed" } });
  const adapter = open(lms, withFaults(lms.launch(), constantFaults({ [`GetValue ${STATUS}`]: "throws" })));
  assert.equal(adapter.read().completion, undefined);
  adapter.setSuccess("failed");
  adapter.setCompletion("completed");
  assert.deepEqual(statuses(lms), []);
  adapter.setSuccess("passed");
  assert.deepEqual(statuses(lms), ["passed"]);
});

test("a score is written from 0 to 100 with at most two decimals", () => {
  const lms = new StrictLms12();
  const adapter = open(lms);
  assert.equal(adapter.setScore(5 / 6), true);
  adapter.commit();
  const written = ["min", "max", "raw"].map((field) => lms.remembered(`cmi.core.score.${field}`));
  assert.deepEqual(written, ["0", "100", "83.33"]);
});

test("times have hours of four digits and hundredths only if there are any", () => {
  assert.equal(timespan(0), "0000:00:00");
  assert.equal(timespan(3_723_450), "0001:02:03.45");
  assert.equal(timespan(59_996), "0000:01:00");
  assert.equal(timespan(40_000 * 3_600_000), "9999:59:59.99");
  assert.equal(timespan(Number.NaN), "0000:00:00");
});

test("a location or a state that is too long is not offered to the LMS", () => {
  const lms = new StrictLms12();
  const adapter = open(lms);
  assert.equal(adapter.setLocation("a".repeat(256)), false);
  assert.equal(adapter.setLocation("a".repeat(255)), true);
  assert.equal(adapter.setState("a".repeat(3801)), false);
  assert.equal(adapter.setState("a".repeat(3800)), true);
  assert.deepEqual(refusals(lms), []);
});

test("an LMS that cuts the state is told a shorter one from then on", () => {
  const inner = new StrictLms12().launch();
  const adapter = new Scorm12({
    ...inner,
    LMSSetValue: (/** @type {string} */ element, /** @type {string} */ value) =>
      inner.LMSSetValue(element, element === "cmi.suspend_data" ? value.slice(0, 2000) : value),
  });
  adapter.open();
  assert.equal(adapter.setState("s".repeat(1900)), true);
  assert.equal(adapter.setState("s".repeat(2500)), false);
  assert.equal(adapter.stateMax, 2000);
  assert.equal(adapter.setState("s".repeat(2000)), true);
});

test("a state that comes back as another text is not taken as kept", () => {
  const inner = new StrictLms12().launch();
  const escaping = { ...inner, LMSGetValue: (/** @type {string} */ element) => inner.LMSGetValue(element).replaceAll('"', "&quot;") };
  const adapter = new Scorm12(escaping);
  adapter.open();
  assert.equal(adapter.setState('{"v":2}'), false);
  assert.equal(adapter.stateMax, 3800);
});

test("an objective is told by one status and a score, never worse than before", () => {
  const lms = new StrictLms12({ objectives: ["primary", "clocks"] });
  const adapter = open(lms);
  assert.equal(adapter.setObjective({ id: "clocks", completed: false, progress: 1 / 3 }), true);
  assert.equal(adapter.setObjective({ id: "clocks", completed: true, progress: 1 }), true);
  assert.equal(adapter.setObjective({ id: "clocks", completed: false, progress: 0.5 }), true);
  assert.equal(adapter.setObjective({ id: "merge", completed: true, progress: 1, score: 0.5, success: "failed" }), true);
  adapter.commit();
  const later = open(lms);
  later.setObjective({ id: "merge", completed: true, progress: 1, score: 0.25, success: "failed" });
  later.setObjective({ id: "clocks", completed: false, progress: 0.5 });
  later.commit();
  assert.equal(lms.remembered("cmi.objectives.1.status"), "completed");
  assert.equal(lms.remembered("cmi.objectives.2.id"), "merge");
  assert.deepEqual(["status", "score.min", "score.max", "score.raw"].map((field) => lms.remembered(`cmi.objectives.2.${field}`)), ["failed", "0", "100", "50"]);
  later.setObjective({ id: "merge", completed: true, progress: 1, score: 1, success: "passed" });
  later.commit();
  assert.deepEqual(["status", "score.raw"].map((field) => lms.remembered(`cmi.objectives.2.${field}`)), ["passed", "100"]);
  assert.deepEqual(refusals(lms), []);
});
