import assert from "node:assert/strict";
import { test } from "node:test";
import { OUTLINE, answerAll, visitAll } from "./doubles/course.js";
import { launch } from "./doubles/launch.js";
import { StrictLms } from "./doubles/strict-lms.js";

/**
 * @param {StrictLms} lms
 * @param {(session: import("../../main/js/session/session.js").Session) => void} act
 * @param {import("../../main/js/session/outline.js").Outline} [outline]
 */
async function during(lms, act, outline = OUTLINE) {
  const { session, clock } = await launch(lms.launch(), { outline });
  act(session);
  clock.pass(1000);
  assert.equal(session.exit(), true);
  assert.deepEqual(lms.calls.filter(({ error }) => error !== 0), []);
}

for (const manner of [{ mode: "review" }, { mode: "browse" }, { credit: "no-credit" }]) {
  test(`nothing but exit and session_time is written with ${JSON.stringify(manner)}`, async () => {
    const lms = new StrictLms(manner);
    await during(lms, (session) => {
      assert.equal(session.readOnly, true);
      assert.equal(session.problem, "review");
      visitAll(session);
      answerAll(session, 1);
      assert.equal(session.saveState, "none");
      assert.equal(session.visited("clocks", "skew"), true);
    });
    const elements = lms.calls.filter(({ name }) => name === "SetValue").map(({ args }) => args[0]);
    assert.deepEqual(elements, ["cmi.exit", "cmi.session_time", "adl.nav.request"]);
  });
}

test("a learner who looks back sees what was done", async () => {
  const lms = new StrictLms({ reviewAfterCompletion: true });
  await during(lms, (session) => {
    visitAll(session);
    answerAll(session, 1);
  });
  await during(lms, (session) => {
    assert.equal(session.readOnly, true);
    assert.equal(session.success, "passed");
    assert.equal(session.answer("who-wins")?.score, 1);
    assert.deepEqual(session.place, { lesson: "clocks", section: "summary" });
  });
});
