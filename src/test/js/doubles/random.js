/**
 * Seeded random numbers, the same on every run: a 32-bit Weyl sequence through a mixing function.
 *
 * @param {number} seed an integer
 * @returns {(bound: number) => number} draws an integer from 0 to bound - 1
 */
export function drawing(seed) {
  let weyl = seed >>> 0;
  return (bound) => {
    weyl = (weyl + 0x9e3779b9) >>> 0;
    let mixed = weyl;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    mixed = (mixed ^ (mixed >>> 15)) >>> 0;
    return Math.floor((mixed / 2 ** 32) * bound);
  };
}
