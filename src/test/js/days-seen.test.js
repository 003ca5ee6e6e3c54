/** What a learner is shown on each bad day: the state in the bar, and the notices above the text. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { openSession } from "../../main/js/session/session.js";
import { Notices } from "../../main/js/shell/notices.js";
import { Status } from "../../main/js/shell/status.js";
import { OUTLINE, attempt, visitAll } from "./doubles/course.js";
import { desktop } from "./doubles/desktop.js";
import { FakeDocument } from "./doubles/fake-document.js";
import { FakeWindow, foreignWindow } from "./doubles/fake-window.js";
import { constantFaults, withFaults } from "./doubles/faults.js";
import { launch } from "./doubles/launch.js";
import { SimulatedClock } from "./doubles/simulated-clock.js";
import { StrictLms } from "./doubles/strict-lms.js";
import { TEXTS } from "./shell-sample.js";

/** @typedef {import("./doubles/faults.js").Fault} Fault */

const PARTS = ["notices", "main", "announcement", "save-state", "exit", "progress"];

/** An LMS that remembers an answer. */
async function lmsWithWork(manner = {}) {
  const lms = new StrictLms(manner);
  const { session } = await launch(lms.launch());
  visitAll(session);
  session.record("who-wins", attempt(1));
  session.exit();
  return lms;
}

/**
 * @param {any} api the LMS's object; undefined for none
 * @param {{place?: (api: any) => Record<string, unknown>, clock?: SimulatedClock}} [more] place: where it is
 */
async function seen(api, { place = (found) => ({ API_1484_11: found }), clock = new SimulatedClock() } = {}) {
  const document = new FakeDocument(PARTS);
  const timers = { setTimeout: clock.setTimeout.bind(clock), clearTimeout: clock.clearTimeout.bind(clock) };
  const window = /** @type {any} */ (new FakeWindow(place(api)));
  /** @type {Status | undefined} */
  let status;
  const session = await openSession({ window, clock, outline: OUTLINE, onChange: () => status?.refresh() });
  const page = /** @type {any} */ (new FakeWindow({ document: Object.assign(document, { visibilityState: "visible" }), ...timers }));
  status = new Status(page, session, TEXTS, new Notices(/** @type {any} */ (document)));
  status.refresh();
  const label = document.getElementById("save-state");
  const shown = () => [
    label.hidden ? "" : label.dataset.state,
    ...document.getElementById("notices").children.map((/** @type {any} */ { dataset }) => dataset.kind),
  ];
  return { session, clock, shown, work: () => (session.record("order-of-writes", attempt(1)), clock.pass(5000)) };
}

test("without an LMS the learner is told after a while that nothing is recorded", async () => {
  const { clock, shown, work } = await seen(undefined);
  work();
  assert.deepEqual(shown(), [""]);
  clock.pass(10_000);
  assert.deepEqual(shown(), ["none", "no-lms"]);
});

for (const [where, place] of /** @type {[string, (api: any) => Record<string, unknown>][]} */ ([
  ["in the opener", (api) => ({ opener: new FakeWindow({ API_1484_11: api }) })],
  ["behind a parent of another origin", (api) => ({ parent: foreignWindow(new FakeWindow({ API_1484_11: api })) })],
])) {
  test(`with an LMS ${where} all is well`, async () => {
    const { work, shown } = await seen(new StrictLms().launch(), { place });
    work();
    assert.deepEqual(shown(), ["saved"]);
  });
}

test("an LMS that does not open a session is not called one, and one that opens late is", async () => {
  let left = 5;
  const api = withFaults(new StrictLms().launch(), { next: (name) => (name === "Initialize" && (left -= 1) > 0 ? "false" : undefined) });
  const { clock, work, shown } = await seen(api);
  work();
  clock.pass(7000);
  assert.deepEqual(shown(), ["none", "no-lms"]);
  clock.pass(60_000);
  assert.deepEqual(shown(), ["saved"]);
});

test("a session that the LMS has closed before is told of at once", async () => {
  const api = new StrictLms().launch();
  api.Initialize("");
  api.Terminate("");
  const { work, shown } = await seen(api);
  work();
  assert.deepEqual(shown(), ["unsaved", "ended"]);
});

for (const fault of /** @type {Fault[]} */ (["false", "empty", "null", "throws", "wrong type"])) {
  test(`an LMS that only ever answers ${fault} is taken for none`, async () => {
    const { clock, work, shown } = await seen(withFaults(new StrictLms().launch(), { next: () => fault }));
    work();
    clock.pass(20_000);
    assert.deepEqual(shown(), ["none", "no-lms"]);
  });
}

test("a commit that fails for a minute is shown, and that it then works too", async () => {
  let down = true;
  const { clock, work, shown } = await seen(withFaults(new StrictLms().launch(), { next: (name) => (down && name === "Commit" ? "false" : undefined) }));
  work();
  assert.deepEqual(shown(), ["unsaved", "unsaved"]);
  clock.pass(60_000);
  down = false;
  clock.pass(60_000);
  assert.deepEqual(shown(), ["saved"]);
});

for (const element of ["cmi.location", "cmi.session_time", "cmi.objectives.0.id"]) {
  test(`that an LMS refuses ${element} is no concern of the learner's`, async () => {
    const { clock, work, shown } = await seen(withFaults(new StrictLms().launch(), constantFaults({ [`SetValue ${element}`]: "refused" })));
    work();
    clock.pass(60_000);
    assert.deepEqual(shown(), ["saved"]);
  });
}

test("an LMS that refuses the state is shown as one that does not save", async () => {
  const { clock, work, shown } = await seen(withFaults(new StrictLms().launch(), constantFaults({ "SetValue cmi.suspend_data": "refused" })));
  work();
  clock.pass(60_000);
  assert.deepEqual(shown(), ["unsaved", "unsaved"]);
});

test("a session that the LMS ends on the way is told of", async () => {
  const api = new StrictLms().launch();
  const { work, shown } = await seen(api);
  work();
  api.Terminate("");
  work();
  assert.deepEqual(shown(), ["unsaved", "ended"]);
});

for (const [what, state, notice] of [
  ["damaged beyond reading", "¿", "unreadable"],
  ["of another course", '{"v":2,"c":"another"}', "unreadable"],
  ["cut", '{"v":2,"c":"replication-basics","s":"267K7","a":{"jN', "partly"],
]) {
  test(`a state that stays ${what} is told of, and work goes on`, async () => {
    const lms = new StrictLms({ stored: { "cmi.exit": "suspend", "cmi.suspend_data": state } });
    const { clock, work, shown } = await seen(lms.launch());
    work();
    assert.deepEqual(shown(), ["saving"]);
    clock.pass(20_000);
    assert.deepEqual(shown(), ["saved", notice]);
  });
}

test("a state of a newer version is told of and left alone", async () => {
  const lms = new StrictLms({ stored: { "cmi.exit": "suspend", "cmi.suspend_data": '{"v":99,"c":"replication-basics"}' } });
  const { work, shown } = await seen(lms.launch());
  work();
  assert.deepEqual(shown(), ["", "newer"]);
});

for (const manner of [{ mode: "review" }, { mode: "browse" }, { credit: "no-credit" }]) {
  test(`with ${JSON.stringify(manner)} the learner is told that nothing counts`, async () => {
    const { work, shown } = await seen(new StrictLms(manner).launch());
    work();
    assert.deepEqual(shown(), ["", "review"]);
  });
}

test("the window whose turn it is not says so, and no other", async () => {
  const { open } = desktop();
  const one = await open();
  const two = await open();
  assert.deepEqual([one.session.problem, two.session.problem], ["elsewhere", ""]);
});

test("on another device, in another language and in a newer version of the course all is there", async () => {
  const lms = await lmsWithWork();
  const outline = structuredClone({ ...OUTLINE, language: "fr", version: "1.1.0" });
  outline.lessons[0].sections.unshift({ id: "new-section" });
  const { session } = await launch(lms.launch(), { outline, clock: new SimulatedClock(Date.UTC(2027, 0, 1)) });
  assert.equal(session.problem, "");
  assert.equal(session.answer("who-wins")?.score, 1);
  assert.deepEqual(session.resumed, { lesson: "clocks", section: "summary" });
  assert.equal(session.visited("one-word", "two-leaders"), true);
  assert.equal(session.visited("one-word", "new-section"), false);
});
