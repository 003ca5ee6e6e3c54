/**
 * States of an old package played in a new one: what `scormc diff` says of each kind of change
 * (org.scormc.upgrade.Effect) is what happens.
 */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { SUCCESSES } from "../../main/js/session/standing.js";
import { attempt } from "./doubles/course.js";
import { launch } from "./doubles/launch.js";
import { StrictLms } from "./doubles/strict-lms.js";

/** @typedef {import("../../main/js/session/outline.js").Outline} Outline */
/** @typedef {import("../../main/js/session/session.js").Session} Session */

const ROOT = new URL("../../../", import.meta.url);

/** The outline that the compiler writes into the package of src/test/resources/upgrade-course. */
const packed = JSON.parse(readFileSync(new URL("src/test/resources/playback/upgraded.outline.json", ROOT), "utf8"));
/** @type {Outline} */
const OLD = {
  ...packed,
  masteryScore: Number(packed.masteryScore),
  assessment: { ...packed.assessment, masteryScore: Number(packed.assessment.masteryScore) },
};

/** @param {Session} session */
const read = (session) => OLD.lessons.forEach(({ id, sections }) => sections.forEach((section) => session.visit(id, section.id)));

/** @param {Session} session @param {number} score */
const answer = (session, score) => OLD.lessons.forEach(({ questions }) => questions.forEach(({ id }) => session.record(id, attempt(score))));

/** @param {Session} session */
const finalOf = (session) => /** @type {import("../../main/js/session/final.js").Final} */ (session.final);

/** @param {Session} session @param {number} right */
function sit(session, right) {
  const final = finalOf(session);
  final.start();
  final.submit(new Map((final.paper?.items ?? []).map(({ id }, index) => [id, attempt(index < right ? 1 : 0)])));
}

/**
 * What learners have done in the old package.
 *
 * @type {Record<string, (session: Session) => void>}
 */
const LEARNERS = {
  begun(session) {
    session.visit("clocks", "skew");
    session.visit("clocks", "drift");
    session.record("which-is-late", attempt(0.5));
    session.useHint("steps");
    session.setDraft("steps", ["tell", "commit", "ship"]);
    session.setMemo("lab", "at=3");
    finalOf(session).start();
    const items = finalOf(session).paper?.items ?? [];
    items.slice(0, 3).forEach(({ id }) => finalOf(session).answer(id, ["true"]));
    finalOf(session).mark(items[2].id, true);
    finalOf(session).move(2);
  },
  failed(session) {
    read(session);
    answer(session, 1);
    sit(session, 3);
  },
  again(session) {
    sit(session, 2);
    finalOf(session).start();
  },
  usedUp(session) {
    read(session);
    [0, 0, 0.5].forEach((score) => answer(session, score));
    [1, 3, 2].forEach((right) => sit(session, right));
  },
  passed(session) {
    sit(session, 1);
    sit(session, 4);
    session.visit("clocks", "skew");
  },
  finished(session) {
    read(session);
    answer(session, 1);
    sit(session, 4);
  },
};

/**
 * @param {StrictLms} lms
 * @param {Outline} outline
 * @param {(session: Session) => void} act
 */
async function play(lms, outline, act) {
  const { session, clock } = await launch(lms.launch(), { outline });
  act(session);
  clock.pass(10_000);
  assert.equal(session.exit(), true);
  assert.deepEqual(lms.calls.filter(({ error }) => error !== 0), []);
}

/** @param {StrictLms} lms */
const record = (lms) => ({
  completed: lms.remembered("cmi.completion_status") === "completed",
  success: SUCCESSES.indexOf(/** @type {any} */ (lms.remembered("cmi.success_status") ?? "unknown")),
  score: Number(lms.remembered("cmi.score.scaled") ?? -1),
});

/** @param {Session} session @param {Outline} outline what of the work the outline knows of */
function workOf(session, outline) {
  const questions = outline.lessons.flatMap((lesson) => lesson.questions);
  const pool = outline.assessment?.cells.flatMap(({ items }) => items.map(({ id }) => id)) ?? [];
  const known = OLD.lessons.flatMap(({ id, sections }) => {
    const lesson = outline.lessons.find((other) => other.id === id);
    return sections.filter((one) => lesson?.sections.some((other) => other.id === one.id)).map((one) => [id, one.id]);
  });
  const place = known.find(([lesson, section]) => session.place?.lesson === lesson && session.place?.section === section);
  const left = session.final === undefined ? 0 : (outline.assessment?.attempts ?? 0) - finalOf(session).results.length;
  const paper = session.final?.paper;
  return {
    seed: session.seed,
    place,
    visited: known.filter(([lesson, section]) => session.visited(lesson, section)),
    answers: questions.map(({ id }) => [id, session.answer(id), session.hintsUsed(id)]),
    drafts: questions.map(({ id, attempts }) => [id, (session.answer(id)?.attempts ?? 0) < attempts ? session.draft(id) : undefined]),
    memo: session.memo("lab"),
    results: outline.assessment === undefined ? [] : (session.final?.results ?? []),
    paper: pool.length > 0 && (left > 0 || paper?.submitted) ? paper?.items.filter(({ id }) => pool.includes(id)).map(({ id, response, marked }) => [id, response, marked]) : undefined,
  };
}

/**
 * Plays each learner's work of the old package in a new one.
 *
 * @param {(outline: Outline) => void} edit makes the new package
 * @param {Partial<Record<keyof typeof LEARNERS, (session: Session) => void>>} [check] what is promised besides
 */
async function replay(edit, check = {}) {
  const now = structuredClone(OLD);
  edit(now);
  for (const [name, act] of Object.entries(LEARNERS)) {
    const lms = new StrictLms();
    /** @type {any} */
    let before;
    await play(lms, OLD, (session) => {
      act(session);
      before = workOf(session, now);
    });
    const told = record(lms);
    await play(lms, now, (session) => {
      const kept = workOf(session, now);
      assert.deepEqual(kept, before, name);
      check[name]?.(session);
    });
    const toldNow = record(lms);
    assert.ok(toldNow.completed || !told.completed, `${name} is no longer completed`);
    assert.ok(toldNow.success >= told.success && toldNow.score >= told.score, `${name} has fallen`);
  }
}

/** @param {Outline} outline */
const final = (outline) => /** @type {import("../../main/js/session/outline.js").Assessment} */ (outline.assessment);

/** @param {string} id @returns {import("../../main/js/session/outline.js").ItemOutline} */
const question = (id) => ({ id, kind: "question", objective: "time", weight: 1, attempts: 3 });

/** @param {string} id @returns {import("../../main/js/session/outline.js").FinalItem} */
const drawable = (id) => ({ id, objective: "time", weight: 1, enemies: [], variants: 1 });

/** @type {Record<string, () => Promise<void>>} by the effect that is promised */
const REPLAYS = {
  WORDS: () => replay((now) => (now.version = "1.0.1")),
  NEW_PART: () =>
    replay(
      (now) => {
        now.lessons[0].sections.push({ id: "more" });
        now.lessons[1].questions.unshift(question("again"));
        now.lessons.unshift({ id: "first", title: "First", sections: [{ id: "start" }], questions: [] });
        final(now).gate = "lessons-done";
      },
      {
        begun: (session) => assert.equal(finalOf(session).open, true),
        failed: (session) => {
          assert.equal(session.lessonProgress("clocks").done + 1, session.lessonProgress("clocks").total);
          sit(session, 4);
          assert.deepEqual([session.success, session.completion], ["passed", "incomplete"]);
        },
        finished: (session) => {
          assert.ok(session.progress().done < session.progress().total);
          assert.equal(session.completion, "completed");
        },
      },
    ),
  NEW_OFFER: () =>
    replay((now) => now.lessons[0].questions.push({ ...question("extra"), optional: true }), {
      finished: (session) => assert.equal(session.progress().done, session.progress().total),
    }),
  LESS_ASKED: () =>
    replay((now) => now.lessons.forEach((lesson) => lesson.questions.forEach((one) => (one.optional = true))), {
      passed: (session) => {
        read(session);
        assert.equal(session.completion, "completed");
      },
    }),
  MOVED: () =>
    replay((now) => {
      now.lessons[1].questions.push(now.lessons[0].questions.shift() ?? question("none"));
      now.lessons[0].sections.reverse();
      now.lessons.reverse();
    }),
  DRAW: () =>
    replay(
      (now) => {
        final(now).cells[0].items.unshift(drawable("time-0"));
        final(now).cells.reverse();
      },
      { begun: (session) => assert.equal(finalOf(session).paper?.at, 2) },
    ),
  MORE_ATTEMPTS: () =>
    replay(
      (now) => {
        final(now).attempts = 4;
        now.lessons.forEach(({ questions }) => questions.forEach((one) => (one.attempts = 4)));
      },
      {
        usedUp: (session) => {
          assert.equal(session.completion, "completed");
          assert.equal(session.attemptsLeft("steps"), 1);
          sit(session, 4);
          assert.equal(session.success, "passed");
        },
      },
    ),
  GATE_OPENED: () => replay((now) => (final(now).gate = "open")),
  REVIEW: () =>
    replay((now) => (final(now).review = "never"), { failed: (session) => assert.equal(finalOf(session).reviewable, false) }),
  REPORTS: () => replay((now) => (final(now).reportFailed = false)),
  READ_GONE: () =>
    replay(
      (now) => {
        now.lessons[0].sections.pop();
        now.lessons.pop();
      },
      { begun: (session) => assert.equal(session.place, null) },
    ),
  ITEM_GONE: () =>
    replay((now) => now.lessons[0].questions.splice(0, 1), {
      finished: (session) => assert.equal(session.completion, "completed"),
    }),
  WEIGHT: () =>
    replay((now) => final(now).cells.forEach(({ items }) => items.forEach((item, index) => (item.weight = index + 1))), {
      begun: (session) => {
        const paper = finalOf(session).paper?.items ?? [];
        finalOf(session).submit(new Map([[paper[0].id, attempt(1)]]));
        const weights = new Map(final(OLD).cells.flatMap(({ items }) => items.map(({ id }, index) => [id, index + 1])));
        const total = paper.reduce((sum, { id }) => sum + (weights.get(id) ?? 0), 0);
        assert.equal(finalOf(session).results[0].toFixed(4), ((weights.get(paper[0].id) ?? 0) / total).toFixed(4));
      },
    }),
  FEWER_ATTEMPTS: () =>
    replay((now) => now.lessons.forEach(({ questions }) => questions.forEach((one) => (one.attempts = 1))), {
      begun: (session) => {
        session.record("which-is-late", attempt(1));
        assert.equal(session.answer("which-is-late")?.score, 0.5);
      },
    }),
  FEWER_PAPERS: () =>
    replay((now) => (final(now).attempts = 1), {
      failed: (session) => {
        finalOf(session).start();
        assert.equal(finalOf(session).paper?.submitted, true);
      },
      again: (session) => assert.deepEqual([finalOf(session).paper, finalOf(session).attemptsLeft], [null, 0]),
      usedUp: (session) => assert.deepEqual(finalOf(session).results.length, 3),
    }),
  HARDER: () =>
    replay((now) => (final(now).masteryScore = 1.0), {
      passed: (session) => {
        assert.equal(finalOf(session).passed, true);
        read(session);
        answer(session, 1);
        assert.deepEqual([session.success, session.completion], ["passed", "completed"]);
      },
    }),
  EASIER: () =>
    replay((now) => (final(now).masteryScore = 0.7), {
      failed: (session) => assert.deepEqual([session.success, session.completion], ["passed", "completed"]),
      usedUp: (session) => assert.equal(session.success, "passed"),
    }),
  FINAL_GONE: () =>
    replay((now) => delete now.assessment, {
      failed: (session) => assert.deepEqual([session.success, session.scoreScaled], ["passed", 1]),
    }),
  PAPER: () =>
    replay((now) => (final(now).cells[0].count = 3), {
      begun: (session) => assert.equal(finalOf(session).paper?.items.length, 4),
    }),
  POOL_GONE: () =>
    replay((now) => final(now).cells.forEach(({ items }) => items.splice(1, 1)), {
      begun: (session) => {
        const items = finalOf(session).paper?.items ?? [];
        finalOf(session).submit(new Map(items.map(({ id }) => [id, attempt(1)])));
        assert.equal(session.success, "passed");
      },
    }),
  GATE_SHUT: () =>
    replay((now) => (final(now).gate = "lessons-done"), {
      begun: (session) => assert.equal(finalOf(session).open, true),
    }),
  OBJECTIVE_GONE: () =>
    replay((now) => now.lessons.forEach(({ questions }) => questions.forEach((one) => (one.objective = "hours")))),
};

for (const [effect, run] of Object.entries(REPLAYS)) {
  test(`a learner's work of the old package is in the new one what is promised: ${effect}`, run);
}

test("a raised mastery score leaves who has passed passed, and asks more of all others", async () => {
  const easy = structuredClone(OLD);
  final(easy).masteryScore = 0.75;
  const lms = new StrictLms();
  await play(lms, easy, (session) => sit(session, 3));
  await play(lms, OLD, (session) => {
    assert.deepEqual([finalOf(session).passed, session.success], [true, "passed"]);
    read(session);
    answer(session, 0);
    assert.equal(session.completion, "completed");
  });
});

test("a final that is new is asked of who has not finished, and of nobody else", async () => {
  const { assessment: _, ...without } = OLD;
  const finished = new StrictLms();
  await play(finished, without, (session) => {
    read(session);
    answer(session, 1);
  });
  await play(finished, OLD, (session) => assert.deepEqual([session.completion, session.success], ["completed", "passed"]));
  const begun = new StrictLms();
  await play(begun, without, read);
  await play(begun, OLD, (session) => {
    answer(session, 1);
    assert.equal(session.completion, "incomplete");
    sit(session, 4);
    assert.deepEqual([session.completion, session.success], ["completed", "passed"]);
  });
});

test("a paper goes on at the question on show when one before it is gone", async () => {
  const lms = new StrictLms();
  /** @type {string[]} */
  let ids = [];
  await play(lms, OLD, (session) => {
    finalOf(session).start();
    ids = (finalOf(session).paper?.items ?? []).map(({ id }) => id);
    finalOf(session).move(2);
  });
  const now = structuredClone(OLD);
  final(now).cells.forEach((cell) => (cell.items = cell.items.filter(({ id }) => id !== ids[0])));
  await play(lms, now, (session) => {
    const paper = finalOf(session).paper;
    assert.equal(paper?.items[paper.at].id, ids[2]);
  });
});

test("every effect that the compiler tells of has its replay", () => {
  const source = readFileSync(new URL("src/main/java/org/scormc/upgrade/Effect.java", ROOT), "utf8");
  const effects = [...source.matchAll(/^ {2}([A-Z_]+)\($/gmu), ...source.matchAll(/^ {2}([A-Z_]+)\([A-Z]/gmu)].map(([, name]) => name);
  // NEW_FINAL above; of the others the session knows nothing: pages show them, or an LMS decides
  const elsewhere = ["NEW_FINAL", "FILES", "LANGUAGE", "NEW_ANSWER", "CHOICE_GONE", "ANOTHER_TYPE", "KEY", "NUMBERS", "NAME_TAKEN", "OLDER_STATE", "OTHER_RECORD"];
  assert.deepEqual([...Object.keys(REPLAYS), ...elsewhere].sort(), effects.sort());
});
