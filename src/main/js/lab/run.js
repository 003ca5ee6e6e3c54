/** A run of a scenario, step by step: what is to be seen of it at each step. */

/** @typedef {import("./engine.js").Engine} Engine */
/** @typedef {import("./engine.js").TraceEvent} TraceEvent */

/**
 * @typedef {object} Moment what happens together
 * @property {number} step
 * @property {number} atMs
 * @property {TraceEvent[]} events
 *
 * @typedef {object} Flight a message under way
 * @property {number} message
 * @property {string} from
 * @property {string} to
 * @property {string} what it carries, in short
 * @property {string} due when it arrives, in milliseconds; empty while it is held
 */

export class Run {
  /**
   * @param {Engine} engine
   * @param {string} scenario
   * @param {string[]} [moves] in free order; without them the run is on the clock
   */
  constructor(engine, scenario, moves) {
    this.engine = engine;
    this.scenario = scenario;
    this.moves = moves;
    const ordered = moves && engine.order(scenario, moves);
    /** What can happen next, in free order. @type {string[]} */
    this.next = ordered?.moves ?? [];
    this.trace = ordered?.trace ?? engine.run(scenario);
    this.moments = momentsOf(this.trace.events);
  }

  /** @returns {number} the last step */
  get last() {
    return this.moments.length - 1;
  }

  /** @returns {string[]} the nodes, in their order */
  get nodes() {
    const nodes = /** @type {(string | {name: string})[]} */ (JSON.parse(this.scenario).nodes);
    return nodes.map((node) => (typeof node === "string" ? node : node.name));
  }

  /** @param {number} position @returns {number} the true time, in milliseconds */
  timeAt(position) {
    return this.moments[position]?.atMs ?? 0;
  }

  /** @param {number} position @returns {TraceEvent[]} all so far */
  eventsTo(position) {
    return this.moments.slice(0, position + 1).flatMap(({ events }) => events);
  }

  /**
   * @param {string} node
   * @param {number} position
   * @returns {number} the position of the next delivery there; the last one if there is none
   */
  nextDelivery(node, position) {
    const next = this.moments.findIndex(
      ({ events }, i) => i > position && events.some((event) => event.kind === "delivered" && event.node === node),
    );
    return next === -1 ? this.last : next;
  }

  /** @param {number} atMs @returns {number} the last position at that time or before */
  positionAt(atMs) {
    const next = this.moments.findIndex((moment) => moment.atMs > atMs);
    return next === -1 ? this.last : Math.max(0, next - 1);
  }

  /** @param {number} eventNumber @returns {number} the position of an event; the last one if there is none */
  positionOf(eventNumber) {
    const at = this.moments.findIndex(({ events }) => events.some(({ number }) => number >= eventNumber));
    return at === -1 ? this.last : at;
  }

  /** @param {number} position @returns {Flight[]} the messages under way then */
  flights(position) {
    /** @type {Map<number, Flight>} */
    const flights = new Map();
    for (const event of this.eventsTo(position)) {
      const message = event.message ?? -1;
      if (["sent", "resent", "duplicated"].includes(event.kind)) {
        const what = [event.key, event.write].filter(Boolean).join(" ");
        flights.set(message, { message, from: event.node, to: event.to ?? "", what, due: event.due ?? "" });
      } else if (event.kind.startsWith("held")) {
        const flight = flights.get(message);
        flights.set(message, { message, from: event.node, to: event.to ?? "", what: flight?.what ?? event.key ?? "", due: "" });
      } else if (event.kind.startsWith("delivered") || event.kind.startsWith("dropped")) {
        flights.delete(message);
      }
    }
    return [...flights.values()];
  }

  /** @param {number} position @returns {Record<string, number>} the metrics as far as that */
  metrics(position) {
    const whole = position === this.last || this.moves !== undefined;
    return (whole ? this.trace : this.engine.at(this.scenario, this.moments[position].step)).metrics;
  }

  /** @param {"spaceTime" | "topology"} what @param {number} position @param {string} prefix of ids */
  picture(what, position, prefix) {
    return this.engine.draw(this.scenario, { what, prefix, ...this.#until(position) });
  }

  /** @param {number} position @returns {string} what each node holds, as a table */
  table(position) {
    return this.engine.table(this.scenario, this.#until(position));
  }

  /** @param {number} position */
  #until(position) {
    return { until: this.moments[position]?.step ?? 0, ...(this.moves && { moves: this.moves }) };
  }
}

/** @param {TraceEvent[]} events @returns {Moment[]} */
function momentsOf(events) {
  /** @type {Moment[]} */
  const moments = [];
  for (const event of events) {
    const last = moments.at(-1);
    if (last !== undefined && last.step === event.step) {
      last.events.push(event);
    } else {
      moments.push({ step: event.step, atMs: event.atMs, events: [event] });
    }
  }
  return moments.length > 0 ? moments : [{ step: 0, atMs: 0, events: [] }];
}
