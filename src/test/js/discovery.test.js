import assert from "node:assert/strict";
import { test } from "node:test";
import { findApi } from "../../main/js/scorm/discovery.js";
import { FakeWindow, foreignWindow } from "./doubles/fake-window.js";

const api = { Initialize: () => "true" };
const find = (/** @type {any} */ window) => findApi(window, "API_1484_11", "Initialize");

/** @param {number} generations @param {any} top @returns {any} */
function descendantOf(top, generations) {
  let window = top;
  for (let generation = 0; generation < generations; generation += 1) {
    window = new FakeWindow({ parent: window, top });
  }
  return window;
}

test("the API is found in the course's own window", () => {
  assert.equal(find(new FakeWindow({ API_1484_11: api })), api);
});

test("the API is found in a parent, however far up", () => {
  assert.equal(find(descendantOf(new FakeWindow({ API_1484_11: api }), 400)), api);
});

test("the nearest API is taken", () => {
  const far = { Initialize: () => "false" };
  const near = new FakeWindow({ API_1484_11: api, parent: new FakeWindow({ API_1484_11: far }) });
  assert.equal(find(descendantOf(near, 1)), api);
});

test("windows that are each other's parents do not keep the search from ending", () => {
  const one = new FakeWindow();
  one.parent = new FakeWindow({ parent: one });
  assert.equal(find(one), undefined);
});

test("the API is found in the opener of the top window", () => {
  const top = new FakeWindow({ opener: new FakeWindow({ API_1484_11: api }) });
  assert.equal(find(descendantOf(top, 2)), api);
});

test("the API is found in a parent of the opener", () => {
  const opener = descendantOf(new FakeWindow({ API_1484_11: api }), 3);
  assert.equal(find(new FakeWindow({ opener })), api);
});

test("the API is found in the opener's document", () => {
  assert.equal(find(new FakeWindow({ opener: new FakeWindow({ document: { API_1484_11: api } }) })), api);
});

test("the API is found behind a parent of another origin", () => {
  const parent = foreignWindow(new FakeWindow({ API_1484_11: api }));
  assert.equal(find(new FakeWindow({ parent, top: parent })), api);
});

test("the API is found in the course's own opener when the top window is of another origin", () => {
  const top = foreignWindow();
  assert.equal(find(new FakeWindow({ parent: top, top, opener: new FakeWindow({ API_1484_11: api }) })), api);
});

test("a parent of another origin and no API make no fault", () => {
  const parent = foreignWindow();
  assert.equal(find(new FakeWindow({ parent, top: parent })), undefined);
});

test("an object without the methods of an API is passed over", () => {
  const parent = new FakeWindow({ API_1484_11: api });
  assert.equal(find(new FakeWindow({ API_1484_11: {}, parent, top: parent })), api);
});
