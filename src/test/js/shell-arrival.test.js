import assert from "node:assert/strict";
import { test } from "node:test";
import { arrive, watchSameAddress } from "../../main/js/shell/arrival.js";
import { FakeDocument } from "./doubles/fake-document.js";
import { FakeElement } from "./doubles/fake-element.js";
import { FakeWindow } from "./doubles/fake-window.js";

/** @param {unknown} hiddenAncestor what encloses the place "note" and is hidden */
function pageWithPlace(hiddenAncestor) {
  const document = new FakeDocument(["main"]);
  const place = new FakeElement("li", { closest: () => hiddenAncestor });
  document.parts.set("at-note", place);
  /** @type {number[]} */
  const scrolls = [];
  const window = new FakeWindow({ document, scrollTo: (/** @type {number} */ _, /** @type {number} */ y) => scrolls.push(y) });
  arrive(/** @type {any} */ (window), { kind: "section", lesson: "l", section: "s", anchor: "note" }, { focus: true, scroll: undefined });
  return { place, main: document.getElementById("main"), scrolls };
}

test("an address leads to a place in the text", () => {
  const { place, scrolls } = pageWithPlace(null);
  assert.deepEqual(place.moves, ["focus", "scrollIntoView"]);
  assert.deepEqual(scrolls, []);
});

test("a place in a section that is not on show is not gone to", () => {
  const { place, main, scrolls } = pageWithPlace({});
  assert.deepEqual(place.moves, []);
  assert.deepEqual(main.moves, ["focus"]);
  assert.deepEqual(scrolls, [0]);
});

test("a link to where the learner is leads there again, and no other click does", () => {
  const window = new FakeWindow({ location: { hash: "#/l/s/note" } });
  let times = 0;
  watchSameAddress(/** @type {any} */ (window), () => (times += 1));
  const click = (/** @type {string} */ hash, /** @type {object} */ more = {}) =>
    window.fire("click", { button: 0, preventDefault: () => {}, target: { closest: () => (hash === "" ? null : { hash }) }, ...more });
  click("#/l/s/note");
  assert.equal(times, 1);
  click("#/l/s");
  click("");
  click("#/l/s/note", { ctrlKey: true });
  click("#/l/s/note", { defaultPrevented: true });
  assert.equal(times, 1);
});
