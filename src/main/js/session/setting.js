/**
 * What a session needs from the page that opens it.
 *
 * @typedef {object} Setting
 * @property {any} window the course's window, the only way to the page and to the LMS
 * @property {import("./clock.js").Clock} clock
 * @property {import("./outline.js").Outline} outline
 * @property {Promise<boolean>} [only] the answer of {@link import("./other-windows.js").isOnlyWindow}, where it was asked
 *     for ahead
 * @property {() => void} onChange called after every change of what the session tells, on the spot; it
 *     should be quick
 */

export {};
