/**
 * A learner's way through the course over several launches of an LMS that fails now and then, drawn from
 * a seed, and what must hold on it: what was shown as saved is there at the next launch, and what the LMS
 * reports never gets worse.
 */

import { OUTLINE, attempt } from "./course.js";
import { finalOutline, sit } from "./final-course.js";
import { FakeWindow, foreignWindow } from "./fake-window.js";
import { randomFaults, withFaults } from "./faults.js";
import { launch } from "./launch.js";
import { drawing } from "./random.js";
import { SimulatedClock } from "./simulated-clock.js";
import { StrictLms } from "./strict-lms.js";

const LAUNCHES = 6;
const STEPS_MAX = 25;
const SECTIONS = OUTLINE.lessons.flatMap(({ id, sections }) => sections.map((section) => [id, section.id]));
const QUESTIONS = OUTLINE.lessons.flatMap(({ questions }) => questions.map(({ id }) => id));

/** @typedef {import("../../../main/js/session/session.js").Session} Session */

/**
 * @param {Session} session
 * @returns {{visited: string[][], scores: Map<string, number>, score: number, papers: number, paper: string[]}} what
 *     a learner can see of it; papers: how many were handed in; paper: the one that is begun, with its answers
 */
function sight(session) {
  return {
    visited: SECTIONS.filter(([lesson, section]) => session.visited(lesson, section)),
    scores: new Map(QUESTIONS.map((id) => [id, session.answer(id)?.score ?? -1])),
    score: session.scoreScaled ?? -1,
    papers: session.final?.results.length ?? 0,
    paper: begunPaper(session),
  };
}

/** @param {Session} session @returns {string[]} the items of the paper begun, and apart from them those answered */
function begunPaper({ final }) {
  const items = final?.paper?.submitted === false ? final.paper.items : [];
  return items.flatMap(({ id, response }) => (response === undefined ? [id] : [id, `${id} answered`]));
}

/**
 * @param {ReturnType<typeof sight>} promised
 * @param {ReturnType<typeof sight>} found
 * @returns {string[]} what was promised and is not found
 */
function missing(promised, found) {
  const seen = new Set(found.visited.map(String));
  return [
    ...promised.visited.filter((place) => !seen.has(String(place))).map((place) => `visit to ${place}`),
    ...QUESTIONS.filter((id) => (promised.scores.get(id) ?? -1) > (found.scores.get(id) ?? -1)).map((id) => `score of ${id}`),
    ...(promised.score > found.score ? ["score of the course"] : []),
    ...(promised.papers > found.papers ? ["a paper handed in"] : []),
    ...promised.paper.filter((part) => promised.papers === found.papers && !found.paper.includes(part)).map((part) => `${part} of the paper`),
  ];
}

/** @param {StrictLms} lms @returns {number[]} what the LMS reports, each number the better the higher */
function report(lms) {
  return [
    ["completed"].indexOf(lms.remembered("cmi.completion_status") ?? ""),
    ["failed", "passed"].indexOf(lms.remembered("cmi.success_status") ?? ""),
    Number(lms.remembered("cmi.score.scaled") ?? -1),
    Number(lms.remembered("cmi.score.raw") ?? -1),
  ];
}

/**
 * @param {number} seed
 * @returns {Promise<{saves: number, faults: number, broken: string[]}>} broken: what did not hold, in words
 */
export async function journey(seed) {
  const draw = drawing(seed);
  const lms = new StrictLms({ objectives: draw(2) === 0 ? ["primary"] : [] });
  const perMille = [0, 20, 100, 300][draw(4)];
  let nowMs = Date.UTC(2026, 10, 22);
  const outline = draw(2) === 0 ? OUTLINE : finalOutline({ gate: "open", attempts: 2 });
  let promised = { visited: /** @type {string[][]} */ ([]), scores: new Map(), score: -1, papers: 0, paper: /** @type {string[]} */ ([]) };
  let best = report(lms);
  let saves = 0;
  let faults = 0;
  /** @type {string[]} */
  const broken = [];
  for (let count = 1; count <= LAUNCHES; count += 1) {
    const clock = new SimulatedClock(nowMs);
    const outageMs = nowMs + draw(600_000);
    let healthy = count === LAUNCHES;
    const plan = randomFaults(draw, perMille, (name) => name === "Commit" && clock.now() > outageMs && clock.now() < outageMs + 60_000);
    const api = withFaults(lms.launch(), {
      next: (name, args) => {
        const fault = healthy ? undefined : plan.next(name, args);
        faults += fault === undefined ? 0 : 1;
        return fault;
      },
    });
    /** @type {any} */
    const window = new FakeWindow();
    /** @type {any} */
    const top = new FakeWindow();
    window.parent = draw(3) === 0 ? foreignWindow(top) : top;
    const lateMs = draw(3) === 0 ? draw(9000) : 0;
    top.API_1484_11 = lateMs === 0 ? api : undefined;
    clock.setTimeout(() => (top.API_1484_11 = api), lateMs);
    const { session } = await launch(undefined, { window, clock, outline });

    const look = () => {
      if (session.saveState === "saved") {
        saves += 1;
        promised = sight(session);
      }
      const now = report(lms);
      now.forEach((value, index) => value < best[index] && broken.push(`launch ${count}: report ${index} fell to ${value}`));
      best = now.map((value, index) => Math.max(value, best[index]));
    };
    const check = () => missing(promised, sight(session)).forEach((loss) => broken.push(`launch ${count}: lost ${loss}`));

    if (healthy) {
      clock.pass(120_000);
      check();
      look();
      break;
    }
    let attached = false;
    for (let steps = draw(STEPS_MAX); steps > 0; steps -= 1) {
      step(draw, session, window, clock);
      if (!attached && session.saveState === "saved") {
        // What an earlier launch promised must have been joined by the time this one promises anything.
        attached = true;
        check();
      }
      look();
    }
    end(draw, session, window);
    look();
    nowMs = clock.now() + 60_000;
  }
  return { saves, faults, broken };
}

/**
 * @param {(bound: number) => number} draw
 * @param {Session} session
 * @param {FakeWindow} window
 * @param {SimulatedClock} clock
 */
function step(draw, session, window, clock) {
  const kind = draw(12);
  if (kind < 4) {
    const [lesson, section] = SECTIONS[draw(SECTIONS.length)];
    session.visit(lesson, section);
  } else if (kind < 7) {
    session.record(QUESTIONS[draw(QUESTIONS.length)], attempt(draw(5) / 4));
  } else if (kind === 7) {
    window.hide();
    window.show();
  } else if (kind === 8) {
    clock.pass(draw(120_000));
  } else if (kind === 9 && session.final !== undefined) {
    sit(session, draw(5));
  } else if (kind === 10) {
    session.final?.start();
    const items = session.final?.paper?.items ?? [];
    session.final?.answer(items[draw(4)]?.id ?? "", [`answer-${draw(9)}`]);
  }
  clock.pass(draw(3) * draw(2000));
}

/**
 * @param {(bound: number) => number} draw
 * @param {Session} session
 * @param {FakeWindow} window
 */
function end(draw, session, window) {
  const kind = draw(4);
  if (kind === 0) {
    session.exit({ force: draw(2) === 0 });
  } else if (kind === 1) {
    window.leave({ persisted: draw(2) === 0 });
  } else if (kind === 2) {
    window.hide();
  }
  // Otherwise the page is gone without a word.
}
