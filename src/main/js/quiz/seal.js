/**
 * A key that must be shown in the end and can't be found by trying, such as a number or a text: its UTF-8,
 * combined bit by bit (exclusive or) with the digests of salt and count, in base64. It deters from reading the
 * page's source, and no more.
 */

import { digestOf } from "./digest.js";

const DIGEST_BYTES = 32;

/**
 * @param {string} salt of the question
 * @param {string} sealed
 * @returns {string}
 */
export function unsealed(salt, sealed) {
  const bytes = Uint8Array.from(atob(sealed), (character) => character.charCodeAt(0));
  for (let block = 0; block * DIGEST_BYTES < bytes.length; block += 1) {
    const digest = digestOf(salt, String(block));
    for (let i = 0; i < DIGEST_BYTES && block * DIGEST_BYTES + i < bytes.length; i += 1) {
      bytes[block * DIGEST_BYTES + i] ^= Number.parseInt(digest.slice(2 * i, 2 * i + 2), 16);
    }
  }
  return new TextDecoder().decode(bytes);
}
