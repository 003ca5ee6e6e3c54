/** Makes every so many-th journey in a thread of its own. */

import { parentPort, workerData } from "node:worker_threads";
import { journey } from "./doubles/journey/journey.js";

const { from, to, step } = workerData;
const sum = { journeys: 0, saves: 0, faults: 0, broken: /** @type {Record<number, string[]>} */ ({}) };
for (let seed = from; seed <= to; seed += step) {
  const { saves, faults, broken } = await journey(seed);
  sum.journeys += 1;
  sum.saves += saves;
  sum.faults += faults;
  if (broken.length > 0) {
    sum.broken[seed] = broken;
  }
}
parentPort?.postMessage(sum);
