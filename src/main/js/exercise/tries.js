/** Different whole answers that a learner has tried, remembered from visit to visit. */

/** So many are told apart; more than any exercise asks for, and few enough to be kept. */
const MOST = 24;

/** @typedef {{read: () => string, write: (text: string) => void}} Keeping where they are kept, as a text */

export class Tries {
  /** @type {Set<string>} */
  #marks = new Set();

  /** @param {Keeping} keeping */
  constructor(keeping) {
    this.keeping = keeping;
    this.recall();
  }

  /** Takes up what was kept, which may come late. */
  recall() {
    for (const mark of this.keeping.read().split(" ")) {
      mark === "" || this.#marks.add(mark);
    }
  }

  /** @returns {number} how many different ones there were */
  get count() {
    return this.#marks.size;
  }

  /** @param {string[]} answer */
  add(answer) {
    const mark = markOf(answer.join(" "));
    if (!this.#marks.has(mark) && this.#marks.size < MOST) {
      this.#marks.add(mark);
      this.keeping.write([...this.#marks].join(" "));
    }
  }
}

/** @param {import("../session/session.js").Session} session @param {string} id of a memo @returns {Keeping} */
export function keepingOf(session, id) {
  return { read: () => session.memo(id), write: (text) => session.setMemo(id, text) };
}

/** @param {string} text @returns {string} a short mark, the same for the same text */
function markOf(text) {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  }
  return (hash >>> 0).toString(36).slice(-5);
}
