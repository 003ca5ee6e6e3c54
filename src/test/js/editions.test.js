import assert from "node:assert/strict";
import { test } from "node:test";
import { OUTLINE } from "./doubles/course.js";
import { FakeWindow } from "./doubles/fake-window.js";
import { launch } from "./doubles/launch.js";
import { StrictLms } from "./doubles/strict-lms.js";
import { StrictLms12 } from "./doubles/strict12-lms.js";

/** @param {"scorm2004" | "scorm12" | "web"} edition */
const outline = (edition) => ({ ...OUTLINE, edition });

/** @param {StrictLms} lms */
const spokenTo = (lms) => lms.calls.length > 0;

for (const edition of /** @type {const} */ (["scorm2004", "scorm12"])) {
  test(`where an LMS speaks both editions, a package of ${edition} speaks its own`, async () => {
    const lms = { scorm2004: new StrictLms(), scorm12: new StrictLms12() };
    const window = new FakeWindow({ API_1484_11: lms.scorm2004.launch(), API: lms.scorm12.launch() });
    await launch(undefined, { window, outline: outline(edition) });
    assert.deepEqual([spokenTo(lms.scorm2004), spokenTo(lms.scorm12)], [edition === "scorm2004", edition === "scorm12"]);
  });

  test(`a package of ${edition} takes the other edition if its own does not show up`, async () => {
    const lms = edition === "scorm12" ? new StrictLms() : new StrictLms12();
    const { session, clock } = await launch(lms.launch(), { outline: outline(edition) });
    assert.equal(session.recorded, false);
    clock.pass(1500);
    assert.equal(session.recorded, true);
    session.visit("clocks", "skew");
    clock.pass(100);
    assert.equal(session.saveState, "saved");
  });
}

test("an LMS whose own edition comes a moment late is not spoken to in the other", async () => {
  const lms = new StrictLms();
  const other = new StrictLms12();
  const window = new FakeWindow({ API: other.launch() });
  const { session, clock } = await launch(undefined, { window });
  clock.pass(600);
  /** @type {any} */ (window).API_1484_11 = lms.launch();
  clock.pass(5000);
  assert.equal(session.recorded, true);
  assert.deepEqual([spokenTo(lms), spokenTo(other)], [true, false]);
});

test("a package for the web speaks to no LMS", async () => {
  const lms = new StrictLms();
  const { session, clock } = await launch(lms.launch(), { outline: outline("web") });
  clock.pass(20_000);
  assert.equal(session.recorded, false);
  assert.equal(spokenTo(lms), false);
});
