/** The engine that runs scenarios. It is large, so it is fetched when a page first wants to run something. */

/**
 * @typedef {Record<"run" | "order" | "at" | "compare" | "diagram" | "grade" | "solution" | "adjusted",
 *     (...parts: any[]) => string>} Exports what the engine's module exports: JSON in, JSON out
 *
 * @typedef {object} TraceEvent
 * @property {number} number
 * @property {number} step
 * @property {number} atMs
 * @property {string} node
 * @property {string} kind
 * @property {string} sentence
 * @property {{wallMs: number, hybrid: string, known: string}} clocks
 * @property {number} [message]
 * @property {string} [to]
 * @property {string} [from]
 * @property {string} [key]
 * @property {string} [write]
 * @property {string} [due]
 *
 * @typedef {object} Trace
 * @property {TraceEvent[]} events
 * @property {Record<string, Record<string, string>>} end what every live node shows, by key
 * @property {Record<string, number>} metrics
 *
 * @typedef {object} Figure
 * @property {string} svg
 * @property {string} title
 * @property {string[]} text
 *
 * @typedef {object} Score
 * @property {number} earned in hundredths of a point
 * @property {number} of
 * @property {{id: string, earned: number, of: number}[]} items
 * @property {{reason: string, subject: string}} [refusal]
 *
 * @typedef {object} Difference
 * @property {boolean} same
 * @property {number} common how many events both runs begin with
 * @property {TraceEvent} [first]
 * @property {TraceEvent} [second]
 * @property {{node: string, key: string, first: string, second: string}[]} values
 * @property {Record<string, {first: number, second: number}>} metrics
 */

export class Engine {
  /** @param {Exports} exports @param {string} language of sentences */
  constructor(exports, language) {
    this.exports = exports;
    this.language = language;
  }

  /** @param {string} scenario @returns {Trace} */
  run(scenario) {
    return JSON.parse(this.exports.run(scenario, this.language));
  }

  /** @param {string} scenario @param {number} steps @returns {Trace} as far as so many steps lead */
  at(scenario, steps) {
    return JSON.parse(this.exports.at(scenario, JSON.stringify({ steps }), this.language)).trace;
  }

  /** @param {string} scenario @param {string[]} moves @returns {{moves: string[], trace: Trace}} */
  order(scenario, moves) {
    return JSON.parse(this.exports.order(scenario, JSON.stringify({ moves }), this.language));
  }

  /** @param {string} scenario @param {object} request @returns {Figure} */
  draw(scenario, request) {
    return JSON.parse(this.exports.diagram(scenario, JSON.stringify({ language: this.language, ...request })));
  }

  /** @param {string} scenario @param {object} request @returns {string} a table, as HTML */
  table(scenario, request) {
    const asked = { what: "state", language: this.language, ...request };
    return JSON.parse(this.exports.diagram(scenario, JSON.stringify(asked))).html;
  }

  /** @param {string} first @param {string} second scenarios @returns {Difference} */
  compare(first, second) {
    return JSON.parse(this.exports.compare(first, second, this.language));
  }

  /** @param {string} exercise @param {string} name of a scenario @param {Record<string, string>} settings */
  adjusted(exercise, name, settings) {
    return this.exports.adjusted(exercise, name, JSON.stringify(settings));
  }

  /** @param {string} exercise @param {string} part @param {string[]} answer @param {number} hints @returns {Score} */
  grade(exercise, part, answer, hints) {
    return JSON.parse(this.exports.grade(exercise, part, JSON.stringify({ answer }), hints));
  }

  /** @param {string} exercise @param {string} part @returns {string[]} */
  solution(exercise, part) {
    return JSON.parse(this.exports.solution(exercise, part)).answer;
  }
}

/** @type {WeakMap<Document, Promise<Engine>>} */
const engines = new WeakMap();
/** The documents whose engine is there. @type {WeakSet<Document>} */
const fetched = new WeakSet();

/** @param {Document} document @returns {boolean} whether {@link loadEngine} makes nobody wait */
export function engineFetched(document) {
  return fetched.has(document);
}

/**
 * @param {Document} document its body says where the engine is
 * @returns {Promise<Engine>} fetched once; if that fails, tried again at the next call
 */
export function loadEngine(document) {
  const kept = engines.get(document);
  if (kept !== undefined) {
    return kept;
  }
  const { engine: path = "", language = "en" } = document.body.dataset;
  const loading = import(new URL(path, document.baseURI).href).then(
    (exports) => new Engine(exports, language.startsWith("fr") ? "fr" : "en"),
  );
  engines.set(document, loading);
  loading.then(() => fetched.add(document), () => engines.delete(document));
  return loading;
}
