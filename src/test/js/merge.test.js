import assert from "node:assert/strict";
import { test } from "node:test";
import { merged } from "../../main/js/session/merge.js";
import { noWork } from "../../main/js/session/work.js";
import { OUTLINE } from "./doubles/course.js";

/** @param {number} score @param {number} attempts @param {string} [option] */
const answer = (score, attempts, option = "a") => ({ response: [option], score, attempts, correct: score >= 1 });
/** @param {Partial<import("../../main/js/session/work.js").Work>} part */
const work = (part) => ({ ...noWork(), ...part });

test("places, visits and answers of before and now are joined", () => {
  const before = work({
    place: { lesson: "clocks", section: "skew" },
    visited: new Map([["one-word", new Set(["one-word"])], ["clocks", new Set(["skew"])]]),
    answers: new Map([["who-wins", answer(1, 1, "b")], ["order-of-writes", answer(0.25, 1)]]),
  });
  const now = work({
    place: { lesson: "one-word", section: "one-word" },
    visited: new Map([["clocks", new Set(["vectors"])]]),
    answers: new Map([["who-wins", answer(0, 1)]]),
  });
  const { place, visited, answers } = merged(now, before, OUTLINE);
  assert.deepEqual(place, now.place);
  assert.deepEqual(visited, new Map([["one-word", new Set(["one-word"])], ["clocks", new Set(["skew", "vectors"])]]));
  assert.deepEqual(answers.get("who-wins"), { response: ["a"], score: 1, attempts: 2, correct: true });
  assert.deepEqual(answers.get("order-of-writes"), answer(0.25, 1));
});

test("attempts are added up to the most that the item allows", () => {
  const unlimited = structuredClone(OUTLINE);
  unlimited.lessons[0].questions[0].attempts = 0;
  const before = work({ answers: new Map([["who-wins", answer(0, 2)]]) });
  const now = work({ answers: new Map([["who-wins", answer(0, 2)]]) });
  assert.equal(merged(now, before, OUTLINE).answers.get("who-wins")?.attempts, 3);
  assert.equal(merged(now, before, unlimited).answers.get("who-wins")?.attempts, 4);
});

test("the seed of before holds, so that nothing drawn changes at the next launch", () => {
  assert.equal(merged(work({ seed: "now" }), work({ seed: "before" }), OUTLINE).seed, "before");
  assert.equal(merged(work({ seed: "now" }), noWork(), OUTLINE).seed, "now");
});

test("a later draft replaces an earlier one, and an earlier one is void once the item was answered or is closed", () => {
  const before = work({
    drafts: new Map([["who-wins", ["old"]], ["order-of-writes", ["old"]], ["which-is-later", ["old"]]]),
    answers: new Map([["which-is-later", answer(0, 2)]]),
  });
  const now = work({
    drafts: new Map([["who-wins", ["new"]], ["which-is-later", ["new"]]]),
    answers: new Map([["order-of-writes", answer(0, 1)], ["which-is-later", answer(0, 1)]]),
  });
  assert.deepEqual(merged(now, before, OUTLINE).drafts, new Map([["who-wins", ["new"]]]));
});

test("the most hints, all solutions shown and the latest memos are kept", () => {
  const before = work({ hints: new Map([["a", 2], ["b", 1]]), solutions: new Set(["a"]), memos: new Map([["lab", "1"], ["map", "x"]]) });
  const now = work({ hints: new Map([["a", 1], ["c", 1]]), solutions: new Set(["b"]), memos: new Map([["lab", "2"]]) });
  const { hints, solutions, memos } = merged(now, before, OUTLINE);
  assert.deepEqual(hints, new Map([["a", 2], ["b", 1], ["c", 1]]));
  assert.deepEqual(solutions, new Set(["a", "b"]));
  assert.deepEqual(memos, new Map([["lab", "2"], ["map", "x"]]));
});
