/** What a learner is told about an answer to a part. */

import { elements, line, told } from "../quiz/page.js";
import { worthAfter } from "../session/hints.js";
import { make } from "../lab/make.js";

/** @typedef {import("../lab/engine.js").Score} Score */
/** @typedef {import("../shell/texts.js").Texts} Texts */

/**
 * @param {Score} score without hints
 * @param {{verdict: "right" | "partly" | "wrong", hints: number, form: HTMLElement}} judgement
 * @param {Texts} texts
 * @returns {Node[]}
 */
export function scoreLines(score, { verdict, hints, form }, texts) {
  const document = form.ownerDocument;
  const earned = pointsText((score.earned * worthAfter(hints)) / 100, texts);
  const of = pointsText(score.of / 100, texts);
  const told = texts.get(hints > 0 ? "exercise.points-hints" : "exercise.points", { earned, of });
  return [line(document, texts.get(`question.${verdict}`), "verdict"), line(document, told), ...testList(score, form, texts)];
}

/** The tests, each with what it asks for and whether it is passed. @param {Score} score @param {HTMLElement} form @param {Texts} texts @returns {Node[]} */
function testList(score, form, texts) {
  const document = form.ownerDocument;
  const entries = elements(form, "template[data-test]").flatMap((template) => {
    const item = score.items.find(({ id }) => id === template.dataset.test);
    const text = told(form, `template[data-test="${template.dataset.test}"]`);
    if (item === undefined) {
      return [];
    }
    const passed = item.earned >= item.of;
    const words = text.length > 0 ? text : [document.createTextNode(texts.get("exercise.test", { number: item.id }))];
    const mark = make(document, "strong", {}, texts.get(passed ? "exercise.passed" : "exercise.not-passed"));
    return [make(document, "li", { class: passed ? "passed" : "failed" }, mark, " ", ...words)];
  });
  return entries.length === 0 ? [] : [make(document, "ul", { class: "tests" }, ...entries)];
}

/** A third of 30 points is graded as 9.99 and told as 10. @param {number} points @param {Texts} texts @returns {string} */
function pointsText(points, texts) {
  return String(Math.round(10 * points) / 10).replace(".", texts.get("decimal-point"));
}

/**
 * @param {import("../session/work.js").Answer | undefined} answer
 * @param {number} points what the part earns at most
 * @param {Texts} texts
 * @returns {string} the best so far; empty without an answer
 */
export function bestText(answer, points, texts) {
  const earned = pointsText(points * (answer?.score ?? 0), texts);
  return answer === undefined ? "" : texts.get("exercise.best", { earned, of: points, count: answer.attempts });
}

/**
 * @param {HTMLElement} form
 * @param {string[]} response
 * @returns {Node[]} what the author says to this answer, or to most of its cells; empty for nothing
 */
export function wrongSaying(form, response) {
  const { kind = "" } = form.dataset;
  /** @type {HTMLTemplateElement | undefined} */
  let best = undefined;
  let most = 0;
  for (const template of /** @type {HTMLTemplateElement[]} */ (elements(form, "template[data-wrong]"))) {
    const wrong = JSON.parse(template.dataset.wrong ?? "[]");
    if (wrong.length > most && shows(plain(wrong), plain(response), kind)) {
      best = template;
      most = wrong.length;
    }
  }
  return best === undefined ? [] : [...best.content.cloneNode(true).childNodes];
}

/** @param {string[]} wrong @param {string[]} answer @param {string} kind @returns {boolean} */
function shows(wrong, answer, kind) {
  return ["cells", "settings"].includes(kind)
    ? wrong.every((entry) => answer.includes(entry))
    : wrong.join("\n") === answer.join("\n");
}

/** @param {string[]} answer @returns {string[]} without what does not matter */
function plain(answer) {
  return answer.map((entry) => entry.replace(/\s+/g, "").toLowerCase());
}

/** @param {{reason: string, subject: string}} refusal @param {HTMLElement} form @param {Texts} texts @returns {HTMLElement} */
export function refusalLine({ reason, subject }, form, texts) {
  return line(form.ownerDocument, `${texts.get(`exercise.refused.${reason}`, { subject })} ${texts.get("exercise.no-cost")}`);
}
