/** Tells where two runs part and what differs in the end. */

import { slot } from "../shell/slots.js";
import { make } from "./make.js";
import { metricName, metricText } from "./panels.js";

/** @typedef {import("./engine.js").Difference} Difference */
/** @typedef {import("../shell/texts.js").Texts} Texts */

/**
 * @param {HTMLElement} root
 * @param {Difference} difference first is the run that was kept, second the one on show
 * @param {Texts} texts
 */
export function showComparison(root, difference, texts) {
  const { ownerDocument: document } = root;
  const { first, second, same } = difference;
  const told = (/** @type {import("./engine.js").TraceEvent | undefined} */ event) =>
    event === undefined
      ? texts.get("lab.nothing-more")
      : texts.get("exercise.pair", { name: `${event.atMs} ms`, value: event.sentence });
  slot(root, "parting").replaceChildren(
    ...(same
      ? [make(document, "p", {}, texts.get("lab.same-run"))]
      : [
          make(document, "p", {}, texts.get("lab.parting", { common: difference.common })),
          make(
            document,
            "dl",
            { class: "parting" },
            make(document, "dt", {}, texts.get("lab.kept")),
            make(document, "dd", {}, told(first)),
            make(document, "dt", {}, texts.get("lab.present")),
            make(document, "dd", {}, told(second)),
          ),
        ]),
  );
  const rows = [
    ...difference.values.map(({ node, key, first: one, second: other }) => [
      texts.get("lab.value-of", { node, key }),
      one === "" ? "–" : one,
      other === "" ? "–" : other,
    ]),
    ...Object.entries(difference.metrics).map(([name, { first: one, second: other }]) => [
      metricName(name, texts),
      metricText(name, one, texts),
      metricText(name, other, texts),
    ]),
  ];
  slot(root, "differences-table").hidden = rows.length === 0;
  slot(root, "differences").replaceChildren(
    ...rows.map(([what, one, other]) =>
      make(
        document,
        "tr",
        {},
        make(document, "th", { scope: "row" }, what),
        make(document, "td", {}, one),
        make(document, "td", {}, other),
      ),
    ),
  );
}
