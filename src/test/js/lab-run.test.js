import assert from "node:assert/strict";
import { test } from "node:test";
import { Engine } from "../../main/js/lab/engine.js";
import { keptOf, keptText } from "../../main/js/lab/keeping.js";
import { Player, SPEEDS } from "../../main/js/lab/player.js";
import { Run } from "../../main/js/lab/run.js";

const event = (/** @type {number} */ number, /** @type {number} */ step, /** @type {number} */ atMs, /** @type {object} */ more) => ({
  number,
  step,
  atMs,
  node: "A",
  kind: "stored",
  sentence: "",
  clocks: { wallMs: 0, hybrid: "", known: "" },
  ...more,
});

const EVENTS = [
  event(0, 0, 0, {}),
  event(1, 1, 0, { kind: "wrote" }),
  event(2, 1, 0, { kind: "sent", message: 1, to: "B", key: "title", write: "A:1", due: "100" }),
  event(3, 2, 40, { kind: "held", message: 1, to: "B", key: "title" }),
  event(4, 3, 100, { kind: "delivered", node: "B", from: "A", message: 1 }),
];

/** @param {object[]} events */
function runOf(events) {
  const trace = { events, end: {}, metrics: { converged: 1 } };
  const exports = { run: () => JSON.stringify(trace), at: () => JSON.stringify({ trace: { ...trace, metrics: { converged: 0 } } }) };
  return new Run(new Engine(/** @type {any} */ (exports), "en"), JSON.stringify({ nodes: ["A", { name: "B" }] }));
}

test("what happens together is one step", () => {
  const run = runOf(EVENTS);
  assert.equal(run.last, 3);
  assert.deepEqual(run.moments.map(({ atMs }) => atMs), [0, 0, 40, 100]);
  assert.deepEqual(run.nodes, ["A", "B"]);
});

test("a message is under way until it is delivered, and is said to be held while it is", () => {
  const run = runOf(EVENTS);
  assert.deepEqual(run.flights(0), []);
  assert.deepEqual(run.flights(1), [{ message: 1, from: "A", to: "B", what: "title A:1", due: "100" }]);
  assert.equal(run.flights(2)[0].due, "");
  assert.deepEqual(run.flights(3), []);
});

test("a position is found by time, by event and by the next delivery", () => {
  const run = runOf(EVENTS);
  assert.deepEqual([0, 39, 40, 5000].map((at) => run.positionAt(at)), [1, 1, 2, 3]);
  assert.equal(run.positionOf(3), 2);
  assert.equal(run.nextDelivery("B", 0), 3);
  assert.equal(run.nextDelivery("A", 0), 3, "the end, if there is none");
});

test("metrics are those of the moment", () => {
  const run = runOf(EVENTS);
  assert.equal(run.metrics(3).converged, 1);
  assert.equal(run.metrics(1).converged, 0);
});

test("what a lab keeps comes back as it was", () => {
  const kept = { position: 7, settings: { policy: "last|update", delay: "20" }, other: { policy: "a & b" } };
  assert.deepEqual(keptOf(keptText(kept)), kept);
  assert.deepEqual(keptOf(keptText({ ...kept, other: undefined })), { ...kept, other: undefined });
  assert.equal(keptOf(""), undefined);
  assert.equal(keptOf("nonsense"), undefined);
});

test("a player shows each step for the time of its speed, and stops at the end", () => {
  /** @type {[() => void, number][]} */
  const waiting = [];
  const window = { setTimeout: (/** @type {any} */ task, /** @type {any} */ ms) => waiting.push([task, ms]), clearTimeout: () => {} };
  let left = 3;
  const player = new Player(/** @type {any} */ (window), { step: () => (left -= 1) > 0, changed: () => {} });
  player.speed = "slow";
  player.play();
  assert.ok(player.playing);
  const times = [];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    times.push(next[1]);
    next[0]();
  }
  assert.deepEqual(times, [0, SPEEDS.slow, SPEEDS.slow]);
  assert.ok(!player.playing);
});

test("a run in which nothing happens has one empty step", () => {
  const run = runOf([]);
  assert.equal(run.last, 0);
  assert.deepEqual(run.moments, [{ step: 0, atMs: 0, events: [] }]);
  assert.deepEqual([run.positionAt(50), run.positionOf(3), run.nextDelivery("A", 0), run.timeAt(0)], [0, 0, 0, 0]);
  assert.deepEqual(run.flights(0), []);
});
