import assert from "node:assert/strict";
import { test } from "node:test";
import { Leaving } from "../../main/js/shell/leaving.js";
import { attempt } from "./doubles/course.js";
import { FakeDocument } from "./doubles/fake-document.js";
import { withFaults } from "./doubles/faults.js";
import { launch } from "./doubles/launch.js";
import { StrictLms } from "./doubles/strict-lms.js";

/** A course with an answer that the LMS does not commit, and the page that its learner sees at the end. */
async function unsavedWork() {
  const lms = new StrictLms();
  const manner = { down: true };
  const api = lms.launch();
  const faulty = withFaults(api, { next: (name) => (name === "Commit" && manner.down ? "false" : undefined) });
  const { session, clock } = await launch(faulty);
  session.record("who-wins", attempt(1));
  /** @type {any[]} */
  const views = [];
  const document = /** @type {any} */ (new FakeDocument([]));
  const leaving = new Leaving(document, session, { show: (view) => views.push(view), back: () => leaving.stay() });
  const press = (/** @type {string} */ slot) => views.at(-1).querySelector(`[data-slot="${slot}"]`).fire("click");
  const seen = () =>
    views.at(-1).children.filter((/** @type {any} */ { hidden }) => !hidden).map((/** @type {any} */ { dataset }) => dataset.slot);
  return { lms, api, manner, session, clock, leaving, views, press, seen };
}

test("a learner whose work cannot be saved may try again, go back, or leave anyway", async () => {
  const { lms, leaving, press, seen } = await unsavedWork();
  leaving.leave();
  assert.equal(leaving.left, false);
  assert.deepEqual(seen(), ["unsaved", "retry", "anyway", "back"]);
  press("retry");
  assert.equal(leaving.left, false);
  press("anyway");
  assert.equal(leaving.left, true);
  assert.deepEqual(seen(), ["lost"]);
  assert.equal(lms.calls.at(-1)?.name, "Terminate");
});

test("who could not leave leaves as soon as the work is saved", async () => {
  const { lms, manner, clock, leaving, seen } = await unsavedWork();
  leaving.leave();
  manner.down = false;
  clock.pass(5000);
  leaving.refresh();
  assert.equal(leaving.left, true);
  assert.deepEqual(seen(), ["saved"]);
  assert.equal(lms.calls.at(-1)?.name, "Terminate");
});

test("who has gone back to the course does not leave when the work is saved", async () => {
  const { manner, clock, leaving, views, press } = await unsavedWork();
  leaving.leave();
  press("back");
  manner.down = false;
  clock.pass(5000);
  leaving.refresh();
  assert.equal(leaving.left, false);
  assert.equal(views.length, 1);
});

test("a session that the LMS has ended cannot be saved by trying again", async () => {
  const { api, manner, leaving, press, seen } = await unsavedWork();
  manner.down = false;
  api.Terminate("");
  leaving.leave();
  assert.deepEqual(seen(), ["ended", "anyway", "back"]);
  press("anyway");
  assert.deepEqual(seen(), ["lost"]);
});
