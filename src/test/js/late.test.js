import assert from "node:assert/strict";
import { test } from "node:test";
import { Late } from "../../main/js/shell/late.js";
import { FakeElement } from "./doubles/fake-element.js";

/** @param {string} tag @param {string[]} slots that it holds */
function late(tag, slots) {
  const children = slots.map((slot) => new FakeElement("p", { dataset: { slot }, hidden: slot === "problem" }));
  const element = new FakeElement(tag, { isConnected: true, closest: () => null, matches: (/** @type {string} */ name) => name === tag }, children);
  const button = /** @type {any} */ (element.querySelector('[data-slot="open"]'));
  /** @type {string[]} */
  const told = [];
  button.click = () => {
    told.push("opened");
    button.fire("click");
  };
  const component = { element, shown: () => told.push("shown"), refresh: () => told.push("refreshed") };
  const line = { up: true };
  const load = async () => {
    if (!line.up) {
      throw new Error("no connection");
    }
    return { enliven: () => component };
  };
  const one = new Late(/** @type {any} */ (element), /** @type {any} */ ({}), /** @type {any} */ (load));
  const isHidden = (/** @type {string} */ slot) => element.querySelector(`[data-slot="${slot}"]`)?.hidden;
  return { one, told, line, button, isHidden, element };
}

const EXERCISE = ["waiting", "problem", "open"];
const FIGURE = ["open", "problem"];

test("a component is there when it is seen, and then does what it does", async () => {
  const { one, told, isHidden } = late("section", EXERCISE);
  one.refresh();
  assert.deepEqual(told, []);
  await one.shown();
  assert.equal(isHidden("waiting"), true);
  one.refresh();
  await one.shown();
  assert.deepEqual(told, ["shown", "refreshed", "shown"]);
});

test("an exercise without its script says so, and its button tries again", async () => {
  const { one, told, line, button, isHidden } = late("section", EXERCISE);
  line.up = false;
  await one.shown();
  assert.deepEqual([isHidden("waiting"), isHidden("problem")], [true, false]);
  line.up = true;
  button.fire("click");
  assert.deepEqual([isHidden("waiting"), isHidden("problem")], [false, true]);
  await new Promise(setImmediate);
  assert.deepEqual([isHidden("waiting"), isHidden("problem")], [true, true]);
  assert.equal(told[0], "shown");
});

test("a figure without its script says so only to who wants to open it", async () => {
  const { one, told, line, button, isHidden } = late("figure", FIGURE);
  line.up = false;
  await one.shown();
  assert.equal(isHidden("problem"), true);
  button.fire("click");
  await new Promise(setImmediate);
  assert.equal(isHidden("problem"), false);
  line.up = true;
  button.fire("click");
  await new Promise(setImmediate);
  assert.equal(isHidden("problem"), true);
  assert.deepEqual(told, ["shown", "opened"]);
});

test("who has gone on before the script came is not followed", async () => {
  const { one, told, element } = late("section", EXERCISE);
  Object.assign(element, { isConnected: false });
  await one.shown();
  assert.deepEqual(told, []);
  Object.assign(element, { isConnected: true });
  await one.shown();
  assert.deepEqual(told, ["shown"]);
});
