/** An LMS's bad day: how long calls take, and which fail. */

/** What it may do wrong is calls that can be made again. */
const FALLIBLE = ["Commit", "SetValue"];

/**
 * @param {number} seed a whole number; the same gives the same failures
 * @returns {() => number} numbers from 0 up to, but not, 1000 (a linear congruential generator)
 */
export function drawing(seed) {
  let state = BigInt(seed) * 2n + 1n;
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number((state >> 33n) % 1000n);
  };
}

/**
 * @param {() => number} draw
 * @param {() => number} now milliseconds
 * @returns {(personality: import("./personalities.js").Personality, name: string) => boolean} takes the time that a
 *     call takes, for the course waits for it; whether the call fails
 */
export function hitches(draw, now) {
  return ({ callMs = 0, commitMs = 0, failing = 0 }, name) => {
    const until = now() + (name === "Commit" ? commitMs : callMs);
    while (now() < until) {
      // A real LMS would be asked over the network meanwhile.
    }
    return failing > 0 && FALLIBLE.includes(name) && draw() < failing;
  };
}
