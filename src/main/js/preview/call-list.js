/** Every call of the course, the newest first, and a filter. */

/** @typedef {import("./launch.js").Call} Call */

/** So many calls are kept; a course in use makes some thousand an hour. */
const KEPT_MAX = 2000;
/** So many are on show at once. */
const SHOWN_MAX = 100;

export class CallList {
  /** @type {(Call & {number: number, atMs: number})[]} */
  #calls = [];
  #count = 0;
  #failed = 0;

  /**
   * @param {Document} document
   * @param {{[code: number]: string}} errors what an error code means
   */
  constructor(document, errors) {
    this.errors = errors;
    this.body = /** @type {HTMLElement} */ (document.getElementById("calls"));
    this.filter = /** @type {HTMLInputElement} */ (document.getElementById("filter"));
    this.onlyFailed = /** @type {HTMLInputElement} */ (document.getElementById("only-failed"));
    this.summary = /** @type {HTMLElement} */ (document.getElementById("call-count"));
    this.none = /** @type {HTMLElement} */ (document.getElementById("no-calls"));
    this.filter.addEventListener("input", () => this.show());
    this.onlyFailed.addEventListener("change", () => this.show());
    document.getElementById("forget-calls")?.addEventListener("click", () => this.clear());
  }

  /** @param {Call} call @param {number} atMs since the launch */
  add(call, atMs) {
    this.#count += 1;
    this.#failed += isFailure(call) ? 1 : 0;
    this.#calls.push({ ...call, number: this.#count, atMs });
    if (this.#calls.length > KEPT_MAX) {
      this.#calls.shift();
    }
  }

  clear() {
    this.#calls = [];
    this.#failed = 0;
    this.show();
  }

  show() {
    const wanted = this.filter.value.trim().toLowerCase();
    const found = this.#calls.filter(
      (call) => (!this.onlyFailed.checked || isFailure(call)) && textOf(call).toLowerCase().includes(wanted),
    );
    this.summary.textContent = `${this.#calls.length}${this.#failed > 0 ? `, ${this.#failed} failed` : ""}`;
    this.none.hidden = found.length > 0;
    this.body.replaceChildren(...found.slice(-SHOWN_MAX).reverse().map((call) => this.row(call)));
  }

  /** @param {Call & {number: number, atMs: number}} call */
  row(call) {
    const { ownerDocument: document } = this.body;
    const row = document.createElement("li");
    row.toggleAttribute("data-failed", isFailure(call));
    const head = document.createElement("p");
    head.append(
      span(document, "when", `${(call.atMs / 1000).toFixed(1)} s`),
      span(document, "name", call.name),
      span(document, "result", call.name.endsWith("GetValue") ? "" : call.result),
    );
    row.append(head);
    const [element, value] = call.name.endsWith("GetValue") ? [call.args[0], call.result] : call.args;
    if (element) {
      const told = document.createElement("p");
      told.append(span(document, "element", element), value === undefined ? "" : span(document, "value", ` ${value === "" ? "—" : value}`));
      row.append(told);
    }
    if (call.error !== 0) {
      row.append(span(document, "error", `${call.error} ${this.errors[call.error] ?? ""}`));
    }
    return row;
  }
}

/** @param {Call} call @returns {boolean} a value that is not there yet is asked for in vain, and no failure */
function isFailure({ error }) {
  return error !== 0 && error !== 403;
}

/** @param {Call} call @returns {string} */
function textOf({ name, args, result }) {
  return [name, ...args, result].join(" ");
}

/** @param {Document} document @param {string} className @param {string} text */
function span(document, className, text) {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
}
