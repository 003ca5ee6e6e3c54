import assert from "node:assert/strict";
import { test } from "node:test";
import { digestOf } from "../../main/js/quiz/digest.js";
import { Matching } from "../../main/js/quiz/matching.js";
import { Texts } from "../../main/js/shell/texts.js";
import { FakeElement } from "./doubles/fake-element.js";

const ID = "words";
const TARGETS = ["late", "two", "told"];

/** @param {string} source */
function pair(source) {
  const options = ["", ...TARGETS].map((value) => new FakeElement("option", { value, textContent: value }));
  const about = new FakeElement("p", { textContent: `about ${source}` });
  return new FakeElement("div", { dataset: { source } }, [
    new FakeElement("span", { className: "pair-source" }, [new FakeElement("#text", { textContent: source })]),
    new FakeElement("select", { options, value: "" }),
    new FakeElement("span", { dataset: { slot: "tag" } }),
    new FakeElement("template", { content: new FakeElement("#fragment", {}, [about]) }),
  ]);
}

test("what the author says of a source is told whether its target is right or wrong", () => {
  const element = new FakeElement("div", { dataset: { shuffle: "false" } }, ["lag", "split"].map(pair));
  const key = ["lag=late", "split=two"].map((right) => digestOf(ID, right)).join(" ");
  const face = { element: new FakeElement("div", {}, [element]), id: ID, salt: ID, key, seed: "s", texts: new Texts([]) };
  const matching = new Matching(/** @type {any} */ (face));
  const told = (/** @type {string[]} */ response, reveal = false) =>
    matching.feedback(response, reveal).map((node) => node.textContent).filter((text) => text !== "");
  assert.deepEqual(told(["lag=late", "split=late"]), ["about lag", "about split"]);
  assert.deepEqual(told(["lag=two", "split=told"]), ["about lag", "about split"]);
  assert.deepEqual(told([]), []);
  assert.deepEqual(told([], true), ["about lag", "about split"]);
});
