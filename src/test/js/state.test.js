import assert from "node:assert/strict";
import { test } from "node:test";
import { FORM_VERSION, decode, encode } from "../../main/js/session/codec.js";
import { merged, noWork } from "../../main/js/session/work.js";
import { OUTLINE } from "./doubles/course.js";

/** @returns {import("../../main/js/session/work.js").Work} */
const someWork = () => ({
  place: { lesson: "clocks", section: "skew" },
  visited: new Map([
    ["one-word", new Set(["one-word", "two-leaders"])],
    ["clocks", new Set(["skew"])],
  ]),
  answers: new Map([
    ["who-wins", { response: ["b"], score: 1, attempts: 2, correct: true }],
    ["order-of-writes", { response: ["x", "y"], score: 0.25, attempts: 1, correct: false }],
  ]),
  standing: { completion: "incomplete", success: "unknown", score: undefined },
});

/** @param {unknown} data */
const decoded = (data) => decode(OUTLINE, JSON.stringify(data));
const written = () => JSON.parse(/** @type {string} */ (encode(OUTLINE.courseId, someWork(), 64000)));

test("work that was written is read back the same", () => {
  assert.deepEqual(decoded(written()), { kind: "own", work: someWork() });
});

test("the state is short and names parts by their author's ids", () => {
  assert.equal(
    encode(OUTLINE.courseId, someWork(), 64000),
    '{"v":1,"c":"replication-basics","p":["clocks","skew"],' +
      '"s":{"one-word":["one-word","two-leaders"],"clocks":["skew"]},' +
      '"a":{"who-wins":[1,2,["b"]],"order-of-writes":[0.25,1,["x","y"]]},"r":[0,0,null]}',
  );
});

test("lessons, sections and questions that the course no longer has are left out", () => {
  const data = written();
  data.s.gone = ["a"];
  data.s.clocks.push("gone");
  data.a.gone = [1, 1];
  data.p = ["clocks", "gone"];
  const { work } = decoded(data);
  assert.deepEqual(work, { ...someWork(), place: null });
});

test("parts of the state that make no sense are left out, the rest is kept", () => {
  const data = written();
  const { kind, work } = decoded({ ...data, p: 7, s: { clocks: "skew" }, a: { "who-wins": [2, 1], "order-of-writes": [0.5, 1, [3]] }, r: "x" });
  assert.equal(kind, "own");
  assert.equal(work.place, null);
  assert.equal(work.visited.size, 0);
  assert.deepEqual([...work.answers.keys()], ["order-of-writes"]);
  assert.deepEqual(work.answers.get("order-of-writes")?.response, []);
});

test("names that every object has are not taken for lessons", () => {
  const outline = { ...OUTLINE, lessons: [{ id: "constructor", title: "", sections: [{ id: "a" }], questions: [] }] };
  assert.equal(decode(outline, JSON.stringify({ v: 1, c: OUTLINE.courseId, s: {}, a: {} })).work.visited.size, 0);
});

test("a state that is not ours is told apart by what it is", () => {
  assert.equal(decode(OUTLINE, "").kind, "empty");
  assert.equal(decode(OUTLINE, '{"v":1,"c":"repl').kind, "damaged");
  assert.equal(decode(OUTLINE, "[object Object]").kind, "damaged");
  assert.equal(decoded([1]).kind, "damaged");
  assert.equal(decoded({ c: OUTLINE.courseId }).kind, "damaged");
  assert.equal(decoded({ ...written(), c: "another-course" }).kind, "foreign");
  assert.equal(decoded({ ...written(), v: FORM_VERSION + 1 }).kind, "newer");
});

test("responses are given up for room, right ones first, and never the scores", () => {
  const work = someWork();
  const whole = /** @type {string} */ (encode("c", work, 64000));
  const tighter = JSON.parse(/** @type {string} */ (encode("c", work, whole.length - 1)));
  assert.deepEqual(tighter.a, { "who-wins": [1, 2], "order-of-writes": [0.25, 1, ["x", "y"]] });
  const tightest = JSON.parse(/** @type {string} */ (encode("c", work, JSON.stringify(tighter).length - 1)));
  assert.deepEqual(tightest.a, { "who-wins": [1, 2], "order-of-writes": [0.25, 1] });
  assert.equal(encode("c", work, JSON.stringify(tightest).length - 1), undefined);
});

test("a long response is not kept, its score is", () => {
  const work = someWork();
  work.answers.set("who-wins", { response: ["a".repeat(1001)], score: 0.5, attempts: 1, correct: false });
  assert.deepEqual(JSON.parse(/** @type {string} */ (encode("c", work, 64000))).a["who-wins"], [0.5, 1]);
});

test("what was done before the LMS showed up is joined with what it had kept", () => {
  const now = noWork();
  now.place = { lesson: "one-word", section: "one-word" };
  now.visited.set("clocks", new Set(["vectors"]));
  now.answers.set("who-wins", { response: ["a"], score: 0, attempts: 2, correct: false });
  const { place, visited, answers } = merged(now, someWork(), 3);
  assert.deepEqual(place, now.place);
  assert.deepEqual(visited.get("clocks"), new Set(["skew", "vectors"]));
  assert.deepEqual(visited.get("one-word"), new Set(["one-word", "two-leaders"]));
  assert.deepEqual(answers.get("who-wins"), { response: ["a"], score: 1, attempts: 3, correct: true });
  assert.equal(answers.get("order-of-writes")?.score, 0.25);
});
