/** Stretches of numbers with what a number in them is worth. Pure. */

import { compared } from "./numeral.js";

/**
 * @typedef {object} Band
 * @property {string} from its least number
 * @property {string} to its greatest number
 * @property {string} score a fraction, such as `1` or `1/2`
 */

/** As the compiler reads a response: up to 15 digits, and up to 15 more behind the point. */
const NUMBER = /^([-+]?)(\d{1,15})(?:\.(\d{1,15}))?$/;

/**
 * @param {string} key a line for each band: its ends and its score, between spaces
 * @returns {Band[]}
 */
export function bandsOf(key) {
  return key.split("\n").map((text) => {
    const [from, to, score] = text.split(" ");
    return { from, to, score };
  });
}

/**
 * @param {Band[]} bands
 * @param {number} decimals
 * @param {string[]} response
 * @returns {Band | undefined} the first that holds the number
 */
export function bandOf(bands, decimals, response) {
  const number = response.length === 1 ? onGrid(response[0], decimals) : undefined;
  return number === undefined
    ? undefined
    : bands.find(({ from, to }) => compared(from, number) <= 0 && compared(number, to) <= 0);
}

/**
 * @param {string} text
 * @param {number} decimals
 * @returns {string | undefined} the nearest number with so many decimals, from the middle the one farther from 0;
 *     undefined if the text is no number
 */
export function onGrid(text, decimals) {
  const form = NUMBER.exec(text.trim());
  if (form === null) {
    return undefined;
  }
  const [, sign, whole, fraction = ""] = form;
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
  const digits = String(fraction.charAt(decimals) >= "5" ? kept + 1n : kept).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const size = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return sign === "-" && /[1-9]/.test(size) ? `-${size}` : size;
}
