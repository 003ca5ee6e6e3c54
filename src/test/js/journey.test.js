import assert from "node:assert/strict";
import { test } from "node:test";
import { journey } from "./doubles/journey.js";

const JOURNEYS = 400;

test("whatever was shown as saved is there at the next launch, and no report gets worse", async () => {
  let saves = 0;
  let faults = 0;
  for (let seed = 1; seed <= JOURNEYS; seed += 1) {
    const run = await journey(seed);
    assert.deepEqual(run.broken, [], `seed ${seed}`);
    saves += run.saves;
    faults += run.faults;
  }
  // Journeys on which nothing is saved or nothing goes wrong would prove nothing.
  assert.ok(saves > 10 * JOURNEYS, `${saves} saves`);
  assert.ok(faults > 10 * JOURNEYS, `${faults} faults`);
});

test("a journey is the same every time it is made", async () => {
  assert.deepEqual(await journey(7), await journey(7));
});
