import assert from "node:assert/strict";
import { test } from "node:test";
import { verdictOf } from "../../main/js/final/result.js";
import { decode, encode } from "../../main/js/session/codec.js";
import { noWork } from "../../main/js/session/work.js";
import { attempt, workIn } from "./doubles/course.js";
import { withFaults } from "./doubles/faults.js";
import { ASSESSMENT, finalOutline, finishLessons, sit } from "./doubles/final-course.js";
import { launch } from "./doubles/launch.js";
import { StrictLms } from "./doubles/strict-lms.js";

/** @typedef {import("../../main/js/session/session.js").Session} Session */

/** @param {StrictLms} lms */
const record = (lms) => ({
  completion: lms.remembered("cmi.completion_status"),
  success: lms.remembered("cmi.success_status"),
  raw: lms.remembered("cmi.score.raw"),
  scaled: lms.remembered("cmi.score.scaled"),
  progress: lms.remembered("cmi.progress_measure"),
  exit: lms.remembered("cmi.exit"),
});
const NOTHING = { success: undefined, raw: undefined, scaled: undefined };

/**
 * @param {StrictLms} lms
 * @param {(session: Session) => void} act
 * @param {import("../../main/js/session/outline.js").Outline} [outline]
 */
async function during(lms, act, outline = finalOutline()) {
  const { session, clock } = await launch(lms.launch(), { outline });
  act(session);
  clock.pass(1000);
  assert.equal(session.exit(), true);
  assert.deepEqual(lms.calls.filter(({ error }) => error !== 0), []);
}

/** @param {StrictLms} lms @param {string} element */
const writes = (lms, element) =>
  lms.calls.filter(({ name, args }) => name === "SetValue" && args[0] === element).map(({ args }) => args[1]);

/** @param {StrictLms} lms @returns {string[]} */
const interactions = (lms) =>
  Array.from({ length: Number(lms.remembered("cmi.interactions._count") ?? 99) }, (_, index) => lms.remembered(`cmi.interactions.${index}.id`)).flatMap((id) => id ?? []);

test("a course whose lessons are done and whose final is open is incomplete, without success or score", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => {
    assert.equal(session.final?.open, false);
    finishLessons(session);
    assert.equal(session.final?.open, true);
  });
  assert.deepEqual(record(lms), { ...NOTHING, completion: "incomplete", progress: "0.6667", exit: "suspend" });
});

test("answers in lessons give no score, whatever they are", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => {
    finishLessons(session);
    ["who-wins", "order-of-writes", "which-is-later"].forEach((id) => session.record(id, attempt(1)));
  });
  assert.deepEqual(writes(lms, "cmi.score.raw"), []);
  assert.deepEqual(writes(lms, "cmi.success_status"), []);
});

test("a final that is failed with attempts left leaves the course incomplete and failed", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => {
    finishLessons(session);
    sit(session, 2);
  });
  assert.deepEqual(record(lms), { completion: "incomplete", success: "failed", raw: "50", scaled: "0.5", progress: "0.6667", exit: "suspend" });
});

test("an author may keep a failure from the LMS while attempts are left, and not after", async () => {
  const lms = new StrictLms();
  const outline = finalOutline({ reportFailed: false, attempts: 2 });
  await during(lms, (session) => (finishLessons(session), sit(session, 2)), outline);
  assert.deepEqual(writes(lms, "cmi.success_status"), []);
  assert.equal(record(lms).scaled, "0.5");
  await during(lms, (session) => sit(session, 1), outline);
  assert.deepEqual(record(lms), { completion: "completed", success: "failed", raw: "50", scaled: "0.5", progress: "1", exit: "suspend" });
});

test("a final whose attempts are used up completes the course as failed, with the best score", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => {
    finishLessons(session);
    [1, 2, 0].forEach((right) => sit(session, right));
    assert.equal(session.final?.attemptsLeft, 0);
    const { paper } = /** @type {any} */ (session.final);
    sit(session, 4);
    assert.equal(session.final?.paper, paper);
  });
  assert.deepEqual(record(lms), { completion: "completed", success: "failed", raw: "50", scaled: "0.5", progress: "1", exit: "suspend" });
});

test("a final that is passed completes the course, in the same launch or a later one", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => (finishLessons(session), sit(session, 0)));
  assert.equal(record(lms).success, "failed");
  await during(lms, (session) => sit(session, 3));
  assert.deepEqual(record(lms), { completion: "completed", success: "passed", raw: "75", scaled: "0.75", progress: "1", exit: "suspend" });
});

test("a relaunch after passing writes nothing worse, and a better paper a better score", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => (finishLessons(session), sit(session, 3)));
  lms.calls.length = 0;
  await during(lms, (session) => sit(session, 0));
  for (const element of ["cmi.completion_status", "cmi.success_status", "cmi.score.raw", "cmi.score.scaled"]) {
    assert.deepEqual(writes(lms, element), [], element);
  }
  await during(lms, (session) => sit(session, 4));
  assert.deepEqual(writes(lms, "cmi.score.raw"), ["100"]);
});

test("a final that is open from the start completes the course only with the lessons", async () => {
  const lms = new StrictLms();
  const outline = finalOutline({ gate: "open" });
  await during(lms, (session) => sit(session, 4), outline);
  assert.deepEqual(record(lms), { completion: "incomplete", success: "passed", raw: "100", scaled: "1", progress: "0.3333", exit: "suspend" });
  await during(lms, finishLessons, outline);
  assert.equal(record(lms).completion, "completed");
  assert.equal(record(lms).progress, "1");
});

test("a paper that is left in the middle is there again: the same items, the same place, the same answers", async () => {
  const lms = new StrictLms();
  const outline = finalOutline();
  outline.assessment?.cells[1].items.forEach((item) => (item.variants = 6));
  const first = await launch(lms.launch(), { outline });
  finishLessons(first.session);
  const final = /** @type {any} */ (first.session.final);
  final.start();
  final.answer(final.paper.items[1].id, ["a~b", "", "!"]);
  final.mark(final.paper.items[2].id, true);
  final.move(2);
  first.clock.pass(700);
  first.crash();
  const next = await launch(lms.launch(), { outline });
  assert.deepEqual(next.session.final?.paper, { ...final.paper, startedMs: Math.floor(final.paper.startedMs / 1000) * 1000 });
  assert.deepEqual(next.session.final?.paper?.items[1].response, ["a~b", "", "!"]);
  assert.equal(next.session.final?.paper?.at, 2);
  assert.equal(next.session.final?.attempt, 1);
});

test("each paper is drawn anew, and a paper begun is not drawn again", async () => {
  const { session } = await launch(undefined, { outline: finalOutline() });
  finishLessons(session);
  const final = /** @type {any} */ (session.final);
  /** @type {string[]} */
  let before = [];
  for (const number of [1, 2, 3]) {
    final.start();
    assert.equal(final.attempt, number);
    const { paper } = final;
    final.start();
    assert.equal(final.paper, paper);
    const ids = paper.items.map((/** @type {any} */ { id }) => id);
    assert.deepEqual(ids.filter((/** @type {string} */ id) => before.includes(id)), []);
    before = ids;
    sit(session, 0);
  }
});

test("handing in reports each item once, under an id of its own for each paper", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => {
    finishLessons(session);
    sit(session, 1);
    sit(session, 4);
  });
  const ids = interactions(lms).slice(3);
  assert.equal(ids.length, 8);
  assert.equal(new Set(ids).size, 8);
  assert.deepEqual(ids.map((id) => id.slice(0, 8)), Array.from({ length: 8 }, (_, index) => `final-${index < 4 ? 1 : 2}.`));
  assert.match(lms.remembered("cmi.interactions.3.objectives.0.id") ?? "", /^(see-conflicts|compare-clocks)$/);
  assert.equal(lms.remembered("cmi.interactions.3.result"), "correct");
});

test("the objectives of the course get their results, and never a worse one", async () => {
  const lms = new StrictLms();
  const objective = (/** @type {string} */ id) => {
    const index = [0, 1, 2, 3, 4].find((n) => lms.remembered(`cmi.objectives.${n}.id`) === id);
    return [lms.remembered(`cmi.objectives.${index}.score.scaled`), lms.remembered(`cmi.objectives.${index}.success_status`)];
  };
  await during(lms, (session) => (finishLessons(session), sit(session, 4)));
  assert.deepEqual(objective("see-conflicts"), ["1", "passed"]);
  assert.deepEqual(objective("one-word"), [undefined, undefined]);
  await during(lms, (session) => sit(session, 0));
  assert.deepEqual(objective("see-conflicts"), ["1", "passed"]);
  assert.deepEqual(objective("compare-clocks"), ["1", "passed"]);
});

test("what is not saved later leaves a paper recorded that the LMS holds", async () => {
  const lms = new StrictLms();
  let away = false;
  const api = withFaults(lms.launch(), { next: () => (away ? "throws" : undefined) });
  const { session, clock, crash } = await launch(api, { outline: finalOutline() });
  finishLessons(session);
  session.final?.start();
  clock.pass(1000);
  assert.equal(session.paperKept, true);
  away = true;
  sit(session, 2);
  clock.pass(5000);
  assert.deepEqual([session.saveState, session.paperKept], ["unsaved", false]);
  away = false;
  clock.pass(60_000);
  assert.deepEqual([session.saveState, session.paperKept], ["saved", true]);
  away = true;
  session.setMemo("elsewhere", "open");
  clock.pass(5000);
  assert.deepEqual([session.saveState, session.paperKept], ["unsaved", true]);
  crash();
  const next = await launch(lms.launch(), { outline: finalOutline() });
  assert.deepEqual(next.session.final?.results, [0.5]);
});

test("an LMS that is away while a paper is handed in gets all of it when it is back", async () => {
  const lms = new StrictLms();
  let away = false;
  const api = withFaults(lms.launch(), { next: () => (away ? "throws" : undefined) });
  const { session, clock } = await launch(api, { outline: finalOutline() });
  finishLessons(session);
  session.final?.start();
  clock.pass(1000);
  away = true;
  sit(session, 4);
  clock.pass(120_000);
  assert.equal(session.saveState, "unsaved");
  assert.equal(session.success, "passed");
  assert.equal(record(lms).success, undefined);
  away = false;
  clock.pass(60_000);
  assert.equal(session.saveState, "saved");
  assert.deepEqual(record(lms), { completion: "completed", success: "passed", raw: "100", scaled: "1", progress: "1", exit: "suspend" });
  assert.equal(interactions(lms).filter((id) => id.startsWith("final-1.")).length, 4);
});

test("a page that is gone before the LMS is back leaves the paper as it was, to be handed in again", async () => {
  const lms = new StrictLms();
  let away = false;
  const api = withFaults(lms.launch(), { next: () => (away ? "throws" : undefined) });
  const first = await launch(api, { outline: finalOutline() });
  finishLessons(first.session);
  const final = /** @type {any} */ (first.session.final);
  final.start();
  final.answer(final.paper.items[0].id, ["a"]);
  first.clock.pass(1000);
  away = true;
  sit(first.session, 4);
  first.window.leave({ persisted: false });
  const { session } = await launch(lms.launch(), { outline: finalOutline() });
  assert.equal(session.final?.paper?.submitted, false);
  assert.deepEqual(session.final?.paper?.items[0].response, ["a"]);
});

test("a record that comes late keeps the paper that was begun before, and counts what was handed in since", async () => {
  const lms = new StrictLms();
  const outline = finalOutline({ gate: "open" });
  const first = await launch(lms.launch(), { outline });
  sit(first.session, 1);
  first.session.final?.start();
  const begun = first.session.final?.paper?.items.map(({ id }) => id);
  first.session.exit();
  const second = await launch(undefined, { outline });
  sit(second.session, 2);
  /** @type {any} */ (second.window).API_1484_11 = lms.launch();
  second.clock.pass(1000);
  assert.deepEqual(second.session.final?.results, [0.25, 0.5]);
  assert.deepEqual(second.session.final?.paper?.items.map(({ id }) => id), begun);
  assert.equal(second.session.final?.attempt, 3);
  assert.equal(interactions(lms).filter((id) => id.startsWith("final-2.")).length, 4);
});

test("items that the pool no longer has are taken out of a paper", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => (finishLessons(session), session.final?.start()));
  const first = workIn(lms, finalOutline()).paper?.items[0].id;
  const shorter = finalOutline({ cells: ASSESSMENT.cells.map((cell) => ({ ...cell, items: cell.items.filter(({ id }) => id !== first) })) });
  assert.equal(workIn(lms, shorter).paper?.items.length, 3);
});

test("an item that has moved from the pool to a lesson is taken out of a paper", async () => {
  const lms = new StrictLms();
  await during(lms, (session) => (finishLessons(session), session.final?.start()));
  const moved = workIn(lms, finalOutline()).paper?.items[0].id ?? "";
  const outline = finalOutline({ cells: ASSESSMENT.cells.map((cell) => ({ ...cell, items: cell.items.filter(({ id }) => id !== moved) })) });
  const [lesson, ...others] = outline.lessons;
  const questions = [...lesson.questions, { ...lesson.questions[0], id: moved }];
  assert.equal(workIn(lms, { ...outline, lessons: [{ ...lesson, questions }, ...others] }).paper?.items.length, 3);
});

test("an item that has fewer variants now is asked in one that it still has", async () => {
  const lms = new StrictLms();
  const withVariants = (/** @type {number} */ variants) =>
    finalOutline({ cells: ASSESSMENT.cells.map((cell) => ({ ...cell, items: cell.items.map((item) => ({ ...item, variants })) })) });
  await during(lms, (session) => (finishLessons(session), session.final?.start()), withVariants(60));
  assert.ok(workIn(lms, withVariants(60)).paper?.items.some(({ variant }) => variant >= 4));
  assert.ok(workIn(lms, withVariants(4)).paper?.items.every(({ variant }) => variant < 4));
});

test("the learner is told the same as the LMS when the score is just enough", async () => {
  const { session } = await launch(undefined, { outline: finalOutline({ masteryScore: 0.75004, attempts: 2 }) });
  finishLessons(session);
  sit(session, 2);
  assert.equal(verdictOf(/** @type {any} */ (session.final)), "failed");
  sit(session, 3);
  assert.equal(session.success, "passed");
  assert.equal(verdictOf(/** @type {any} */ (session.final)), "passed");
});

test("a paper may be looked at when the author says so", async () => {
  for (const [review, seen] of /** @type {const} */ ([["after-each-attempt", [true, true]], ["after-pass-or-last", [false, true]], ["never", [false, false]]])) {
    const { session } = await launch(undefined, { outline: finalOutline({ review }) });
    finishLessons(session);
    const final = /** @type {any} */ (session.final);
    final.start();
    assert.equal(final.reviewable, false);
    sit(session, 0);
    assert.equal(final.reviewable, seen[0], review);
    sit(session, 4);
    assert.equal(final.reviewable, seen[1], review);
  }
});

test("in little room a paper handed in loses its responses, and an open one keeps them", () => {
  const outline = finalOutline();
  const items = ["conflict-1", "clock-1"].map((id) => ({ id, variant: 0, response: ["x".repeat(90)], marked: false, score: undefined }));
  const open = { items, startedMs: 0, at: 0, submitted: false };
  const handedIn = { ...open, submitted: true, items: items.map((item) => ({ ...item, score: 1 })) };
  assert.equal(encode(outline, { ...noWork(), paper: open }, 200), undefined);
  const kept = decode(outline, encode(outline, { ...noWork(), paper: handedIn, results: [1] }, 200) ?? "").work;
  assert.deepEqual(kept.paper?.items.map(({ id, response, score }) => [id, response, score]), [["conflict-1", undefined, 1], ["clock-1", undefined, 1]]);
  assert.deepEqual(kept.results, [1]);
});
