import assert from "node:assert/strict";
import { test } from "node:test";
import { joined, parted, steps } from "../../main/js/final/steps.js";
import { Watch } from "../../main/js/final/watch.js";
import { interactionFields } from "../../main/js/scorm/interaction.js";
import { finalOutline, finishLessons } from "./doubles/final-course.js";
import { launch } from "./doubles/launch.js";
import { StrictLms } from "./doubles/strict-lms.js";

const PARTS = [
  { name: "end", entries: ["at-a[.]x:", "at-b[.]Late: Show"] },
  { name: "none", entries: [] },
  { name: "order", entries: ["A", "A>B"] },
];

test("what is entered in the parts of an exercise is one response, and comes apart again", () => {
  const response = joined(PARTS);
  assert.deepEqual(response, ["end:", "at-a[.]x:", "at-b[.]Late: Show", "order:", "A", "A>B"]);
  assert.deepEqual(parted(response, ["end", "none", "order"]), PARTS);
});

test("what was entered in a part that is gone is in no other part", () => {
  assert.deepEqual(parted(["gone:", "A", "order:", "B"], ["order"]), [{ name: "order", entries: ["B"] }]);
});

test("a report names the part of each step if there are several", () => {
  assert.deepEqual(steps([PARTS[2]]), ["1[.]A", "2[.]A>B"]);
  assert.deepEqual(steps(PARTS), ["end-at-a[.]x:", "end-at-b[.]Late: Show", "order-1[.]A", "order-2[.]A>B"]);
});

test("the time of an item is counted over pauses, other items and launches, and reported whole", async () => {
  const lms = new StrictLms();
  const outline = finalOutline();
  /** @param {number} ms */
  const look = async (ms) => {
    const { session, clock, crash } = await launch(lms.launch(), { outline });
    finishLessons(session);
    const final = /** @type {import("../../main/js/session/final.js").Final} */ (session.final);
    final.start();
    const [first, second] = final.paper?.items ?? [];
    const watch = new Watch(() => clock.now(), (id, spent) => final.spend(id, spent));
    watch.start(first.id);
    clock.pass(ms);
    watch.stop();
    clock.pass(50_000);
    watch.start(second.id);
    clock.pass(2000);
    watch.stop();
    clock.pass(1000);
    return { session, final, crash };
  };
  (await look(7000)).crash();
  const { session, final } = await look(30_500);
  final.submit(new Map((final.paper?.items ?? []).map(({ id }) => [id, { type: "choice", response: ["a"], correct: true, score: 1, latencyMs: 0, description: "", correctResponses: [] }])));
  assert.equal(session.exit(), true);
  const latencies = lms.calls.filter(({ name, args }) => name === "SetValue" && /\.latency$/.test(args[0])).map(({ args }) => args[1]);
  const ofPaper = latencies.slice(-4);
  assert.deepEqual(ofPaper, ["PT37.5S", "PT4S", "PT0S", "PT0S"]);
});

test("a performance whose steps are of several parts has a form that LMSs take", () => {
  const fields = new Map(
    interactionFields({
      id: "swap", paper: 2, type: "performance", objective: "o", atMs: 0, weight: 2, response: steps(PARTS), correctResponses: [],
      correct: false, score: 0.5, latencyMs: 0, description: "Swap",
    }),
  );
  assert.equal(fields.get("learner_response"), "end_at_a[.]x:[,]end_at_b[.]Late: Show[,]order_1[.]A[,]order_2[.]A>B");
});
