import assert from "node:assert/strict";
import { test } from "node:test";
import { Connection, isTrue } from "../../main/js/scorm/connection.js";
import { Scorm2004 } from "../../main/js/scorm/scorm2004.js";
import { StrictLms } from "./doubles/strict-lms.js";
import { constantFaults, withFaults } from "./doubles/faults.js";

/** @param {StrictLms} lms */
function open(lms, api = lms.launch()) {
  const adapter = new Scorm2004(api);
  assert.equal(adapter.open(), "open");
  return adapter;
}

/** @param {StrictLms} lms */
const refusals = (lms) => lms.calls.filter(({ error }) => error !== 0);

test("every answer of an LMS that means yes is understood", () => {
  for (const yes of ["true", "TRUE", true, 1, "1", new String("true")]) {
    assert.equal(isTrue(yes), true, String(yes));
  }
  for (const no of ["false", false, "", null, undefined, 0, "0", {}]) {
    assert.equal(isTrue(no), false, String(no));
  }
});

test("a value that is not there yet is no failure, an LMS that fails is", () => {
  const lms = new StrictLms();
  const answers = (/** @type {any} */ value, /** @type {string} */ code) =>
    new Connection({ GetValue: () => value, GetLastError: () => code }).get("cmi.location").ok;
  assert.equal(answers("", "0"), true);
  assert.equal(answers("", "403"), true);
  assert.equal(answers("", "401"), true);
  assert.equal(answers("", "301"), false);
  assert.equal(answers(null, "0"), false);
  assert.equal(new Connection(lms.launch()).get("cmi.location").code, 122);
});

test("exit is set to suspend right after the session was opened", () => {
  const lms = new StrictLms();
  open(lms);
  assert.deepEqual(lms.calls.map(({ name, args }) => [name, ...args]), [
    ["Initialize", ""],
    ["SetValue", "cmi.exit", "suspend"],
  ]);
});

test("a session that is open already is used", () => {
  const lms = new StrictLms();
  const api = lms.launch();
  api.Initialize("");
  assert.equal(new Scorm2004(api).open(), "open");
});

test("a session that the LMS has closed is told from one that it does not open yet", () => {
  const api = new StrictLms().launch();
  api.Initialize("");
  api.Terminate("");
  assert.equal(new Scorm2004(api).open(), "ended");
  const slow = withFaults(new StrictLms().launch(), constantFaults({ Initialize: "false" }));
  assert.equal(new Scorm2004(slow).open(), "refused");
});

test("a score is written raw from 0 to 100 and scaled from 0 to 1", () => {
  const lms = new StrictLms();
  const adapter = open(lms);
  assert.equal(adapter.setScore(5 / 6), true);
  adapter.commit();
  assert.equal(lms.remembered("cmi.score.min"), "0");
  assert.equal(lms.remembered("cmi.score.max"), "100");
  assert.equal(lms.remembered("cmi.score.raw"), "83.33");
  assert.equal(lms.remembered("cmi.score.scaled"), "0.8333");
});

test("an objective that the manifest has put there is found by its id", () => {
  const lms = new StrictLms({ objectives: ["primary", "clocks"] });
  const adapter = open(lms);
  assert.equal(adapter.setObjective({ id: "clocks", completed: false, progress: 1 / 3 }), true);
  assert.equal(adapter.setObjective({ id: "one-word", completed: true, progress: 1 }), true);
  adapter.commit();
  assert.equal(lms.remembered("cmi.objectives.1.completion_status"), "incomplete");
  assert.equal(lms.remembered("cmi.objectives.1.progress_measure"), "0.3333");
  assert.equal(lms.remembered("cmi.objectives.2.id"), "one-word");
  assert.equal(lms.remembered("cmi.objectives.2.completion_status"), "completed");
  assert.deepEqual(refusals(lms), []);
});

test("the progress of an objective is not rounded up to 1", () => {
  const lms = new StrictLms();
  const adapter = open(lms);
  adapter.setObjective({ id: "clocks", completed: false, progress: 0.99999 });
  adapter.commit();
  assert.equal(lms.remembered("cmi.objectives.0.progress_measure"), "0.9999");
});

test("a completed objective stays completed", () => {
  const lms = new StrictLms();
  const first = open(lms);
  first.setObjective({ id: "clocks", completed: true, progress: 1 });
  first.commit();
  const second = open(lms);
  second.setObjective({ id: "clocks", completed: false, progress: 0.5 });
  second.commit();
  assert.equal(lms.remembered("cmi.objectives.0.completion_status"), "completed");
  assert.equal(lms.remembered("cmi.objectives.0.progress_measure"), "1");
});

test("a location or a state that is too long is not offered to the LMS", () => {
  const lms = new StrictLms();
  const adapter = open(lms);
  assert.equal(adapter.setLocation("a".repeat(1001)), false);
  assert.equal(adapter.setState("a".repeat(64001)), false);
  assert.equal(adapter.setState("😀".repeat(32000)), true);
  assert.deepEqual(refusals(lms), []);
});
