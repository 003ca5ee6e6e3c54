import assert from "node:assert/strict";
import { test } from "node:test";
import { Notices } from "../../main/js/shell/notices.js";
import { Return } from "../../main/js/shell/return.js";
import { screensOf } from "../../main/js/shell/outline.js";
import { Status } from "../../main/js/shell/status.js";
import { FakeDocument } from "./doubles/fake-document.js";
import { FakeWindow } from "./doubles/fake-window.js";
import { SimulatedClock } from "./doubles/simulated-clock.js";
import { OUTLINE, TEXTS } from "./shell-sample.js";

const PARTS = ["notices", "main", "announcement", "save-state", "exit", "progress"];

function page() {
  const document = new FakeDocument(PARTS);
  const notices = new Notices(/** @type {any} */ (document));
  const [box, main, announcement] = PARTS.map((id) => document.getElementById(id));
  const press = (/** @type {string} */ slot) => {
    const button = box.querySelector(`[data-slot="${slot}"]`);
    document.activeElement = button;
    button.fire("click");
  };
  return { document, notices, box, main, announcement, press };
}

test("a notice that was dismissed does not come back, and another may", () => {
  const { notices, box, press } = page();
  notices.show("review", "You look back.");
  press("dismiss");
  notices.show("review", "You look back.");
  assert.equal(box.children.length, 0);
  notices.show("ended", "It is over.");
  assert.equal(box.children.length, 1);
});

test("a notice that goes by itself may come back", () => {
  const { notices, box } = page();
  notices.show("unsaved", "Not saved.");
  notices.hide("unsaved");
  notices.show("unsaved", "Not saved.");
  assert.equal(box.children.length, 1);
});

test("the focus in a notice that goes moves to the text, and focus elsewhere stays", () => {
  const { document, notices, main, press } = page();
  notices.show("review", "You look back.");
  press("dismiss");
  assert.deepEqual(main.moves, ["focus"]);
  notices.show("unsaved", "Not saved.");
  document.activeElement = main;
  notices.hide("unsaved");
  assert.deepEqual(main.moves, ["focus"]);
});

test("that the work is saved again is announced if the opposite was shown", () => {
  const { document, notices, announcement, box } = page();
  const clock = new SimulatedClock();
  const session = /** @type {any} */ ({ recorded: true, readOnly: false, problem: "", progress: () => ({ done: 0, total: 1 }) });
  const timers = { setTimeout: clock.setTimeout.bind(clock), clearTimeout: clock.clearTimeout.bind(clock) };
  const window = /** @type {any} */ (new FakeWindow({ document, ...timers }));
  const status = new Status(window, session, TEXTS, notices);
  const become = (/** @type {string} */ state) => {
    session.saveState = state;
    status.refresh();
    clock.pass(3000);
  };
  become("unsaved");
  assert.equal(box.children.length, 1);
  assert.equal(announcement.textContent, "");
  become("saving");
  become("unsaved");
  become("saved");
  assert.equal(box.children.length, 0);
  assert.equal(announcement.textContent, "save.saved");
});

test("a learner whose course is open in another window is told, and may go on here", () => {
  const { document, notices, box, press } = page();
  let taken = 0;
  const session = /** @type {any} */ ({ recorded: true, readOnly: false, saveState: "unsaved", problem: "elsewhere", progress: () => ({ done: 0, total: 1 }), takeOver: () => (taken += 1) });
  const clock = new SimulatedClock();
  const timers = { setTimeout: clock.setTimeout.bind(clock), clearTimeout: clock.clearTimeout.bind(clock) };
  const status = new Status(/** @type {any} */ (new FakeWindow({ document, ...timers })), session, TEXTS, notices);
  status.refresh();
  clock.pass(10_000);
  assert.deepEqual(box.children.map((/** @type {any} */ { dataset }) => dataset.kind), ["elsewhere"]);
  assert.equal(box.querySelector('[data-slot="retry"]').textContent, "notice.elsewhere.here");
  press("retry");
  assert.equal(taken, 1);
  session.problem = "";
  session.saveState = "saved";
  status.refresh();
  assert.equal(box.children.length, 0);
  session.problem = "elsewhere";
  status.refresh();
  assert.equal(box.children.length, 1);
});

for (const sign of [undefined, "keydown", "pointerdown", "scroll"]) {
  test(`a learner of a late LMS is ${sign === undefined ? "taken" : "offered the way"} back after ${sign ?? "nothing"}`, () => {
    const { document, notices, box } = page();
    const session = /** @type {any} */ ({ resumed: null });
    /** @type {string[]} */
    const jumps = [];
    const location = { hash: "", replace: (/** @type {string} */ hash) => jumps.push(hash) };
    const window = new FakeWindow({ document, location });
    const way = new Return(/** @type {any} */ (window), session, screensOf(OUTLINE), TEXTS, notices);
    way.refresh();
    window.fire(sign ?? "nothing");
    session.resumed = { lesson: "first", section: "middle" };
    way.refresh();
    assert.deepEqual(jumps, sign === undefined ? ["#/first/middle"] : []);
    const link = box.querySelector("a");
    assert.equal(link?.href, sign === undefined ? undefined : "#/first/middle");
  });
}

test("a learner who has begun a paper and read nothing is brought back to the paper", () => {
  const { document, notices } = page();
  /** @type {string[]} */
  const jumps = [];
  const window = new FakeWindow({ document, location: { hash: "", replace: (/** @type {string} */ hash) => jumps.push(hash) } });
  /** @type {any} */
  const session = { resumed: null, final: { paper: null } };
  const way = new Return(/** @type {any} */ (window), session, screensOf(OUTLINE), TEXTS, notices);
  way.refresh();
  assert.deepEqual(jumps, []);
  session.final.paper = { submitted: false, at: 9 };
  way.refresh();
  way.refresh();
  assert.deepEqual(jumps, ["#/final"]);
  assert.ok(notices.shows("resume"));
  session.final.paper = { submitted: false, at: 10 };
  way.refresh();
  assert.ok(!notices.shows("resume"), "the greeting goes when the learner goes on in the paper");
});
