/** The forms in which parts of exercises are answered, one class each. */

import { Cells } from "./cells.js";
import { Moves } from "./moves.js";
import { Sequence } from "./sequence.js";
import { KnobSheet } from "./knob-sheet.js";

/**
 * What a learner fills in.
 *
 * @typedef {object} Sheet
 * @property {() => string[] | undefined} answer as the engine grades it; undefined while incomplete
 * @property {() => string[]} draft what is entered so far, in a form that enter takes; empty for nothing
 * @property {() => import("../quiz/kind.js").Missing} missing what to do while the answer is incomplete
 * @property {(answer: string[]) => void} enter puts an answer or a draft into the controls
 * @property {(score: import("../lab/engine.js").Score | undefined) => void} mark shows what is right, or nothing
 * @property {(answer: string[]) => string} told an answer in words
 * @property {(engine: import("../lab/engine.js").Engine) => void} [use] the engine is there from now on
 * @property {(answer: string[]) => void} [tried] an answer was judged
 * @property {() => void} [lock] nothing can be entered any more; called where disabling the controls is not enough
 * @property {string} type of the answer, as session/work.js names it
 *
 * @typedef {object} Face
 * @property {HTMLElement} element holds the controls
 * @property {string} id of the item
 * @property {string} exercise what the engine takes, as JSON
 * @property {string} seed what shuffled orders depend on
 * @property {import("./tries.js").Tries} tries what was tried before
 * @property {import("../shell/texts.js").Texts} texts
 */

/** @type {Record<string, new (face: Face) => Sheet>} */
const SHEETS = { cells: Cells, sequence: Sequence, settings: KnobSheet, moves: Moves };

/** @param {string} kind @param {Face} face @returns {Sheet} */
export function sheetOf(kind, face) {
  return new SHEETS[kind](face);
}
