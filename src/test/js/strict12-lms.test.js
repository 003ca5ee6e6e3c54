import assert from "node:assert/strict";
import { test } from "node:test";
import { StrictLms12 } from "./doubles/strict12-lms.js";

/** @param {StrictLms12} [lms] */
function opened(lms = new StrictLms12()) {
  const api = lms.launch();
  assert.equal(api.LMSInitialize(""), "true");
  return api;
}

/** @param {any} api @param {string} element @param {string} value @returns {number} the error, 0 for none */
function set(api, element, value) {
  const taken = api.LMSSetValue(element, value);
  const error = Number(api.LMSGetLastError());
  assert.equal(taken, error === 0 ? "true" : "false");
  return error;
}

/** @param {any} api @param {string} element @returns {number} */
function get(api, element) {
  api.LMSGetValue(element);
  return Number(api.LMSGetLastError());
}

test("an LMS of SCORM 1.2 that is strict takes nothing before and after the session", () => {
  const api = new StrictLms12().launch();
  assert.equal(set(api, "cmi.suspend_data", "x"), 301);
  api.LMSInitialize("");
  assert.equal(api.LMSInitialize(""), "false");
  assert.equal(api.LMSGetLastError(), "101");
  api.LMSFinish("");
  assert.equal(get(api, "cmi.suspend_data"), 301);
});

test("it refuses values by their type, their vocabulary, their length and their range", () => {
  const api = opened();
  const refused = {
    "cmi.suspend_data": "x".repeat(4097),
    "cmi.core.lesson_location": "x".repeat(256),
    "cmi.core.lesson_status": "not attempted",
    "cmi.core.score.raw": "101",
    "cmi.core.exit": "normal",
    "cmi.core.session_time": "PT1S",
    "cmi.objectives.0.id": "a.b",
  };
  for (const [element, value] of Object.entries(refused)) {
    assert.equal(set(api, element, value), 405, element);
  }
  assert.equal(set(api, "cmi.suspend_data", "x".repeat(4096)), 0);
});

test("it knows which elements are keywords, may only be read or only be written, and which there are not", () => {
  const api = opened();
  assert.equal(set(api, "cmi.interactions._count", "1"), 402);
  assert.equal(set(api, "cmi.core.student_id", "x"), 403);
  assert.equal(get(api, "cmi.core.session_time"), 404);
  assert.equal(set(api, "cmi.interactions.0.id", "a"), 0);
  assert.equal(get(api, "cmi.interactions.0.id"), 404);
  assert.equal(api.LMSGetValue("cmi.interactions._count"), "1");
  assert.equal(get(api, "cmi.completion_status"), 201);
  assert.equal(get(api, "cmi.core.lesson_status._children"), 202);
  assert.equal(get(api, "cmi.core._count"), 203);
});

test("it takes answers in the form of their type only, and no interaction without an id or after a gap", () => {
  const api = opened();
  assert.equal(set(api, "cmi.interactions.0.type", "choice"), 201);
  assert.equal(set(api, "cmi.interactions.1.id", "a"), 201);
  set(api, "cmi.interactions.0.id", "a");
  assert.equal(set(api, "cmi.interactions.0.student_response", "a"), 405);
  set(api, "cmi.interactions.0.type", "choice");
  assert.equal(set(api, "cmi.interactions.0.student_response", "first"), 405);
  assert.equal(set(api, "cmi.interactions.0.student_response", "a,c"), 0);
  assert.equal(set(api, "cmi.interactions.0.result", "incorrect"), 405);
  assert.equal(set(api, "cmi.interactions.0.type", "other"), 405);
});

test("it forgets what was not committed, and what was not left with suspend", () => {
  const lms = new StrictLms12();
  let api = opened(lms);
  set(api, "cmi.suspend_data", "one");
  api.LMSCommit("");
  api = opened(lms);
  assert.equal(api.LMSGetValue("cmi.suspend_data"), "");
  set(api, "cmi.core.exit", "suspend");
  set(api, "cmi.suspend_data", "two");
  api.LMSCommit("");
  set(api, "cmi.suspend_data", "three");
  api = opened(lms);
  assert.equal(api.LMSGetValue("cmi.suspend_data"), "two");
  assert.equal(api.LMSGetValue("cmi.core.entry"), "resume");
});

test("it calls a course completed that says nothing of itself", () => {
  const lms = new StrictLms12();
  opened(lms).LMSFinish("");
  assert.equal(lms.remembered("cmi.core.lesson_status"), "completed");
});
