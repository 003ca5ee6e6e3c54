/** The face of a question: one of its variants, in the place on the page where the learner meets it. */

import { Confidence } from "./confidence.js";
import { FillIn } from "./fill-in.js";
import { Matching } from "./matching.js";
import { MultipleResponse } from "./multiple-response.js";
import { Numeric } from "./numeric.js";
import { SingleChoice, TrueFalse } from "./one-choice.js";
import { Ordering } from "./ordering.js";
import { elements } from "./page.js";

/** @typedef {import("./kind.js").Kind} Kind */
/** @typedef {import("../shell/texts.js").Texts} Texts */

/** By `data-kind` of the form. @type {Record<string, new (face: import("./kind.js").Face) => Kind>} */
const KINDS = {
  "single-choice": SingleChoice,
  "multiple-response": MultipleResponse,
  "true-false": TrueFalse,
  matching: Matching,
  ordering: Ordering,
  numeric: Numeric,
  "fill-in": FillIn,
  confidence: Confidence,
};

/**
 * @typedef {object} Sheet a variant on show
 * @property {Kind} kind
 * @property {HTMLElement} element holds its controls
 * @property {string} description the question in words, for reports
 * @property {number} variant from 0
 * @property {number} variants how many there are
 */

/**
 * @param {HTMLFormElement} form of a question
 * @returns {number} how many variants it has; at least 1
 */
export function variantsOf(form) {
  return Math.max(1, elements(form, "template[data-variant]").length);
}

/**
 * Shows a variant of a question, in place of the one on show.
 *
 * @param {HTMLFormElement} form of the question
 * @param {{variant: number, seed: string, texts: Texts}} setting variant: from 0
 * @returns {Sheet}
 */
export function showVariant(form, { variant, seed, texts }) {
  const template = /** @type {HTMLTemplateElement | undefined} */ (elements(form, "template[data-variant]")[variant]);
  if (template !== undefined) {
    form.querySelector(":scope > fieldset")?.remove();
    template.parentElement?.insertBefore(template.content.cloneNode(true), template);
  }
  const element = /** @type {HTMLElement} */ (form.querySelector("fieldset"));
  const { salt = "", key = "", description = "" } = element.dataset;
  const id = form.dataset.question ?? "";
  const kind = new KINDS[form.dataset.kind ?? ""]({ element, id, salt, key, seed, texts });
  return { kind, element, description, variant, variants: variantsOf(form) };
}
