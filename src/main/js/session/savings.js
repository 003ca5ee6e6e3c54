/**
 * What a state does without where an LMS has little room, such as the 4,096 characters of SCORM 1.2.
 *
 * In this order, each as a whole, until it fits: memos; the last responses to items at which nothing more can be
 * won; the responses on a paper that is handed in; all other last responses; drafts. Never: the seed, the place, the
 * visits, scores, attempts, hints, solutions, the scores of papers, a paper that is begun with its responses, and
 * the standing.
 */

/** @typedef {import("./work.js").Answer} Answer */
/** @typedef {import("./work.js").Work} Work */

/** Step by step. @type {((spared: Work) => Work)[]} */
export const SAVINGS = [
  (work) => work,
  (work) => ({ ...work, memos: new Map() }),
  (work) => withoutResponses(work, ({ correct }) => correct),
  (work) => ({ ...work, paper: withoutReview(work.paper) }),
  (work) => withoutResponses(work, () => true),
  (work) => ({ ...work, drafts: new Map() }),
];

/** @param {Work} work @param {(answer: Answer) => boolean} drops @returns {Work} */
function withoutResponses(work, drops) {
  const answers = new Map(work.answers);
  answers.forEach((answer, id) => answers.set(id, drops(answer) ? { ...answer, response: [] } : answer));
  return { ...work, answers };
}

/** @param {Work["paper"]} paper @returns {Work["paper"]} what is needed of it once it is handed in */
function withoutReview(paper) {
  return paper?.submitted ? { ...paper, items: paper.items.map((item) => ({ ...item, response: undefined })) } : paper;
}
