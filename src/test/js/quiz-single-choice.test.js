import assert from "node:assert/strict";
import { test } from "node:test";
import { digestOf } from "../../main/js/quiz/digest.js";
import { SingleChoice } from "../../main/js/quiz/single-choice.js";
import { Texts } from "../../main/js/shell/texts.js";
import { OUTLINE, attempt } from "./doubles/course.js";
import { FakeElement } from "./doubles/fake-element.js";
import { FakeWindow } from "./doubles/fake-window.js";
import { launch } from "./doubles/launch.js";
import { StrictLms } from "./doubles/strict-lms.js";

const QUESTION = "who-wins";

/**
 * A question with the options a, b and c, of which b is right, as a learner sees it.
 *
 * @param {import("./doubles/launch.js").Launched["session"]} session
 */
function asked(session) {
  const options = ["a", "b", "c"].map((id) => {
    const tag = new FakeElement("span", { dataset: { slot: "tag" } });
    return new FakeElement("div", { dataset: { option: id } }, [new FakeElement("input", { checked: false }), tag]);
  });
  const feedback = new FakeElement("div", { dataset: { slot: "feedback" } });
  const dataset = { question: QUESTION, attempts: String(OUTLINE.attempts), digest: digestOf(QUESTION, "b") };
  const form = new FakeElement("form", { dataset }, [...options, feedback, new FakeElement("button")]);
  /** @type {any} */
  const input = (/** @type {number} */ index) => options[index].querySelector("input");
  const question = new SingleChoice(/** @type {any} */ (form), { session, texts: new Texts([]), now: () => 0, seed: "" });
  return {
    question,
    feedback,
    first: input(0),
    choose: (/** @type {string} */ id) => {
      options.forEach((option, index) => (input(index).checked = option.dataset.option === id));
      form.fire("change");
    },
    submit: () => form.fire("submit"),
    chosen: () => question.choice(),
    marks: () => options.map((option) => option.dataset.mark ?? ""),
    told: () => feedback.children.map(({ textContent }) => textContent),
  };
}

/** @returns {Promise<StrictLms>} an LMS that remembers one wrong answer: a */
async function lmsWithAnswer(count = 1) {
  const lms = new StrictLms();
  const { session } = await launch(lms.launch());
  for (let i = 0; i < count; i += 1) {
    session.record(QUESTION, attempt(0, { response: ["a"] }));
  }
  session.exit();
  return lms;
}

test("checking the same choice again spends no attempt", async () => {
  const { session } = await launch(undefined);
  const { choose, submit } = asked(session);
  choose("a");
  submit();
  submit();
  submit();
  assert.equal(session.answer(QUESTION)?.attempts, 1);
  choose("c");
  choose("a");
  submit();
  assert.equal(session.answer(QUESTION)?.attempts, 1);
  choose("c");
  submit();
  assert.equal(session.answer(QUESTION)?.attempts, 2);
});

test("the mark of a checked choice goes when another is chosen", async () => {
  const { session } = await launch(undefined);
  const { choose, submit, marks } = asked(session);
  choose("a");
  submit();
  assert.deepEqual(marks(), ["wrong", "", ""]);
  choose("c");
  assert.deepEqual(marks(), ["", "", ""]);
  choose("a");
  assert.deepEqual(marks(), ["wrong", "", ""]);
});

test("a record that comes late leaves the choice that is not checked yet", async () => {
  const lms = await lmsWithAnswer();
  const window = new FakeWindow();
  const { session, clock } = await launch(undefined, { window });
  const { question, choose, submit, chosen, told } = asked(session);
  choose("b");
  /** @type {any} */ (window).API_1484_11 = lms.launch();
  clock.pass(300);
  question.refresh();
  assert.equal(chosen(), "b");
  assert.deepEqual(told(), ["question.attempts"]);
  submit();
  assert.equal(session.answer(QUESTION)?.correct, true);
});

test("a record that comes late ends a question whose attempts are used up", async () => {
  const lms = await lmsWithAnswer(OUTLINE.attempts);
  const window = new FakeWindow();
  const { session, clock } = await launch(undefined, { window });
  const { question, choose, chosen, marks } = asked(session);
  choose("c");
  /** @type {any} */ (window).API_1484_11 = lms.launch();
  clock.pass(300);
  question.refresh();
  assert.equal(chosen(), "a");
  assert.deepEqual(marks(), ["wrong", "right", ""]);
});

test("who checks without a choice is told so in view and beside the options", async () => {
  const { session } = await launch(undefined);
  const { choose, submit, feedback, first, told } = asked(session);
  submit();
  assert.deepEqual(told(), ["question.pick"]);
  assert.equal(first.attributes.get("aria-describedby"), /** @type {any} */ (feedback).id);
  assert.deepEqual(first.moves, ["focus"]);
  assert.deepEqual(feedback.moves, ["scrollIntoView"]);
  assert.equal(session.answer(QUESTION), undefined);
  choose("a");
  assert.deepEqual(told(), []);
  assert.equal(first.attributes.has("aria-describedby"), false);
});
