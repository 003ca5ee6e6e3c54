/** What a learner is told about an attempt: how it was judged, and what the author says about it. */

import { line, told } from "./page.js";

/** @typedef {import("../shell/texts.js").Texts} Texts */
/** @typedef {import("./kind.js").Grade} Grade */

/**
 * @typedef {object} Judgement
 * @property {"right" | "partly" | "wrong" | ""} verdict empty where none is given
 * @property {boolean} done whether nothing more can be won, and the right answer may be shown
 * @property {Node[]} parts what the learner is told
 */

/**
 * @param {import("./sheet.js").Sheet} sheet with the variant that was answered
 * @param {import("../session/work.js").Answer} answer
 * @param {{left: number, worth: number, exam?: boolean}} circumstances left: how many attempts, maybe Infinity; worth:
 *     what hints have left of the score, 0 to 1; exam: whether the answer is part of a paper
 * @param {Texts} texts
 * @returns {Judgement}
 */
export function judged({ kind, element }, answer, { left, worth, exam = false }, texts) {
  const { response } = answer;
  const grade = kind.grade(response);
  // a response that is no longer known was right if its score was
  const right = response.length > 0 ? grade.score >= 1 : answer.correct;
  const done = right || left === 0;
  const document = element.ownerDocument;
  const verdict = grade.type === "likert" ? "" : right ? "right" : grade.score > 0 ? "partly" : "wrong";
  const ended = done && !right && !exam ? [line(document, texts.get("question.last"))] : [];
  const after = done ? told(element, "template[data-explanation]") : leftLines(left, texts, document);
  const parts = [...verdictLines(grade, { verdict, worth }, texts, document), ...ended];
  return { verdict, done, parts: [...parts, ...kind.feedback(response, done), ...after] };
}

/**
 * @param {number} left how many attempts; Infinity for any number
 * @param {Texts} texts
 * @param {Document} document
 * @returns {HTMLElement[]}
 */
export function leftLines(left, texts, document) {
  return Number.isFinite(left) ? [line(document, texts.get("question.attempts", { count: left }))] : [];
}

/**
 * @param {Grade} grade
 * @param {{verdict: Judgement["verdict"], worth: number}} judgement
 * @param {Texts} texts
 * @param {Document} document
 * @returns {Node[]}
 */
function verdictLines(grade, { verdict, worth }, texts, document) {
  if (verdict === "") {
    return [line(document, texts.get("question.noted"), "verdict")];
  }
  const lines = [line(document, texts.get(`question.${verdict}`), "verdict")];
  const counts = [];
  if (verdict !== "right" && grade.of > 1) {
    counts.push(texts.get("question.share", { right: grade.right, of: grade.of }));
  }
  if (verdict !== "right" && grade.wrong > 0) {
    counts.push(texts.get("question.extra", { count: grade.wrong }));
  }
  if (grade.score > 0 && grade.score * worth < 1) {
    const value = Math.round(100 * grade.score * worth);
    counts.push(texts.get(worth < 1 ? "question.score-hints" : "question.score", { value }));
  }
  return counts.length === 0 ? lines : [...lines, line(document, counts.join(" "))];
}
