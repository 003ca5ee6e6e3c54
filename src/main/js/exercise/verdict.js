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
  const points = (/** @type {number} */ hundredths) =>
    String(Math.round(hundredths) / 100).replace(".", texts.get("decimal-point"));
  const earned = points(score.earned * worthAfter(hints));
  const told = texts.get(hints > 0 ? "exercise.points-hints" : "exercise.points", { earned, of: points(score.of) });
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

/**
 * @param {HTMLElement} form
 * @param {string[]} response
 * @returns {Node[]} what the author says to this answer; empty for nothing
 */
export function wrongSaying(form, response) {
  const template = /** @type {HTMLTemplateElement | undefined} */ (
    elements(form, "template[data-wrong]").find((one) => alike(JSON.parse(one.dataset.wrong ?? "[]"), response, form.dataset.kind ?? ""))
  );
  return template === undefined ? [] : [...template.content.cloneNode(true).childNodes];
}

/** @param {string[]} one @param {string[]} other @param {string} kind */
function alike(one, other, kind) {
  const plain = (/** @type {string[]} */ answer) => {
    const entries = answer.map((entry) => entry.replace(/\s+/g, "").toLowerCase());
    return (["cells", "settings"].includes(kind) ? entries.sort() : entries).join("\n");
  };
  return plain(one) === plain(other);
}

/** @param {{reason: string, subject: string}} refusal @param {HTMLElement} form @param {Texts} texts @returns {HTMLElement} */
export function refusalLine({ reason, subject }, form, texts) {
  return line(form.ownerDocument, `${texts.get(`exercise.refused.${reason}`, { subject })} ${texts.get("exercise.no-cost")}`);
}
