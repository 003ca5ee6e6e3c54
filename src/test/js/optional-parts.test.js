import assert from "node:assert/strict";
import { test } from "node:test";
import { lessonProgress } from "../../main/js/session/progress.js";
import { answered, noWork } from "../../main/js/session/work.js";
import { question } from "./doubles/course.js";

test("a lesson is done without the parts that only go further", () => {
  const lesson = {
    id: "swap",
    title: "Swap",
    sections: [{ id: "swap" }],
    questions: [question("asked"), question("further", { kind: "exercise-part", optional: true })],
  };
  const work = noWork();
  work.visited.set("swap", new Set(["swap"]));
  assert.deepEqual(lessonProgress(lesson, work), { done: 1, total: 2 });
  work.answers.set("further", answered(undefined, ["a"], 1));
  assert.deepEqual(lessonProgress(lesson, work), { done: 1, total: 2 });
  work.answers.set("asked", answered(undefined, ["a"], 0));
  assert.deepEqual(lessonProgress(lesson, work), { done: 2, total: 2 });
});
