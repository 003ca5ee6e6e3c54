import {explore, run} from './engine.js';

const WARM_UP_MS = 1000;
const MEASURED_S = 3;

/**
 * Turns per second for at least a time; a turn that has begun is finished.
 *
 * @param {() => void} turn
 * @param {number} forMs
 */
function rate(turn, forMs) {
  const begin = performance.now();
  let turns = 0;
  let passedMs = 0;
  while (passedMs < forMs) {
    turn();
    turns++;
    passedMs = performance.now() - begin;
  }
  return (1000 * turns) / passedMs;
}

/**
 * What is asked for: the name of the browser, or the rates of a loop over a scenario.
 *
 * @param {string} task
 * @param {string} scenario
 */
function answer(task, scenario) {
  if (task === 'version') {
    return navigator.userAgent.replace(/.*((?:Headless)?Chrome\S+).*/, '$1');
  }
  const turn = task === 'RUN' ? () => run(scenario, 'en') : () => explore(scenario);
  rate(turn, WARM_UP_MS);
  return Array.from({length: MEASURED_S}, () => rate(turn, 1000)).join(' ');
}

for (;;) {
  const text = await (await fetch('/work')).text();
  const [task, scenario] = text.split(/\n(.*)/s);
  let body;
  try {
    body = answer(task, scenario);
  } catch (problem) {
    body = `error ${problem}`;
  }
  await fetch('/done', {method: 'POST', body});
}
