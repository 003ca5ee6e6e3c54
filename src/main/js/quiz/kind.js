/**
 * What a kind of question is to whoever asks it: controls that hold a response, and a judge of responses. It
 * knows nothing of attempts, records and feedback of a whole; see practice.js for that.
 *
 * @typedef {object} Kind
 * @property {() => string[] | undefined} response what is entered now; undefined while incomplete
 * @property {() => string[]} draft what is entered so far, in a form that {@link Kind.enter} takes; empty for
 *     nothing
 * @property {() => Missing} missing what to do while the response is incomplete
 * @property {(response: string[]) => void} enter puts a response or a draft into the controls
 * @property {(response: string[]) => Grade} grade
 * @property {(response: string[] | undefined, reveal: boolean) => void} mark shows which parts of a response are
 *     right, or none for undefined; reveal: shows the right answer too
 * @property {(response: string[], reveal: boolean) => Node[]} feedback what the author says about it
 * @property {(locked: boolean) => void} lock
 *
 * @typedef {object} Missing
 * @property {string} text
 * @property {HTMLElement} control to go to
 *
 * @typedef {object} Grade
 * @property {number} score 0 to 1
 * @property {number} right how many parts are right
 * @property {number} of how many parts there are
 * @property {number} wrong how many were chosen that should not have been
 * @property {string} type of the answer, as session/work.js names it
 * @property {string[]} correctResponses the right answer, as session/work.js wants it
 * @property {string[]} [choices] the ids of all choices, items or sources, as session/work.js wants them
 * @property {string[]} [targets] of pairs: the ids of all targets
 * @property {boolean} [caseMatters] of a text: whether capital and small letters differ
 * @property {boolean} [orderMatters] of texts
 *
 * @typedef {object} Face what a kind finds on the page
 * @property {HTMLElement} element holds the controls
 * @property {string} id of the question
 * @property {string} salt of what its key is made of
 * @property {string} key see digest.js and seal.js
 * @property {string} seed what shuffled orders depend on
 * @property {import("../shell/texts.js").Texts} texts
 */

export {};
