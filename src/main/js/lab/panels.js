/** What a lab shows of a run at a position: picture, nodes, messages, sentences and numbers. */

import { slot } from "../shell/slots.js";
import { make, parsed } from "./make.js";

/** @typedef {import("./run.js").Run} Run */
/** @typedef {import("../shell/texts.js").Texts} Texts */

/** The numbers that are always shown; others only if they are not zero. */
const ALWAYS = ["converged", "divergenceMs", "lostWrites", "conflictsReported", "messagesSent"];

/** Too much of a detail for learners. */
const NEVER = ["writeLatencySumMs", "convergedSinceMs", "replicasEqual", "messagesDuplicated", "hopsWorst"];

const YES_NO = ["converged", "replicasEqual"];

/** @param {HTMLElement} root @param {Run} run @param {number} position @param {"spaceTime" | "topology"} what @param {string} prefix */
export function showPicture(root, run, position, what, prefix) {
  const { svg } = run.picture(what, position, prefix);
  const place = slot(root, "picture");
  place.replaceChildren(parsed(root.ownerDocument, svg));
  const box = place.firstElementChild?.getAttribute("viewBox")?.split(" ") ?? [];
  place.firstElementChild?.setAttribute("width", box[2] ?? "");
  place.firstElementChild?.setAttribute("height", box[3] ?? "");
}

/** @param {HTMLElement} root @param {Run} run @param {number} position @param {Texts} texts */
export function showFlights(root, run, position, texts) {
  const flights = run.flights(position);
  slot(root, "no-flights").hidden = flights.length > 0;
  slot(root, "flights").replaceChildren(
    ...flights.map(({ from, to, what, due }) =>
      make(
        root.ownerDocument,
        "li",
        due === "" ? { class: "held" } : {},
        texts.get(due === "" ? "lab.held" : "lab.flight", { from, to, what, due }),
      ),
    ),
  );
}

/** @param {HTMLElement} root @param {Run} run @param {number} position @param {Texts} texts */
export function showNodes(root, run, position, texts) {
  const { ownerDocument: document } = root;
  const table = parsed(document, run.table(position));
  const keys = [...table.querySelectorAll("thead th")].slice(1).map((cell) => cell.textContent ?? "");
  const events = run.eventsTo(position);
  const rows = [...table.querySelectorAll("tbody tr")];
  const agree = [...table.querySelectorAll("tfoot td")].map((cell) => cell.textContent ?? "");
  const cards = rows.map((row, i) => {
    const own = events.filter(({ node }) => node === run.nodes[i]);
    const values = [...row.querySelectorAll("td")].map((cell, at) =>
      make(document, "div", {}, make(document, "dt", {}, keys[at]), make(document, "dd", {}, ...cell.childNodes)),
    );
    const clocks = own.at(-1)?.clocks;
    const facts = clocks && texts.get("lab.clocks", { wall: clocks.wallMs, hybrid: clocks.hybrid, known: clocks.known });
    return make(
      document,
      "li",
      { class: "node-card" },
      make(document, "p", { class: "node-name" }, row.querySelector("th")?.textContent ?? ""),
      make(document, "dl", {}, ...values),
      make(document, "p", { class: "node-clocks" }, facts ?? ""),
      make(document, "p", { class: "node-last" }, own.at(-1)?.sentence ?? ""),
    );
  });
  slot(root, "nodes").replaceChildren(...cards);
  slot(root, "agree").textContent = keys.map((key, i) => texts.get("lab.agree", { key, answer: agree[i] })).join(" · ");
}

/** @param {HTMLElement} root @param {Run} run @param {number} position */
export function showLog(root, run, position) {
  const { ownerDocument: document } = root;
  const list = slot(root, "log");
  const lines = run.moments.slice(0, position + 1).map(({ atMs, events }, at) => {
    const sentences = events.map(({ sentence }) => make(document, "span", { class: "sentence" }, sentence, " "));
    const time = make(document, "span", { class: "log-time" }, `${atMs} ms`);
    return make(document, "li", at === position ? { "aria-current": "step" } : {}, time, " ", ...sentences);
  });
  list.replaceChildren(...lines);
  list.scrollTop = list.scrollHeight;
}

/** @param {HTMLElement} root @param {Run} run @param {number} position @param {Texts} texts */
export function showNumbers(root, run, position, texts) {
  const metrics = run.metrics(position);
  const shown = Object.keys(metrics)
    .filter((name) => !NEVER.includes(name) && (ALWAYS.includes(name) || metrics[name] !== 0))
    .sort((one, other) => Number(ALWAYS.includes(other)) - Number(ALWAYS.includes(one)));
  slot(root, "numbers").replaceChildren(
    ...shown.map((name) =>
      make(
        root.ownerDocument,
        "div",
        {},
        make(root.ownerDocument, "dt", {}, metricName(name, texts)),
        make(root.ownerDocument, "dd", {}, metricText(name, metrics[name], texts)),
      ),
    ),
  );
}

/** @param {string} name @param {Texts} texts @returns {string} */
export function metricName(name, texts) {
  return texts.get(`metric.${name}`);
}

/** @param {string} name @param {number} value @param {Texts} texts @returns {string} */
export function metricText(name, value, texts) {
  if (YES_NO.includes(name)) {
    return texts.get(value === 1 ? "lab.yes" : "lab.no");
  }
  if (name.endsWith("TenthsMs")) {
    return `${(value / 10).toFixed(1).replace(".", texts.get("decimal-point"))}\u00a0ms`;
  }
  return name.endsWith("Ms") ? (value < 0 ? texts.get("lab.never") : `${value}\u00a0ms`) : String(value);
}
