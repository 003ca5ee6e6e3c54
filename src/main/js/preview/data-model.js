/** What the data models of all editions do alike. */

export class DataModel {
  /**
   * @param {Record<string, string>} values what was kept of earlier launches, by element
   * @param {Record<string, string>} given what the LMS tells of this launch, by element
   * @param {readonly string[]} ofSession what is said anew in each session, by element
   */
  constructor(values, given, ofSession) {
    /** What was written, by element. */
    this.values = { ...values };
    this.given = given;
    ofSession.forEach((element) => delete this.values[element]);
  }

  /** @param {string} element @param {string} value @returns {number} the error */
  set(element, value) {
    const error = this.refusal(element, value);
    if (error === 0) {
      this.values[element] = value;
    }
    return error;
  }

  /** @param {string} _element @param {string} _value @returns {number} why a value is not taken, 0 if it is */
  refusal(_element, _value) {
    throw new Error("each edition refuses in its own way");
  }

  /** @param {string} element @param {number} more @returns {boolean} whether an index in it is none of the list, nor one of so many behind it */
  beyond(element, more) {
    return [...element.matchAll(/\.(\d+)(?=\.|$)/g)].some(
      ({ 1: index, index: at }) => String(Number(index)) !== index || Number(index) >= this.count(element.slice(0, at)) + more,
    );
  }

  /** @param {string} list @returns {number} how many entries it has */
  count(list) {
    const names = [...Object.keys(this.values), ...Object.keys(this.given)].filter((name) => name.startsWith(`${list}.`));
    return new Set(names.map((name) => name.slice(list.length + 1).split(".")[0])).size;
  }
}
