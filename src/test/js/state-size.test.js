import assert from "node:assert/strict";
import { test } from "node:test";
import { decode, encode } from "../../main/js/session/codec.js";
import { WORDS, allDone, largeCourse } from "./doubles/large-course.js";
import { launch } from "./doubles/launch.js";
import { StrictLms12 } from "./doubles/strict12-lms.js";

/** More than the course of this project has: 84 sections of it, 112 questions and parts of exercises. */
const OURS = { sections: 18, questions: 14, exercises: 12 };
/** What an LMS of SCORM 1.2 keeps. */
const LITTLE = 3800;

/** @param {any} outline a learner who has done everything, in the middle of the second paper */
function inThePaper(outline) {
  const work = allDone(outline);
  const items = /** @type {import("../../main/js/session/paper.js").Paper} */ (work.paper).items.map((item, index) => ({
    ...item,
    response: [0, 1, 2].map((part) => `${WORDS[part]}-of-item-${index}=${WORDS[(index + part) % 14]}`),
    marked: index % 4 === 0,
    score: undefined,
    spentMs: 65_000 + 1000 * index,
  }));
  work.paper = { items, startedMs: Date.UTC(2026, 10, 23), at: 19, submitted: false };
  work.drafts.set(outline.lessons[0].questions[0].id, ["a draft"]);
  outline.lessons[1].questions.slice(0, 8).forEach((/** @type {{id: string}} */ { id }) => work.solutions.add(id));
  work.standing = { completion: "incomplete", success: "failed", score: 0.7 };
  return work;
}

/** @param {import("../../main/js/session/work.js").Work} work without what may be given up for room */
function core(work) {
  const answers = new Map([...work.answers].map(([id, answer]) => [id, { ...answer, response: /** @type {string[]} */ ([]) }]));
  return { ...work, answers, drafts: new Map(), memos: new Map() };
}

test("the state of a large course, all of it done, stays under 16,000 characters and is read back the same", () => {
  const outline = largeCourse({ sections: 8, questions: 12, exercises: 21 });
  const work = allDone(outline);
  const text = /** @type {string} */ (encode(outline, work, 64000));
  assert.equal(work.answers.size, 144);
  assert.deepEqual(decode(outline, text), { kind: "own", work });
  assert.ok(text.length < 16000, `${text.length} characters`);
});

test("of a course as large as ours all that counts fits into SCORM 1.2, with 800 characters to spare", () => {
  const outline = largeCourse(OURS);
  const work = core(inThePaper(outline));
  const text = /** @type {string} */ (encode(outline, work, LITTLE));
  assert.deepEqual(decode(outline, text), { kind: "own", work });
  assert.deepEqual([work.answers.size, work.paper?.items.length], [118, 20]);
  assert.ok(LITTLE - text.length > 800, `${text.length} characters`);
});

test("what there is room for beside it is kept too, and what there is not is given up whole", () => {
  const outline = largeCourse(OURS);
  const work = inThePaper(outline);
  assert.ok(/** @type {string} */ (encode(outline, work, 64000)).length > LITTLE);
  const text = /** @type {string} */ (encode(outline, work, LITTLE));
  assert.ok(text.length <= LITTLE);
  const kept = decode(outline, text).work;
  assert.deepEqual(core(kept), core(work));
  assert.deepEqual(kept.drafts, work.drafts);
  assert.deepEqual([...kept.answers.values()].filter(({ response }) => response.length > 0), []);
  assert.equal(kept.memos.size, 0);
});

test("an LMS of SCORM 1.2 has the paper and everything done at the next launch", async () => {
  const outline = { ...largeCourse(OURS), edition: /** @type {const} */ ("scorm12") };
  const work = inThePaper(outline);
  const lms = new StrictLms12({
    stored: { "cmi.core.exit": "suspend", "cmi.core.lesson_status": "failed", "cmi.core.score.raw": "70", "cmi.suspend_data": /** @type {string} */ (encode(outline, work, LITTLE)) },
  });
  const { session, clock } = await launch(lms.launch(), { outline });
  session.final?.answer(work.paper?.items[3].id ?? "", ["another", "answer"]);
  clock.pass(5000);
  assert.equal(session.saveState, "saved");
  const later = (await launch(lms.launch(), { outline })).session;
  assert.deepEqual(later.final?.paper?.items[3].response, ["another", "answer"]);
  assert.deepEqual(later.final?.paper?.items[4].response, work.paper?.items[4].response);
  assert.deepEqual(later.final?.results, work.results);
  assert.deepEqual(lms.calls.filter(({ error }) => error !== 0), []);
});
