/**
 * Draws a paper: from each cell of the assessment's plan as many items as it says, none twice, no two that
 * give each other away.
 */

import { Lot } from "./lot.js";

/** @typedef {import("./outline.js").Assessment} Assessment */
/** @typedef {import("./outline.js").FinalItem} FinalItem */

/** So many items are tried at most; see AssessmentRule of the compiler. */
const TRIES_MAX = 100_000;

/**
 * @param {Assessment} assessment
 * @param {string} seed
 * @param {readonly string[]} before the ids of the paper before; drawn again only if the pool is too small
 * @returns {{id: string, variant: number}[]} in the order of the paper: the same for the same seed
 */
export function drawPaper({ cells }, seed, before) {
  const lot = new Lot(seed);
  const mixed = cells.map(({ count, items }) => ({ count, items: lot.shuffled(items) }));
  const fresh = mixed.map(({ count, items }) => ({ count, items: items.filter(({ id }) => !before.includes(id)) }));
  const freshFirst = mixed.map(({ count, items }, index) => ({
    count,
    items: [...fresh[index].items, ...items.filter(({ id }) => before.includes(id))],
  }));
  // The compiler has proved the last: it looks for a paper in the same order.
  const chosen = choose(fresh) ?? choose(freshFirst) ?? choose(cells) ?? [];
  return lot.shuffled(chosen).map(({ id, variants }) => ({ id, variant: lot.below(Math.max(1, variants)) }));
}

/**
 * @param {{count: number, items: FinalItem[]}[]} cells items in the order of preference
 * @returns {FinalItem[] | undefined} the first choice in that order; undefined if there is none
 */
function choose(cells) {
  /** @type {FinalItem[]} */
  const chosen = [];
  let tries = 0;

  /**
   * @param {number} cell
   * @param {number} from the first item of the cell that may still be taken
   * @param {number} missing how many the cell still needs
   * @returns {boolean}
   */
  function fill(cell, from, missing) {
    if (missing === 0) {
      return cell + 1 === cells.length || fill(cell + 1, 0, cells[cell + 1].count);
    }
    const { items } = cells[cell];
    for (let index = from; index + missing <= items.length && tries < TRIES_MAX; index += 1) {
      tries += 1;
      if (chosen.some((other) => areEnemies(other, items[index]))) {
        continue;
      }
      chosen.push(items[index]);
      if (fill(cell, index + 1, missing - 1)) {
        return true;
      }
      chosen.pop();
    }
    return false;
  }

  return cells.length > 0 && fill(0, 0, cells[0].count) ? chosen : undefined;
}

/** @param {FinalItem} one @param {FinalItem} other @returns {boolean} whether one gives the other away */
function areEnemies(one, other) {
  return one.id === other.id || one.enemies.some((tag) => other.enemies.includes(tag));
}
