import assert from "node:assert/strict";
import { test } from "node:test";
import { asked } from "./doubles/fake-question.js";
import { FakeSession } from "./doubles/fake-session.js";

const ID = "who-wins";

/** @param {number} count of wrong attempts in an earlier launch */
function answered(count) {
  return { response: ["a"], score: 0, attempts: count, correct: false };
}

test("checking the same choice again spends no attempt", () => {
  const session = new FakeSession();
  const { choose, submit } = asked(session);
  choose("a");
  submit();
  submit();
  submit();
  choose("c");
  choose("a");
  submit();
  assert.equal(session.attempts.length, 1);
  choose("c");
  submit();
  assert.equal(session.attempts.length, 2);
});

test("the mark of a checked choice goes when another is chosen", () => {
  const { choose, submit, marks } = asked(new FakeSession());
  choose("a");
  submit();
  assert.deepEqual(marks(), ["wrong", "", ""]);
  choose("c");
  assert.deepEqual(marks(), ["", "", ""]);
  choose("a");
  assert.deepEqual(marks(), ["wrong", "", ""]);
});

test("the right answer and why are shown after the last attempt, not before", () => {
  const { choose, submit, marks, told, check } = asked(new FakeSession(), { attempts: 2 });
  choose("a");
  submit();
  assert.deepEqual(told(), ["question.wrong", "about a", "question.attempts"]);
  choose("c");
  submit();
  assert.deepEqual(marks(), ["", "missed", "wrong"]);
  assert.deepEqual(told(), ["question.wrong", "question.last", "about c", "about b", "why"]);
  assert.equal(check.hidden, true);
});

test("a record that comes late leaves the choice that is not checked yet", () => {
  const session = new FakeSession();
  const { question, choose, chosen, told, submit } = asked(session);
  choose("b");
  session.answers.set(ID, answered(1));
  question.refresh();
  assert.equal(chosen(), "b");
  assert.deepEqual(told(), ["question.attempts"]);
  submit();
  assert.equal(session.answer(ID)?.correct, true);
});

test("a record that comes late ends a question whose attempts are used up", () => {
  const session = new FakeSession();
  const { question, choose, chosen, marks } = asked(session);
  choose("c");
  session.answers.set(ID, answered(3));
  question.refresh();
  assert.equal(chosen(), "a");
  assert.deepEqual(marks(), ["wrong", "missed", ""]);
});

test("who checks without a choice is told so in view and beside the options", () => {
  const session = new FakeSession();
  const { choose, submit, feedback, first, told } = asked(session);
  submit();
  assert.deepEqual(told(), ["question.pick"]);
  assert.equal(first().attributes.get("aria-describedby"), /** @type {any} */ (feedback).id);
  assert.deepEqual(first().moves, ["focus"]);
  assert.deepEqual(feedback.moves, ["scrollIntoView"]);
  assert.equal(session.attempts.length, 0);
  choose("a");
  assert.deepEqual(told(), []);
  assert.equal(first().attributes.has("aria-describedby"), false);
});

test("a choice that was not checked is there again at the next launch, until it is checked", () => {
  const session = new FakeSession();
  asked(session).choose("c");
  const { chosen, told, submit } = asked(session);
  assert.equal(chosen(), "c");
  assert.deepEqual(told(), []);
  submit();
  assert.equal(session.draft(ID), undefined);
});

test("a second try that was begun is there again, with what is left to it", () => {
  const session = new FakeSession();
  session.answers.set(ID, answered(1));
  session.drafts.set(ID, ["b"]);
  const { chosen, told, marks } = asked(session);
  assert.equal(chosen(), "b");
  assert.deepEqual(told(), ["question.attempts"]);
  assert.deepEqual(marks().filter((mark) => mark !== ""), []);
});

test("going back to the checked choice leaves no draft", () => {
  const session = new FakeSession();
  const { choose, submit } = asked(session);
  choose("a");
  submit();
  choose("b");
  assert.deepEqual(session.draft(ID), ["b"]);
  choose("a");
  assert.equal(session.draft(ID), undefined);
});

test("hints come one at a time, and each takes a tenth of the score", () => {
  const session = new FakeSession();
  const { hint, list, choose, submit, told } = asked(session, { hints: 2 });
  assert.equal(hint.hidden, false);
  hint.fire("click", { detail: 1 });
  assert.equal(list.children.length, 1);
  assert.deepEqual(list.children[0].moves, ["focus"]);
  hint.fire("click", { detail: 2 });
  assert.equal(session.hintsUsed(ID), 1);
  hint.fire("click", { detail: 1 });
  assert.equal(list.children.length, 2);
  assert.equal(hint.hidden, true);
  choose("b");
  submit();
  assert.equal(session.attempts[0].score, 0.8);
  assert.deepEqual(told(), ["question.right", "question.score-hints", "about b", "why"]);
});

test("a question that was right with hints stays done at the next launch", () => {
  const session = new FakeSession();
  session.useHint(ID);
  const first = asked(session, { hints: 1 });
  first.choose("b");
  first.submit();
  const { check, list, disabled } = asked(session, { hints: 1 });
  assert.equal(check.hidden, true);
  assert.equal(disabled(), true);
  assert.equal(list.children.length, 1);
});

test("each attempt at a drawn question has other numbers, and a new launch the same", () => {
  const session = new FakeSession();
  const variants = { rights: ["a", "b", "c"], attempts: 0 };
  const { choose, submit, again, check, question } = asked(session, variants);
  const met = new Set();
  for (let i = 0; i < 3; i += 1) {
    const { description } = question.face;
    met.add(description);
    const wrong = description === "right is a" ? "b" : "a";
    assert.equal(asked(session, variants).question.face.variant, session.attempts.length === 0 ? question.face.variant : lastVariant(session));
    choose(wrong);
    submit();
    assert.equal(session.attempts[i].description, description);
    assert.equal(session.attempts[i].score, 0);
    assert.equal(check.hidden, true);
    again.fire("click", { detail: 1 });
    assert.equal(check.hidden, false);
  }
  assert.equal(met.size, 3);
});

/** @param {FakeSession} session @returns {number | undefined} the variant that was answered last */
function lastVariant(session) {
  const right = session.attempts.at(-1)?.description.slice(-1) ?? "";
  return ["a", "b", "c"].indexOf(right);
}

test("a second try at a drawn question is resumed with its own numbers", () => {
  const session = new FakeSession();
  const variants = { rights: ["a", "b", "c"] };
  const first = asked(session, variants);
  first.choose(first.question.face.description === "right is a" ? "b" : "a");
  first.submit();
  first.again.fire("click", { detail: 1 });
  first.choose("c");
  const second = asked(session, variants);
  assert.equal(second.question.face.variant, first.question.face.variant);
  assert.equal(second.chosen(), "c");
});

test("when the LMS tells late who the learner is, the numbers are drawn for that learner", () => {
  const seeds = ["one", "two", "three", "four", "five", "six"];
  const session = new FakeSession();
  const variants = { rights: ["a", "b", "c"] };
  const { question } = asked(session, variants);
  for (const seed of seeds) {
    session.seed = seed;
    question.refresh();
    assert.equal(question.face.variant, asked(session, variants).question.face.variant);
  }
});
