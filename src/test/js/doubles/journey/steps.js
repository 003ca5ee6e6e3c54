/** What a learner does, step by step. */

import { attempt } from "../course.js";
import { sit } from "../final-course.js";
import { MEMOS, nameIn } from "./sight.js";

/** @typedef {import("./world.js").Page} Page */
/** @typedef {(bound: number) => number} Draw */

/** @param {Page} page @param {Draw} draw */
function someItem({ outline }, draw) {
  const items = outline.lessons.flatMap(({ questions }) => questions);
  return items[draw(items.length)].id;
}

/** @param {Page} page @param {string} id */
function count({ attached, counted }, id) {
  if (attached) {
    counted.set(nameIn(id), (counted.get(nameIn(id)) ?? 0) + 1);
  }
}

/** By name; each returns what it did in words. @type {Record<string, (page: Page, draw: Draw, clock: import("../simulated-clock.js").SimulatedClock) => string>} */
const STEPS = {
  visit({ session, outline }, draw) {
    const lesson = outline.lessons[draw(outline.lessons.length)];
    const { id } = lesson.sections[draw(lesson.sections.length)];
    session.visit(lesson.id, id);
    return `${lesson.id}/${id}`;
  },
  "read all"({ session, outline }) {
    outline.lessons.forEach(({ id, sections }) => sections.forEach((section) => session.visit(id, section.id)));
    return "";
  },
  answer(page, draw) {
    const { session } = page;
    const id = someItem(page, draw);
    const before = session.answer(id)?.attempts ?? 0;
    session.record(id, attempt(draw(5) / 4, { response: [`option-${draw(4)}`] }));
    if ((session.answer(id)?.attempts ?? 0) > before) {
      count(page, id);
    }
    return `${id}: ${session.answer(id)?.score} at best`;
  },
  "answer all"(page, draw) {
    const { session, outline } = page;
    for (const { id } of outline.lessons.flatMap(({ questions }) => questions)) {
      const before = session.answer(id)?.attempts ?? 0;
      session.record(id, attempt(draw(2)));
      if ((session.answer(id)?.attempts ?? 0) > before) {
        count(page, id);
      }
    }
    return "";
  },
  draft(page, draw) {
    const id = someItem(page, draw);
    page.session.setDraft(id, draw(4) === 0 ? undefined : [`draft~${draw(9)}`, "ü!"]);
    return `${id}: ${page.session.draft(id)}`;
  },
  hint(page, draw) {
    const id = someItem(page, draw);
    page.session.useHint(id);
    return id;
  },
  solution(page, draw) {
    const id = someItem(page, draw);
    page.session.showSolution(id);
    return id;
  },
  memo({ session }, draw) {
    session.setMemo(MEMOS[draw(MEMOS.length)], draw(4) === 0 ? "" : `step=${draw(99)}`);
    return "";
  },
  "look away"({ window }, draw) {
    window.hide();
    draw(3) === 0 || window.show();
    return "";
  },
  wait(_page, draw, clock) {
    const lengthMs = draw(120_000);
    clock.pass(lengthMs);
    return `${lengthMs} ms`;
  },
  "set the clock"(_page, draw, clock) {
    const byMs = (draw(3) - 1) * draw(86_400_000 * 3);
    clock.set(byMs);
    return `${byMs} ms`;
  },
  "begin a paper"({ session }) {
    session.final?.start();
    return "";
  },
  "enter an answer of a paper"({ session }, draw) {
    const items = session.final?.paper?.items ?? [];
    const id = items[draw(4)]?.id ?? "";
    session.final?.answer(id, [`answer-${draw(9)}`]);
    session.final?.spend(id, draw(9000));
    return id;
  },
  "turn a page of a paper"({ session }, draw) {
    session.final?.move(draw(4));
    session.final?.mark(session.final.paper?.items[draw(4)]?.id ?? "", draw(2) === 0);
    return "";
  },
  "hand a paper in"(page, draw) {
    const { session } = page;
    const before = session.final?.results.length ?? 0;
    if (session.final !== undefined) {
      sit(session, draw(5));
    }
    const { results = [], paper = null } = session.final ?? {};
    if (results.length > before) {
      paper?.items.forEach(({ id }) => count(page, `final-${results.length}.${id}`));
    }
    return `${results}`;
  },
  "save now"({ session }) {
    session.save();
    return session.saveState;
  },
  "go on here"({ session }) {
    session.problem === "elsewhere" && session.takeOver();
    return session.problem;
  },
};

/** How often each is done, relative to the others. @type {[keyof typeof STEPS, number][]} */
const OFTEN = [
  ["visit", 8],
  ["answer", 8],
  ["wait", 4],
  ["draft", 3],
  ["hand a paper in", 2],
  ["enter an answer of a paper", 3],
];
const LOT = [...Object.keys(STEPS), ...OFTEN.flatMap(([name, times]) => Array.from({ length: times }, () => name))];

/**
 * @param {Draw} draw
 * @param {Page} page
 * @param {import("../simulated-clock.js").SimulatedClock} clock
 * @returns {string} what was done
 */
export function step(draw, page, clock) {
  const name = LOT[draw(LOT.length)];
  const what = STEPS[name](page, draw, clock);
  clock.pass(draw(3) * draw(2000));
  return `${name} ${what}`;
}

/**
 * A page goes.
 *
 * @param {Draw} draw
 * @param {Page} page
 * @returns {string} how
 */
export function end(draw, { session, window }) {
  const ways = {
    exit: () => session.exit({ force: draw(2) === 0 }),
    leave: () => window.leave({ persisted: draw(2) === 0 }),
    hide: () => window.hide(),
    crash: () => {},
  };
  const way = /** @type {keyof typeof ways} */ (Object.keys(ways)[draw(4)]);
  ways[way]();
  return way;
}
