import assert from "node:assert/strict";
import { test } from "node:test";
import { StrictLms } from "./doubles/strict-lms.js";

/** @returns {any} */
function opened(lms = new StrictLms()) {
  const api = lms.launch();
  api.Initialize("");
  return api;
}

/** @param {any} api @param {string} element @param {string} value */
function errorOf(api, element, value) {
  api.SetValue(element, value);
  return Number(api.GetLastError());
}

test("the strict LMS takes and refuses what Moodle was seen to take and refuse", () => {
  const api = opened();
  api.SetValue("cmi.interactions.0.id", "q");
  const of = (/** @type {string} */ field, /** @type {string} */ value) => errorOf(api, `cmi.interactions.0.${field}`, value);
  assert.equal(of("result", "correct"), 0);
  assert.equal(of("result", "wrong"), 406);
  assert.equal(of("learner_response", "a"), 408);
  assert.equal(of("type", "choice"), 0);
  assert.equal(of("learner_response", "a_b[,]c.d"), 0);
  assert.equal(of("learner_response", "a-b"), 406);
  assert.equal(of("learner_response", ""), 406);
  assert.equal(of("timestamp", "2026-11-22T20:02:02"), 0);
  for (const refused of ["2026-11-22T20:02:02Z", "2026-11-22T20:02:02+01:00", "2026-11-22T20:02:02.123Z", "2039-01-01T00:00:00"]) {
    assert.equal(of("timestamp", refused), 406, refused);
  }
  for (const taken of ["2026-11-22T20:02:02.1Z", "2026-11-22T20:02:02.12Z", "2026-11-22T20:02:02.00+01:00"]) {
    assert.equal(of("timestamp", taken), 0, taken);
  }
  assert.equal(of("description", "a".repeat(251)), 406);
  assert.equal(of("description", "a\nb"), 406);
  for (const taken of ["PT1H5M30S", "PT0S", "PT90M", "PT30.5S"]) {
    assert.equal(errorOf(api, "cmi.session_time", taken), 0, taken);
  }
  for (const refused of ["PT30.123S", "PT", "0000:00:10"]) {
    assert.equal(errorOf(api, "cmi.session_time", refused), 406, refused);
  }
  assert.equal(errorOf(api, "cmi.score.scaled", "1e-7"), 406);
  assert.equal(errorOf(api, "cmi.score.scaled", ".5"), 406);
  assert.equal(errorOf(api, "cmi.score.scaled", "0.8333333333333334"), 0);
  assert.equal(errorOf(api, "cmi.score.scaled", "1.5"), 407);
  assert.equal(errorOf(api, "cmi.score.raw", "100000"), 406);
  assert.equal(errorOf(api, "cmi.suspend_data", "😀".repeat(32000)), 0);
  assert.equal(errorOf(api, "cmi.suspend_data", "a".repeat(64001)), 406);
  assert.equal(errorOf(api, "cmi.location", "a".repeat(1001)), 406);
  assert.equal(errorOf(api, "cmi.success_status", "completed"), 406);
  assert.equal(errorOf(api, "cmi.interactions.2.id", "q"), 351);
  assert.equal(errorOf(api, "cmi.interactions.1.id", "a space"), 406);
  assert.equal(errorOf(api, "cmi.interactions.1.type", "choice"), 408);
  api.SetValue("cmi.objectives.0.id", "o");
  assert.equal(errorOf(api, "cmi.objectives.1.id", "o"), 351);
  api.GetValue("adl.data._count");
  assert.equal(api.GetLastError(), "401");
});

test("the strict LMS knows when it may be called", () => {
  const api = new StrictLms().launch();
  assert.equal(api.GetValue("cmi.mode"), "");
  assert.equal(api.GetLastError(), "122");
  assert.equal(api.Initialize(""), "true");
  assert.equal(api.Initialize(""), "false");
  assert.equal(api.GetLastError(), "103");
  assert.equal(api.Terminate(""), "true");
  assert.equal(api.Terminate(""), "false");
  assert.equal(api.GetLastError(), "113");
  api.SetValue("cmi.location", "x");
  assert.equal(api.GetLastError(), "133");
  api.Initialize("");
  assert.equal(api.GetLastError(), "104");
});

test("the strict LMS remembers a launch that left with suspend, and no other", () => {
  const lms = new StrictLms();
  const first = opened(lms);
  first.SetValue("cmi.suspend_data", "kept");
  first.SetValue("cmi.exit", "suspend");
  first.Commit("");
  first.SetValue("cmi.suspend_data", "never committed");
  const second = opened(lms);
  assert.equal(second.GetValue("cmi.suspend_data"), "kept");
  assert.equal(second.GetValue("cmi.entry"), "resume");
  second.SetValue("cmi.exit", "normal");
  second.Terminate("");
  const third = opened(lms);
  assert.equal(third.GetValue("cmi.suspend_data"), "");
  assert.equal(third.GetValue("cmi.completion_status"), "unknown");
});

test("the strict LMS throws into a course that asks to exit everything", () => {
  const api = opened();
  api.SetValue("adl.nav.request", "exitAll");
  assert.throws(() => api.Terminate(""), SyntaxError);
});
