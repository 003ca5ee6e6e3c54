/**
 * `JOURNEYS=2000` makes another number of journeys; `JOURNEY_SEED=123 node src/test/js/journey.test.js` makes one,
 * and writes down every step and every call.
 */

import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { journey } from "./doubles/journey/journey.js";

const JOURNEYS = Number(process.env.JOURNEYS ?? 1000);
const SEED = process.env.JOURNEY_SEED;

/** @returns {Promise<any>} */
function part(/** @type {number} */ from, /** @type {number} */ step) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("journey-worker.js", import.meta.url), { workerData: { from, to: JOURNEYS, step } });
    worker.on("message", resolve).on("error", reject);
  });
}

if (SEED === undefined) {
  test(`on ${JOURNEYS} journeys over bad days nothing that was shown as saved is lost, and no report gets worse`, async () => {
    const threads = availableParallelism();
    const parts = await Promise.all(Array.from({ length: threads }, (_, index) => part(index + 1, threads)));
    const sum = (/** @type {string} */ name) => parts.reduce((total, one) => total + one[name], 0);
    assert.deepEqual(Object.assign({}, ...parts.map(({ broken }) => broken)), {}, "by seed; JOURNEY_SEED=… shows one");
    assert.equal(sum("journeys"), JOURNEYS);
    // Journeys on which nothing is saved or nothing goes wrong would prove nothing.
    assert.ok(sum("saves") > 20 * JOURNEYS, `${sum("saves")} saves`);
    assert.ok(sum("faults") > 5 * JOURNEYS, `${sum("faults")} faults`);
  });

  test("a journey is the same every time it is made", async () => {
    assert.deepEqual(await journey(7), await journey(7));
  });
} else {
  test(`journey ${SEED} goes well`, async () => {
    assert.deepEqual((await journey(Number(SEED), console.log)).broken, []);
  });
}
