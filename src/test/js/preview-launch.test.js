import assert from "node:assert/strict";
import { test } from "node:test";
import { playAhead } from "../../main/js/preview/ahead.js";
import { drawing, hitches } from "../../main/js/preview/hitch.js";
import { lengthOf, lengthText } from "../../main/js/preview/lasting.js";
import { Launch } from "../../main/js/preview/launch.js";
import { PERSONALITIES, personalityOf } from "../../main/js/preview/personalities.js";
import { Shelf } from "../../main/js/preview/shelf.js";
import { standingOf } from "../../main/js/preview/standing-view.js";
import { nodeOf, treeOf } from "../../main/js/preview/tree.js";
import { decode } from "../../main/js/session/codec.js";
import { OUTLINE } from "./doubles/course.js";

class Storage {
  /** @type {Map<string, string>} */
  items = new Map();
  getItem = (/** @type {string} */ name) => this.items.get(name) ?? null;
  setItem = (/** @type {string} */ name, /** @type {string} */ value) => void this.items.set(name, value);
}

/** @param {string} id @param {{mode?: string, failing?: boolean, shelf?: Shelf}} [manner] */
function launched(id, { mode = "normal", failing = false, shelf = new Shelf(new Storage(), "course", id) } = {}) {
  /** @type {import("../../main/js/preview/launch.js").Call[]} */
  const calls = [];
  const launch = new Launch(personalityOf(id), shelf, {
    mode,
    failing: () => failing,
    hitch: () => false,
    onCall: (call) => calls.push(call),
  });
  return { launch, api: launch.api, calls, shelf };
}

test("a session is opened once and closed once", () => {
  const { api } = launched("strict");
  assert.equal(api.GetValue("cmi.mode"), "");
  assert.equal(api.GetLastError(), "122");
  assert.equal(api.Initialize("x"), "false");
  assert.equal(api.GetLastError(), "201");
  assert.equal(api.Initialize(""), "true");
  assert.equal(api.Initialize(""), "false");
  assert.equal(api.GetLastError(), "103");
  assert.equal(api.GetValue("cmi.mode"), "normal");
  assert.equal(api.Terminate(""), "true");
  assert.equal(api.SetValue("cmi.location", "a"), "false");
  assert.equal(api.GetLastError(), "133");
  assert.equal(api.GetErrorString("133"), "Store data after termination");
  assert.equal(api.Initialize(""), "false");
  assert.equal(api.GetLastError(), "104");
});

test("what was committed comes back only to a learner who left with suspend", () => {
  for (const [exit, entry, location] of [["suspend", "resume", "here"], ["normal", "ab-initio", ""]]) {
    const { api, shelf } = launched("strict");
    api.Initialize("");
    api.SetValue("cmi.exit", exit);
    api.SetValue("cmi.location", "here");
    api.SetValue("cmi.session_time", "PT1H");
    api.Terminate("");
    const next = launched("strict", { shelf }).api;
    next.Initialize("");
    assert.equal(next.GetValue("cmi.entry"), entry);
    assert.equal(next.GetValue("cmi.location"), location);
    assert.equal(next.GetValue("cmi.total_time"), exit === "suspend" ? "PT1H0M0S" : "PT0H0M0S");
  }
});

test("a failing commit keeps nothing, and the session stays open", () => {
  const { api, shelf, launch } = launched("strict", { failing: true });
  api.Initialize("");
  api.SetValue("cmi.exit", "suspend");
  assert.equal(api.Commit(""), "false");
  assert.equal(api.GetLastError(), "391");
  assert.equal(api.Terminate(""), "false");
  assert.deepEqual(shelf.read().values, {});
  assert.equal(launch.phase, "open");
});

test("only Moodle opens a completed course for review, and stumbles over wishes where to go", () => {
  for (const [id, mode] of [["strict", "normal"], ["moodle", "review"]]) {
    const { api, shelf } = launched(id);
    api.Initialize("");
    api.SetValue("cmi.exit", "suspend");
    api.SetValue("cmi.completion_status", "completed");
    api.Terminate("");
    const next = launched(id, { shelf }).api;
    next.Initialize("");
    assert.equal(next.GetValue("cmi.mode"), mode);
    assert.equal(next.SetValue("adl.nav.request", "exitAll"), "true");
    id === "strict" ? assert.equal(next.Terminate(""), "true") : assert.throws(() => next.Terminate(""), SyntaxError);
  }
});

test("whoever only looks on is told so", () => {
  const { api } = launched("scorm12", { mode: "browse" });
  api.LMSInitialize("");
  assert.equal(api.LMSGetValue("cmi.core.lesson_mode"), "browse");
  assert.equal(api.LMSGetValue("cmi.core.credit"), "no-credit");
  assert.equal(api.LMSFinish(""), "true");
});

test("another learner begins anew under another name, and a reset keeps the name", () => {
  const { api, shelf } = launched("strict");
  api.Initialize("");
  api.SetValue("cmi.exit", "suspend");
  api.Commit("");
  shelf.nextLearner();
  shelf.reset();
  const next = launched("strict", { shelf }).api;
  next.Initialize("");
  assert.deepEqual([next.GetValue("cmi.learner_id"), next.GetValue("cmi.entry")], ["learner-2", "ab-initio"]);
});

for (const { id, edition } of PERSONALITIES) {
  test(`on ${id} a learner can be taken through 80 % of a course, and no call fails`, async () => {
    const { launch, calls } = launched(id);
    const outline = { ...OUTLINE, edition: id === "scorm12" ? "scorm12" : "scorm2004" };
    const done = await playAhead(/** @type {any} */ (outline), { [edition.object]: launch.api }, 0.8, Date.UTC(2026, 10, 22));
    assert.ok(done >= 0.8 && done < 1);
    assert.deepEqual(calls.filter(({ error }) => error !== 0 && error !== 403), []);
    const kept = launch.shelf.read().values;
    assert.equal(kept[edition.names.exit], "suspend");
    assert.equal(decode(/** @type {any} */ (outline), kept["cmi.suspend_data"]).kind, "own");
    assert.equal(standingOf(launch).completion, "incomplete");
    assert.ok(lengthOf(kept[edition.names.sessionTime]) > 60_000);
  });
}

test("the same seed gives the same bad day, and only calls that can be made again fail", () => {
  const day = () => {
    let nowMs = 0;
    const hitch = hitches(drawing(1), () => (nowMs += 1000));
    return Array.from({ length: 200 }, (_, index) => hitch(personalityOf("flaky"), ["Commit", "GetValue", "SetValue", "Terminate"][index % 4]));
  };
  const failed = day();
  assert.deepEqual(day(), failed);
  assert.ok(failed.filter(Boolean).length > 1);
  assert.ok(failed.every((fails, index) => !fails || index % 2 === 0));
});

test("lengths are read and written in both editions' forms", () => {
  assert.equal(lengthOf("PT1H5M30.25S"), 3_930_250);
  assert.equal(lengthOf("0001:05:30.25"), 3_930_250);
  assert.equal(lengthOf(undefined), 0);
  assert.equal(lengthText(3_930_250, false), "PT1H5M30S");
  assert.equal(lengthText(3_930_250, true), "0001:05:30.00");
});

test("elements become a tree, lists in the order of their numbers", () => {
  const tree = treeOf({ "cmi.interactions.10.id": "k", "cmi.interactions.2.id": "b", "cmi.mode": "normal" });
  assert.deepEqual([...tree.get("cmi").get("interactions").keys()], ["2", "10"]);
  assert.equal(tree.get("cmi").get("mode"), "normal");
  assert.deepEqual(nodeOf(new Map([["a", new Set([1, 2])]])), new Map([["a", "1, 2"]]));
});
