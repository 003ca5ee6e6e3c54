/** Status, score and progress as the LMS has them, and how full its fields are. */

/** @typedef {import("./launch.js").Launch} Launch */

/**
 * @param {Launch} launch
 * @returns {{completion: string, success: string, score: string, progress: string, saved: string}} in words
 */
export function standingOf({ record, edition, committed, phase }) {
  const { names } = edition;
  const value = (/** @type {string} */ element) => (element === "" ? "" : record.get(element).value);
  const score = value(names.score);
  const percent = edition.prefix === "" ? Number(score) * 100 : Number(score);
  const progress = value(names.progress);
  return {
    completion: value(names.completion),
    success: names.success === names.completion ? "" : value(names.success),
    score: score === "" ? "–" : `${Number(percent.toFixed(2))}`,
    progress: progress === "" ? "–" : `${Math.round(Number(progress) * 100)} %`,
    saved: phase === "new" ? "no session yet" : `${committed} ${committed === 1 ? "commit" : "commits"} in this launch${phase === "closed" ? ", session ended" : ""}`,
  };
}

/** @param {Document} document @param {Launch} launch */
export function showStanding(document, launch) {
  for (const [id, text] of Object.entries(standingOf(launch))) {
    const place = /** @type {HTMLElement} */ (document.getElementById(`standing-${id}`));
    place.textContent = text;
    place.dataset.value = text;
    const fact = /** @type {HTMLElement | null} */ (place.closest(".fact"));
    if (fact !== null) {
      fact.hidden = text === "";
    }
  }
  const sizes = /** @type {HTMLElement} */ (document.getElementById("sizes"));
  sizes.replaceChildren(
    ...Object.entries(launch.record.limits).map(([element, max]) =>
      size(document, element, (launch.record.values[element] ?? "").length, /** @type {number} */ (max)),
    ),
  );
}

/** @param {Document} document @param {string} element @param {number} units @param {number} max */
function size(document, element, units, max) {
  const row = document.createElement("label");
  row.className = "size";
  const meter = document.createElement("meter");
  Object.assign(meter, { min: 0, max, value: units, low: max * 0.7, high: max * 0.9, optimum: 0 });
  const text = document.createElement("span");
  text.textContent = `${units.toLocaleString("en")} of ${max.toLocaleString("en")}`;
  const name = document.createElement("code");
  name.textContent = element;
  row.append(name, text, meter);
  return row;
}
