/** What the menu says of the final assessment. */

/** @typedef {import("../session/outline.js").Assessment} Assessment */
/** @typedef {import("../session/outline.js").Cell} Cell */

/**
 * @param {Document} document
 * @returns {Assessment | undefined} undefined if the course has none
 */
export function readAssessment(document) {
  const element = document.getElementById("final-plan");
  if (element === null) {
    return undefined;
  }
  const { attempts, masteryScore, gate, review, reportFailed } = element.dataset;
  return {
    attempts: Number(attempts),
    masteryScore: Number(masteryScore),
    gate: gate === "open" ? "open" : "lessons-done",
    review: /** @type {Assessment["review"]} */ (review),
    reportFailed: reportFailed === "true",
    cells: elements(element, "[data-count]").map(readCell),
  };
}

/**
 * @param {Document} document
 * @returns {Map<string, string>} the texts of the objectives that the final assessment tests, by id
 */
export function readObjectives(document) {
  const cells = elements(document, "#final-plan > [data-count]");
  return new Map(cells.map(({ dataset }) => [dataset.objective ?? "", dataset.text ?? ""]));
}

/** @param {HTMLElement} element @returns {Cell} */
function readCell(element) {
  const { objective = "", count } = element.dataset;
  const items = elements(element, "[data-item]").map(({ dataset }) => ({
    id: dataset.item ?? "",
    objective,
    weight: Number(dataset.weight),
    enemies: (dataset.enemies ?? "").split(" ").filter((tag) => tag !== ""),
    variants: Number(dataset.variants),
  }));
  return { objective, count: Number(count), items };
}

/** @param {ParentNode} root @param {string} selector @returns {HTMLElement[]} */
function elements(root, selector) {
  return [...root.querySelectorAll(selector)].map((element) => /** @type {HTMLElement} */ (element));
}
