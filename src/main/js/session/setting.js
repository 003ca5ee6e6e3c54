/**
 * What a session needs from the page that opens it.
 *
 * @typedef {object} Setting
 * @property {any} window the course's window, the only way to the page and to the LMS
 * @property {import("./clock.js").Clock} clock
 * @property {import("./outline.js").Outline} outline
 * @property {() => void} onChange called after every change of what the session tells, on the spot; it
 *     should be quick
 */

export {};
