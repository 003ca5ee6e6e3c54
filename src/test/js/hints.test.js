import assert from "node:assert/strict";
import { test } from "node:test";
import { Hints } from "../../main/js/quiz/hints.js";
import { Texts } from "../../main/js/shell/texts.js";
import { FakeElement } from "./doubles/fake-element.js";

/** What the button says before the first hint. @param {Record<string, string>} dataset of the form */
function offered(dataset) {
  const button = new FakeElement("button", { dataset: { slot: "hint" } });
  const hint = new FakeElement("template", { dataset: { hint: "" } });
  const form = new FakeElement("form", { dataset }, [new FakeElement("ol", { dataset: { slot: "hints" } }), button, hint]);
  const texts = new Texts([
    ["question.hint", "{price} % of the question"],
    ["exercise.hint", "{price} % of the part"],
  ]);
  new Hints(/** @type {any} */ (form), { texts, use: () => {} }).show(0, true);
  return button.textContent;
}

test("the price of a hint is a tenth of the question or of the part that it helps with", () => {
  assert.equal(offered({ question: "lag" }), "10 % of the question");
  assert.equal(offered({ part: "final" }), "10 % of the part");
});
