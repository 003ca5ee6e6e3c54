/**
 * SHA-256 (FIPS 180-4). The browser's own is only there on https, and an LMS may be plain http.
 */

const CONSTANTS = firstPrimes(64).map((prime) => fraction(Math.cbrt(prime)));
const START = firstPrimes(8).map((prime) => fraction(Math.sqrt(prime)));

/**
 * @param {string} text hashed as UTF-8
 * @returns {string} 64 lower-case hexadecimal digits
 */
export function sha256(text) {
  const words = padded(new TextEncoder().encode(text));
  const state = [...START];
  for (let block = 0; block < words.length; block += 16) {
    mix(state, schedule(words.subarray(block, block + 16)));
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/**
 * @param {Uint8Array} bytes
 * @returns {Uint32Array} the message with its end mark and length, in blocks of 16 words
 */
function padded(bytes) {
  const words = new Uint32Array(Math.ceil((bytes.length + 9) / 64) * 16);
  [...bytes, 0x80].forEach((byte, i) => {
    words[i >> 2] |= byte << (24 - 8 * (i % 4));
  });
  words[words.length - 2] = Math.floor((bytes.length * 8) / 2 ** 32);
  words[words.length - 1] = bytes.length * 8;
  return words;
}

/** @param {Uint32Array} block 16 words @returns {Uint32Array} 64 words */
function schedule(block) {
  const words = new Uint32Array(64);
  words.set(block);
  for (let i = 16; i < 64; i++) {
    const early = words[i - 15];
    const late = words[i - 2];
    const sigma0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const sigma1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[i] = words[i - 16] + sigma0 + words[i - 7] + sigma1;
  }
  return words;
}

/**
 * @param {number[]} state 8 words, changed in place
 * @param {Uint32Array} words
 */
function mix(state, words) {
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + CONSTANTS[i] + words[i];
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = (state[i] + word) | 0;
  });
}

/** @param {number} word @param {number} bits @returns {number} the word turned right */
function turned(word, bits) {
  return (word >>> bits) | (word << (32 - bits));
}

/** @param {number} value @returns {number} the first 32 bits after the point */
function fraction(value) {
  return Math.floor((value % 1) * 2 ** 32);
}

/** @param {number} count @returns {number[]} */
function firstPrimes(count) {
  /** @type {number[]} */
  const primes = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) {
      primes.push(candidate);
    }
  }
  return primes;
}
