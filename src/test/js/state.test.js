import assert from "node:assert/strict";
import { test } from "node:test";
import { FORM_VERSION, decode, encode } from "../../main/js/session/codec.js";
import { noWork } from "../../main/js/session/work.js";
import { OUTLINE, question } from "./doubles/course.js";

/** @returns {import("../../main/js/session/work.js").Work} */
const someWork = () => ({
  seed: "a1b2c3",
  place: { lesson: "clocks", section: "skew" },
  visited: new Map([
    ["one-word", new Set(["one-word", "two-leaders"])],
    ["clocks", new Set(["skew"])],
  ]),
  answers: new Map([
    ["who-wins", { response: ["b"], score: 1, attempts: 2, correct: true }],
    ["order-of-writes", { response: ["x", "y~!."], score: 0.25, attempts: 1, correct: false }],
  ]),
  drafts: new Map([["which-is-later", ["", "a b"]]]),
  hints: new Map([["who-wins", 2]]),
  solutions: new Set(["order-of-writes"]),
  memos: new Map([["lab-swap", "t=40"]]),
  paper: null,
  results: [],
  standing: { completion: "incomplete", success: "unknown", score: undefined },
});
const GONE = { ...OUTLINE, lessons: [{ ...OUTLINE.lessons[1], sections: [{ id: "vectors" }], questions: [] }] };

/** @param {import("../../main/js/session/work.js").Work} work @param {number} [unitsMax] */
const text = (work, unitsMax = 64000) => /** @type {string} */ (encode(OUTLINE, work, unitsMax));
/** @param {unknown} data */
const decoded = (data) => decode(OUTLINE, JSON.stringify(data));
const written = () => JSON.parse(text(someWork()));

test("work that was written is read back the same", () => {
  assert.deepEqual(decoded(written()), { kind: "own", work: someWork() });
});

test("the state is short, and parts of which there is nothing to say are left out", () => {
  assert.equal(
    text(someWork()),
    '{"v":3,"c":"replication-basics","e":"a1b2c3","p":"f0neL","s":"267K7p6bmmf0neL",' +
      '"a":{"7ps.2":"jNKSe","1xg.1":"wgAPB"},"q":{"jNKSe":"~b","wgAPB":"~x~y!.!!."},"d":{"Jy37Y":"~~a b"},' +
      '"h":{"2":"jNKSe"},"x":"wgAPB","m":{"lab-swap":"t=40"},"r":[0,0,null],"k":"1dffrug"}',
  );
  assert.equal(text(noWork()), '{"v":3,"c":"replication-basics","r":[0,0,null],"k":"1jkowzu"}');
});

test("the first form of the state is read", () => {
  const first =
    '{"v":1,"c":"replication-basics","p":["clocks","skew"],"s":{"one-word":["one-word","two-leaders"],"clocks":["skew"]},' +
    '"a":{"who-wins":[1,2,["b"]],"order-of-writes":[0.25,1,["x","y~!."]],"gone":[1,1]},"r":[0,0,null]}';
  const { place, visited, answers, standing } = someWork();
  assert.deepEqual(decode(OUTLINE, first), { kind: "own", work: { ...noWork(), place, visited, answers, standing } });
});

test("the second form of the state is read", () => {
  const second =
    '{"v":2,"c":"replication-basics","e":"a1b2c3","p":"f0neL","s":"267K7p6bmmf0neL",' +
    '"a":{"jNKSe":"7ps.2~b","wgAPB":"1xg.1~x~y!.!!."},"d":{"Jy37Y":"~~a b"},"h":{"jNKSe":"2"},"x":"wgAPB",' +
    '"m":{"lab-swap":"t=40"},"r":[0,0,null]}';
  assert.deepEqual(decode(OUTLINE, second), { kind: "own", work: someWork() });
});

test("lessons, sections and items that the course no longer has are left out", () => {
  const { work } = decode(GONE, text(someWork()));
  assert.deepEqual(work, { ...noWork(), seed: "a1b2c3", memos: someWork().memos });
});

test("what a new version of the course still has is found again", () => {
  const grown = structuredClone(OUTLINE);
  grown.lessons[0].questions.unshift(question("new-one"), question("new-two"));
  grown.lessons.reverse();
  assert.deepEqual(decode(grown, text(someWork())).work, someWork());
});

test("parts of the state that make no sense are left out, the rest is kept", () => {
  const answers = { "zzzzz.1": "jNKSe", "3uw.1": "wgAPBwg", "0.0": "Jy37Y", "1.1": 7 };
  const { kind, work } = decoded({ ...written(), k: undefined, e: 3, p: 7, s: { clocks: "skew" }, a: answers, q: { wgAPB: "~a", Jy37Y: 3 }, d: [1], h: 3, x: {}, m: { a: 1 }, r: "x" });
  assert.equal(kind, "own");
  assert.deepEqual(work, { ...noWork(), answers: new Map([["order-of-writes", { response: ["a"], score: 0.5, attempts: 1, correct: false }]]) });
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

test("memos, right responses, other responses and drafts are given up for room in this order, and never the scores", () => {
  const { memos, ...rest } = someWork();
  const steps = [{ ...rest, memos }];
  const last = () => steps[steps.length - 1];
  const give = (/** @type {Partial<import("../../main/js/session/work.js").Work>} */ part) => steps.push({ ...last(), ...part });
  give({ memos: new Map() });
  give({ answers: new Map(last().answers).set("who-wins", { response: [], score: 1, attempts: 2, correct: true }) });
  give({ answers: new Map(last().answers).set("order-of-writes", { response: [], score: 0.25, attempts: 1, correct: false }) });
  give({ drafts: new Map() });
  steps.slice(1).forEach((step, index) => {
    assert.deepEqual(decode(OUTLINE, text(someWork(), text(steps[index]).length - 1)).work, step);
  });
  assert.equal(encode(OUTLINE, someWork(), text(last()).length - 1), undefined);
});

test("a long response is not kept, its score is", () => {
  const work = someWork();
  work.answers.set("who-wins", { response: ["a".repeat(1001)], score: 0.5, attempts: 1, correct: false });
  assert.deepEqual(decode(OUTLINE, text(work)).work.answers.get("who-wins"), { response: [], score: 0.5, attempts: 1, correct: false });
});
