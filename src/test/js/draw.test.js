import assert from "node:assert/strict";
import { test } from "node:test";
import { drawPaper } from "../../main/js/session/draw.js";
import { ASSESSMENT, items } from "./doubles/final-course.js";

const SEEDS = Array.from({ length: 2000 }, (_, index) => `learner-${index}`);
/** @param {{id: string}[]} paper */
const ids = (paper) => paper.map(({ id }) => id);

/** Six cells of which two share enemies, as a real course has them. */
function plan() {
  const cells = [3, 4, 3, 4, 3, 3].map((count, index) => ({ objective: `o${index}`, count, items: items(`o${index}`, `o${index}`, 3 * count) }));
  cells[0].items[0].enemies = ["swap"];
  cells[1].items[2].enemies = ["swap"];
  cells[1].items[3].enemies = ["swap", "lag"];
  cells[3].items.slice(0, 5).forEach((item) => (item.enemies = ["lag"]));
  cells[4].items[0].variants = 6;
  return { ...ASSESSMENT, cells };
}

const GOLDEN = [
  ["conflict-8", "conflict-2", "clock-2", "conflict-3"],
  ["clock-3", "conflict-1", "conflict-6", "conflict-4"],
];

test("the same seed draws the same paper, and another one another", () => {
  assert.deepEqual(ids(drawPaper(ASSESSMENT, "seed\n1", [])), GOLDEN[0]);
  assert.deepEqual(ids(drawPaper(ASSESSMENT, "seed\n2", [])), GOLDEN[1]);
});
test("every paper has what the plan says, without an item twice, without enemies, and with variants that exist", () => {
  const assessment = plan();
  const all = assessment.cells.flatMap((cell) => cell.items);
  for (const seed of SEEDS) {
    const paper = drawPaper(assessment, seed, []);
    const drawn = paper.map(({ id }) => all.find((item) => item.id === id));
    assert.equal(new Set(ids(paper)).size, 20, seed);
    for (const { objective, count } of assessment.cells) {
      assert.equal(drawn.filter((item) => item?.objective === objective).length, count, `${seed} ${objective}`);
    }
    const tags = drawn.flatMap((item) => item?.enemies ?? []);
    assert.equal(new Set(tags).size, tags.length, `${seed} has enemies: ${tags}`);
    paper.forEach(({ variant }, index) => assert.ok(variant >= 0 && variant < (drawn[index]?.variants ?? 0)));
  }
});

test("no item comes twice running while the pool allows it", () => {
  const assessment = plan();
  for (const seed of SEEDS) {
    let before = /** @type {string[]} */ ([]);
    for (const attempt of [1, 2, 3]) {
      const paper = ids(drawPaper(assessment, `${seed}\n${attempt}`, before));
      assert.deepEqual(paper.filter((id) => before.includes(id)), [], `${seed} ${attempt}`);
      before = paper;
    }
  }
});

test("a small pool repeats no more than it must", () => {
  const small = { ...ASSESSMENT, cells: [{ objective: "o", count: 3, items: items("o", "o", 5) }] };
  for (const seed of SEEDS.slice(0, 200)) {
    const before = ids(drawPaper(small, `${seed}\n1`, []));
    const after = ids(drawPaper(small, `${seed}\n2`, before));
    assert.equal(after.filter((id) => before.includes(id)).length, 1);
  }
});

test("every item and every variant comes up, about as often as the others of its cell", () => {
  const assessment = plan();
  /** @type {Map<string, number>} */
  const times = new Map();
  const variants = new Set();
  for (const seed of SEEDS) {
    for (const { id, variant } of drawPaper(assessment, seed, [])) {
      times.set(id, (times.get(id) ?? 0) + 1);
      variants.add(`${id} ${variant}`);
    }
  }
  const calm = assessment.cells.flatMap((cell) => cell.items).filter(({ enemies, id }) => enemies.length === 0 && !/^o[013]/.test(id));
  calm.forEach(({ id }) => assert.ok(Math.abs((times.get(id) ?? 0) - SEEDS.length / 3) < 120, `${id}: ${times.get(id)}`));
  assert.equal([...variants].filter((name) => name.startsWith("o4-1 ")).length, 6);
});

test("enemies that leave one way only leave that one", () => {
  const pairs = items("o", "o", 4);
  pairs.forEach((item, index) => (item.enemies = [["a"], ["a"], ["b"], ["b"]][index]));
  const tight = { ...ASSESSMENT, cells: [{ objective: "o", count: 2, items: pairs }, { objective: "p", count: 1, items: items("p", "p", 1) }] };
  tight.cells[1].items[0].enemies = [];
  for (const seed of SEEDS.slice(0, 200)) {
    assert.match(ids(drawPaper(tight, seed, [])).sort().join(" "), /^o-[12] o-[34] p-1$/);
  }
});
