import assert from "node:assert/strict";
import { test } from "node:test";
import { decode, encode } from "../../main/js/session/codec.js";
import { noWork } from "../../main/js/session/work.js";
import { OUTLINE, answerAll, attempt, question, visitAll, workIn } from "./doubles/course.js";
import { launch } from "./doubles/launch.js";
import { StrictLms } from "./doubles/strict-lms.js";

/** @returns {import("../../main/js/session/work.js").Work} */
function someWork() {
  const work = noWork();
  work.seed = "a1b2c3";
  work.visited.set("clocks", new Set(["skew", "vectors"]));
  for (const id of ["who-wins", "order-of-writes", "which-is-later"]) {
    work.answers.set(id, { response: [`about "${id}", {more} or [less]`], score: 1, attempts: 1, correct: true });
  }
  work.memos.set("lab", 'a "memo"\\');
  return work;
}

const text = /** @type {string} */ (encode(OUTLINE, someWork(), 64000));

test("of a state that was cut everything before the cut is read", () => {
  let most = 0;
  for (let units = 1; units < text.length; units += 1) {
    const { kind, work } = decode(OUTLINE, text.slice(0, units));
    assert.equal(kind, "damaged", `${units}`);
    assert.ok(work.answers.size >= most, `${units}`);
    most = work.answers.size;
  }
  assert.equal(most, 3);
  assert.equal(decode(OUTLINE, text.slice(0, text.indexOf('"m"'))).work.answers.size, 3);
  assert.equal(decode(OUTLINE, text.slice(0, text.indexOf('"m"'))).work.seed, "a1b2c3");
});

test("a state of which one sign was changed, lost or doubled is not taken for what was written", () => {
  for (let at = 0; at < text.length; at += 1) {
    for (const between of ["", "#", text[at] + text[at]]) {
      const changed = text.slice(0, at) + between + text.slice(at + 1);
      const { kind, work } = decode(OUTLINE, changed);
      const same = JSON.stringify([...work.answers]) === JSON.stringify([...someWork().answers]);
      // only the name of the stamp may change without anybody's noticing, and then nothing else has
      assert.ok(kind !== "own" || (same && changed.slice(0, -14) === text.slice(0, changed.length - 14)), `${kind} ${changed}`);
    }
  }
});

test("a state whose quotation marks were written for HTML is not taken for a new learner's", () => {
  assert.equal(decode(OUTLINE, text.replaceAll('"', "&quot;")).kind, "damaged");
});

test("a learner whose state an LMS has cut finds the rest, is told, and is not cut again", async () => {
  const lms = new StrictLms();
  const first = await launch(lms.launch());
  visitAll(first.session);
  answerAll(first.session, 0.5);
  first.session.exit();
  const whole = lms.remembered("cmi.suspend_data") ?? "";
  const cut = whole.slice(0, whole.indexOf('"r"') - 20);
  lms.stored = { ...lms.stored, "cmi.suspend_data": cut };
  const { session, clock } = await launch(lms.launch());
  assert.equal(lms.remembered("cmi.suspend_data"), cut);
  clock.pass(60_000);
  assert.equal(session.problem, "partly");
  assert.deepEqual([...workIn(lms).visited.keys()], ["one-word", "clocks"]);
  assert.equal(session.answer("who-wins")?.score, 0.5);
  assert.equal(session.success, "failed");
});

test("an LMS that cuts a state at the next launch gets no longer one from then on", async () => {
  const outline = structuredClone(OUTLINE);
  outline.lessons[0].questions = Array.from({ length: 40 }, (_, index) => question(`q${index}`));
  const lms = new StrictLms();
  const first = await launch(lms.launch(), { outline });
  outline.lessons[0].questions.forEach(({ id }) => first.session.record(id, attempt(0.5, { type: "fill-in", response: ["x".repeat(100)] })));
  first.session.exit();
  const cut = (lms.remembered("cmi.suspend_data") ?? "").slice(0, 2000);
  lms.stored = { ...lms.stored, "cmi.suspend_data": cut };
  const { session, clock } = await launch(lms.launch(), { outline });
  clock.pass(60_000);
  outline.lessons[0].questions.forEach(({ id }) => session.record(id, attempt(1, { type: "fill-in", response: ["y".repeat(100)] })));
  clock.pass(60_000);
  assert.equal(session.saveState, "saved");
  assert.ok((lms.remembered("cmi.suspend_data") ?? "").length <= 2000);
  assert.equal(workIn(lms, outline).answers.size, 40);
});
