import assert from "node:assert/strict";
import { test } from "node:test";
import { Knobs } from "../../main/js/lab/knobs.js";

test("a knob stays where it is when an older version of the course kept an option that is gone", () => {
  const control = { value: "last", options: [{ value: "first" }, { value: "last" }], addEventListener: () => {} };
  const box = { dataset: { knob: "policy" }, querySelector: () => control, querySelectorAll: () => [] };
  const knobs = new Knobs(/** @type {any} */ ({ querySelectorAll: () => [box] }), () => {});
  knobs.set({ policy: "gone" });
  assert.deepEqual(knobs.settings, { policy: "last" });
  knobs.set({ policy: "first" });
  assert.deepEqual(knobs.settings, { policy: "first" });
});
