/** Numbers that look drawn by lot and are the same whenever the seed is the same. */

/**
 * @param {string} text
 * @param {number} salt another salt gives an independent result
 * @returns {number} an integer from 0 to 2^32 - 1: the bytes of the text by FNV-1a, mixed as in MurmurHash3
 */
export function hashOf(text, salt) {
  let hash = (0x811c9dc5 ^ salt) >>> 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * @param {string} text what tells a learner from others
 * @returns {string} a seed for a {@link Lot} that does not show the text
 */
export function seedOf(text) {
  return hashOf(text, 1).toString(36) + hashOf(text, 2).toString(36);
}

export class Lot {
  /** @param {string} seed */
  constructor(seed) {
    this.state = [1, 2, 3, 4].map((salt) => hashOf(seed, salt));
  }

  /**
   * @param {number} bound at least 1
   * @returns {number} an integer from 0 to below the bound
   */
  below(bound) {
    return Math.floor((this.next() * bound) / 0x100000000);
  }

  /**
   * @template T
   * @param {readonly T[]} things
   * @returns {T[]} the same things in a drawn order
   */
  shuffled(things) {
    const result = [...things];
    for (let last = result.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1);
      [result[last], result[other]] = [result[other], result[last]];
    }
    return result;
  }

  /** @returns {number} an integer from 0 to 2^32 - 1, by the generator sfc32 */
  next() {
    const [a, b, c, count] = this.state;
    const result = (a + b + count) >>> 0;
    this.state = [
      (b ^ (b >>> 9)) >>> 0,
      (c + (c << 3)) >>> 0,
      (((c << 21) | (c >>> 11)) + result) >>> 0,
      (count + 1) >>> 0,
    ];
    return result;
  }
}
