/** A question that asks for the target of each of several sources. */

import { RightParts } from "./digest.js";
import { matchingGrade } from "./grading.js";
import { elements, setMark, told, toldOf } from "./page.js";
import { shuffled } from "./shuffle.js";

/** @typedef {import("./kind.js").Face} Face */
/** @typedef {import("./kind.js").Kind} Kind */

/** @implements {Kind} */
export class Matching {
  /** @param {Face} face */
  constructor({ element, id, salt, key, seed, texts }) {
    this.texts = texts;
    this.parts = new RightParts(salt, key);
    /** In the author's order. */
    this.pairs = elements(element, "[data-source]");
    this.targets = optionsOf(selectOf(this.pairs[0])).map(({ value }) => value);
    const list = this.pairs[0].parentElement;
    if (list?.dataset.shuffle === "true") {
      list.append(...shuffled(this.pairs, sourceOf, `${seed}\n${id}`));
    }
    const order = list?.dataset.shuffle === "true" ? shuffled(this.targets, (target) => target, `${seed}\n${id}`) : this.targets;
    this.pairs.forEach((pair) => arrange(selectOf(pair), order));
    letter(elements(element, "[data-target]"), this.pairs, order);
  }

  response() {
    const filled = this.draft();
    return filled.length === this.pairs.length ? filled : undefined;
  }

  draft() {
    return this.pairs
      .filter((pair) => selectOf(pair).value !== "")
      .map((pair) => `${sourceOf(pair)}=${selectOf(pair).value}`);
  }

  missing() {
    const empty = elements(/** @type {HTMLElement} */ (this.pairs[0].parentElement), "select").find(
      (select) => /** @type {HTMLSelectElement} */ (select).value === "",
    );
    return { text: this.texts.get("question.pick-each"), control: empty ?? selectOf(this.pairs[0]) };
  }

  /** @param {string[]} response */
  enter(response) {
    for (const pair of this.pairs) {
      selectOf(pair).value = targetIn(response, sourceOf(pair)) ?? "";
    }
  }

  /** @param {string[]} response @returns {import("./kind.js").Grade} */
  grade(response) {
    const named = { choices: this.pairs.map(sourceOf), targets: this.targets };
    return { ...matchingGrade(this.parts, response), type: "matching", correctResponses: this.right(), ...named };
  }

  /** @param {string[] | undefined} response @param {boolean} reveal */
  mark(response, reveal) {
    for (const pair of this.pairs) {
      const target = targetIn(response ?? [], sourceOf(pair));
      const right = target !== undefined && this.isRight(pair, target);
      if (right) {
        setMark(pair, "right", this.texts.get("question.part-right"));
      } else if (reveal) {
        const text = this.texts.get("question.right-is", { answer: this.wordsOf(this.rightTarget(pair)) });
        setMark(pair, target === undefined ? "missed" : "wrong", text);
      } else {
        setMark(pair, target === undefined ? "" : "wrong", target === undefined ? "" : this.texts.get("question.part-wrong"));
      }
    }
  }

  /** @param {string[]} response @param {boolean} reveal @returns {Node[]} */
  feedback(response, reveal) {
    return this.pairs
      .filter((pair) => reveal || targetIn(response, sourceOf(pair)) !== undefined)
      .flatMap((pair) => toldOf(/** @type {HTMLElement} */ (pair.querySelector(".pair-source")), told(pair)));
  }

  /** @param {boolean} locked */
  lock(locked) {
    this.pairs.forEach((pair) => {
      selectOf(pair).disabled = locked;
    });
  }

  /** @returns {string[]} */
  right() {
    return this.pairs.map((pair) => `${sourceOf(pair)}=${this.rightTarget(pair)}`);
  }

  /** @param {HTMLElement} pair */
  rightTarget(pair) {
    return this.targets.find((target) => this.isRight(pair, target)) ?? "";
  }

  /** @param {HTMLElement} pair @param {string} target */
  isRight(pair, target) {
    return this.parts.has(`${sourceOf(pair)}=${target}`);
  }

  /** @param {string} target @returns {string} what its option says */
  wordsOf(target) {
    return optionsOf(selectOf(this.pairs[0])).find(({ value }) => value === target)?.textContent ?? "";
  }
}

/** @param {HTMLElement} pair @returns {string} */
function sourceOf(pair) {
  return pair.dataset.source ?? "";
}

/** @param {HTMLElement} pair @returns {HTMLSelectElement} */
function selectOf(pair) {
  return /** @type {HTMLSelectElement} */ (pair.querySelector("select"));
}

/** @param {HTMLSelectElement} select @returns {HTMLOptionElement[]} those that are targets */
function optionsOf(select) {
  return [...select.options].filter(({ value }) => value !== "");
}

/** @param {string[]} response @param {string} source @returns {string | undefined} */
function targetIn(response, source) {
  return response.find((pair) => pair.startsWith(`${source}=`))?.slice(source.length + 1);
}

/** @param {HTMLSelectElement} select @param {string[]} order of the targets */
function arrange(select, order) {
  const options = optionsOf(select);
  select.append(...order.map((target) => /** @type {Node} */ (options.find(({ value }) => value === target))));
}

/**
 * Puts letters on targets that are listed in full, so that a short option can stand for a long text.
 *
 * @param {HTMLElement[]} targets none if the options say all
 * @param {HTMLElement[]} pairs
 * @param {string[]} order of the targets
 */
function letter(targets, pairs, order) {
  for (const target of targets) {
    const at = order.indexOf(target.dataset.target ?? "");
    const name = String.fromCharCode("A".charCodeAt(0) + at);
    target.prepend(Object.assign(target.ownerDocument.createElement("strong"), { textContent: `${name}. ` }));
    for (const pair of pairs) {
      const option = optionsOf(selectOf(pair))[at];
      option.textContent = `${name}. ${option.textContent}`;
    }
  }
  targets[0]?.parentElement?.append(...order.map((id) => /** @type {Node} */ (targets.find(({ dataset }) => dataset.target === id))));
}
