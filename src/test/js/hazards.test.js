import assert from "node:assert/strict";
import { test } from "node:test";
import { answerAll, attempt, visitAll, workIn } from "./doubles/course.js";
import { constantFaults, withFaults } from "./doubles/faults.js";
import { FakeWindow, foreignWindow } from "./doubles/fake-window.js";
import { launch } from "./doubles/launch.js";
import { StrictLms } from "./doubles/strict-lms.js";

/** @returns {Promise<StrictLms>} an LMS that remembers a launch with everything read and one answer */
async function lmsWithWork(manner = {}) {
  const lms = new StrictLms(manner);
  const { session } = await launch(lms.launch());
  visitAll(session);
  session.record("who-wins", attempt(1));
  session.exit();
  lms.calls.length = 0;
  return lms;
}


test("an API that shows up late is attached, and nothing done by then is lost", async () => {
  const lms = await lmsWithWork();
  const window = new FakeWindow();
  const { session, clock, shown } = await launch(undefined, { window });
  session.visit("one-word", "one-word");
  session.record("order-of-writes", attempt(0.5));
  clock.pass(7000);
  assert.equal(session.recorded, false);
  /** @type {any} */ (window).API_1484_11 = lms.launch();
  clock.pass(300);
  assert.equal(session.recorded, true);
  assert.equal(session.saveState, "saved");
  assert.ok(shown.includes("saved"));
  assert.deepEqual(session.place, { lesson: "one-word", section: "one-word" });
  assert.deepEqual(session.resumed, { lesson: "clocks", section: "summary" });
  assert.deepEqual([...workIn(lms).answers.keys()], ["who-wins", "order-of-writes"]);
  assert.equal(lms.remembered("cmi.interactions.1.id"), "order-of-writes");
});

test("an API that does not show up in ten seconds is not looked for any more", async () => {
  const { clock } = await launch(undefined);
  clock.pass(11_000);
  assert.deepEqual(clock.timers, []);
});

test("parents of another origin do not keep the course from starting or the API from being found", async () => {
  const lms = new StrictLms();
  const top = foreignWindow(new FakeWindow({ API_1484_11: lms.launch() }));
  const { session } = await launch(undefined, { window: new FakeWindow({ parent: top, top }) });
  assert.equal(session.recorded, true);
  const alone = await launch(undefined, { window: new FakeWindow({ parent: foreignWindow(), top: foreignWindow() }) });
  assert.equal(alone.session.recorded, false);
});

test("an API with booleans and foreign strings is understood", async () => {
  const lms = new StrictLms();
  const inner = lms.launch();
  const api = {
    Initialize: () => inner.Initialize("") === "true",
    GetValue: (/** @type {string} */ element) => new String(inner.GetValue(element)),
    SetValue: (/** @type {string} */ element, /** @type {string} */ value) => Number(inner.SetValue(element, value) === "true"),
    Commit: () => new String(inner.Commit("")),
    Terminate: () => inner.Terminate("") === "true",
    GetLastError: () => Number(inner.GetLastError()),
  };
  const { session } = await launch(api);
  session.visit("clocks", "skew");
  assert.equal(session.exit(), true);
  assert.deepEqual(workIn(lms).place, { lesson: "clocks", section: "skew" });
});

test("a session that the back button finds open is used", async () => {
  const lms = new StrictLms();
  const api = lms.launch();
  api.Initialize("");
  const { session, clock } = await launch(api);
  session.visit("clocks", "skew");
  clock.pass(0);
  assert.equal(session.saveState, "saved");
});

test("a learner is told of a session that the LMS has closed already", async () => {
  const lms = new StrictLms();
  const api = lms.launch();
  api.Initialize("");
  api.Terminate("");
  const { session, clock } = await launch(api);
  assert.equal(session.problem, "ended");
  assert.equal(session.saveState, "none");
  session.visit("clocks", "skew");
  assert.equal(session.saveState, "unsaved");
  clock.pass(60_000);
  assert.equal(session.visited("clocks", "skew"), true);
  assert.equal(session.exit(), false);
  assert.equal(session.exit({ force: true }), false);
});

test("a session that the LMS does not open at first is opened later", async () => {
  const lms = await lmsWithWork();
  let refusing = true;
  const api = withFaults(lms.launch(), { next: (name) => (name === "Initialize" && refusing ? "false" : undefined) });
  const { session, clock } = await launch(api);
  assert.equal(session.recorded, false);
  clock.pass(4000);
  refusing = false;
  clock.pass(4000);
  assert.equal(session.recorded, true);
  assert.equal(session.answer("who-wins")?.score, 1);
});

test("elements that the LMS does not have do not keep the rest from being saved", async () => {
  const lms = new StrictLms();
  const { session, clock } = await launch(
    withFaults(
      lms.launch(),
      constantFaults({
        "SetValue cmi.location": "refused",
        "SetValue cmi.progress_measure": "refused",
        "SetValue cmi.session_time": "refused",
        "SetValue cmi.exit": "refused",
        "SetValue cmi.interactions.0.id": "refused",
        "SetValue cmi.objectives.0.id": "refused",
        "SetValue adl.nav.request": "throws",
      }),
    ),
  );
  visitAll(session);
  answerAll(session, 1);
  clock.pass(60_000);
  assert.equal(session.saveState, "saved");
  assert.equal(lms.remembered("cmi.success_status"), "passed");
  assert.equal(session.exit(), true);
});

test("an LMS in which every call throws does not break the course", async () => {
  const api = withFaults({}, { next: () => "throws" });
  const { session, window, clock } = await launch(api);
  visitAll(session);
  answerAll(session, 1);
  clock.pass(600_000);
  assert.equal(session.success, "passed");
  assert.equal(session.exit({ force: true }), true);
  window.leave();
});

test("an LMS that answers with promises is not believed", async () => {
  const yes = async () => "true";
  const api = { Initialize: yes, GetValue: yes, SetValue: yes, Commit: yes, Terminate: yes, GetLastError: yes };
  const { session, clock } = await launch(api);
  visitAll(session);
  clock.pass(60_000);
  assert.notEqual(session.saveState, "saved");
});

test("an LMS that causes events of the page during a call is not called inside that call", async () => {
  const lms = new StrictLms();
  const inner = lms.launch();
  const window = new FakeWindow();
  let depth = 0;
  let deepest = 0;
  const api = {
    ...inner,
    Commit: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (depth < 3) {
        window.hide();
      }
      depth -= 1;
      return inner.Commit("");
    },
  };
  const { session, clock } = await launch(api, { window });
  session.visit("clocks", "skew");
  clock.pass(100);
  assert.equal(deepest, 1);
  assert.equal(session.saveState, "saved");
});
