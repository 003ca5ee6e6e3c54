/** Boxes for texts, and which texts are right in them. Pure. */

/** White space in every browser and in the compiler alike. */
const SPACE = /[\t\n\v\f\r \u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

/**
 * @param {string} text
 * @param {boolean} matchCase whether capital and small letters differ
 * @returns {string} the form in which texts are compared
 */
export function comparable(text, matchCase) {
  const plain = text
    .normalize("NFC")
    .replace(SPACE, " ")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/^ | $/g, "");
  return matchCase ? plain : plain.toLowerCase();
}

export class Boxes {
  /**
   * @param {string} key a line for each text: the number of its box from 0, `+` if it is right in it and otherwise
   *     the name of what is told about it, and the text, between tabs
   * @param {{ordered: boolean, matchCase: boolean}} rules ordered: whether each text belongs in its own box
   */
  constructor(key, { ordered, matchCase }) {
    this.ordered = ordered;
    this.matchCase = matchCase;
    /** What each box knows of texts: `+`, or the name of what is told. @type {Map<string, string>[]} */
    this.known = [];
    /** For each box the text that is shown as the right one. @type {string[]} */
    this.right = [];
    for (const [box, name, text] of key.split("\n").map((line) => line.split("\t"))) {
      const known = (this.known[Number(box)] ??= new Map());
      const form = comparable(text, matchCase);
      known.set(form, known.get(form) ?? name);
      if (name === "+") {
        this.right[Number(box)] ??= text;
      }
    }
  }

  get size() {
    return this.known.length;
  }

  /**
   * @param {string[]} response a text for each box
   * @returns {(number | undefined)[]} for each text the box that it is right for; empty for anything but a text
   *     for each box
   */
  placed(response) {
    if (response.length !== this.size) {
      return [];
    }
    const free = [...this.known.keys()];
    return response.map((text, i) => {
      const box = this.ordered ? i : free.find((candidate) => this.accepts(candidate, text));
      if (box === undefined || !this.accepts(box, text)) {
        return undefined;
      }
      free.splice(free.indexOf(box), 1);
      return box;
    });
  }

  /** @param {number} box @param {string} text @returns {boolean} */
  accepts(box, text) {
    return this.name(box, text) === "+";
  }

  /** @param {number} box @param {string} text @returns {string | undefined} see the key */
  name(box, text) {
    return this.known[box].get(comparable(text, this.matchCase));
  }
}
