/** A small course for the tests of the shell. */

import { Texts } from "../../main/js/shell/texts.js";

/** @type {import("../../main/js/shell/outline.js").Outline} */
export const OUTLINE = {
  courseId: "course",
  title: "Course",
  version: "1.0.0",
  language: "en",
  masteryScore: 0.8,
  lessons: [
    {
      id: "first",
      title: "First lesson",
      sections: [
        { id: "start", title: "Start" },
        { id: "middle", title: "Middle" },
      ],
      questions: [{ id: "q1", kind: "question", objective: "o1", weight: 1, attempts: 2, section: "middle" }],
    },
    { id: "second", title: "Second lesson", sections: [{ id: "only", title: "Only" }], questions: [] },
  ],
};

export const TEXTS = new Texts([
  ["back", "Back to {title}"],
  ["count", "{done} of {total}"],
  ["next.lesson", "Next lesson: {title}"],
  ["next.final", "Final"],
  ["next.part", "Finish"],
  ["next.result", "Your result"],
]);
