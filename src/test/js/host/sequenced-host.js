/**
 * An LMS with sequencing over scorm-again: it reads a package's manifest, shows its activities in a list and
 * the one that is chosen in a frame, and keeps records and the state of the sequencing in local storage.
 *
 * As in an LMS, a choice ends the activity on show before the next one is delivered, and an activity that left
 * with `suspend` goes on where it was. scorm-again stops sequencing with the session at `suspendAll`, so each
 * session has an object of its own, made of the state that the one before has left.
 *
 * A test drives it through `window.lms`:
 *   `open(url)`       opens the course whose manifest is at the address: begins, or goes on after a suspension
 *   `choose(id)`      chooses an item; resolves to whether its page is on show now
 *   `go(request)`     `continue` or `previous`; as `choose`
 *   `suspend()`       the LMS's own button
 *   `items()`         every item: its id, title, whether it can be chosen, and whether it is on show
 *   `record(id)`      what is kept of an item, by element
 *   `course()`        what the course comes to: completion, success, measure
 *   `calls`           every call of every activity in this page, in order
 */

import { organizationOf } from "./activity-tree.js";
import { flattened, loadLibrary, shown } from "./page.js";

const KEY = "kept by the sequencing LMS";
const METHODS = ["Initialize", "GetValue", "SetValue", "Commit", "Terminate", "GetLastError", "GetErrorString", "GetDiagnostic"];

await loadLibrary();

class SequencedHost {
  /** @type {{item: string, name: string, args: string[], result: string, error: number}[]} */
  calls = [];
  /** Whether the session is over. */
  ended = true;
  /** @type {any} */
  #api;
  /** @type {import("./activity-tree.js").Organization | undefined} */
  #organization;
  /** The item on show; empty for none. */
  #current = "";
  /** @type {HTMLIFrameElement | undefined} */
  #frame;

  /** @param {string} url */
  async open(url) {
    await this.#unload();
    const xml = await (await fetch(url)).text();
    this.#organization = organizationOf(xml, new URL(url, location.href).href);
    const { tree } = this.#organization;
    this.#api = new /** @type {any} */ (window).Scorm2004API({ autocommit: false, logLevel: 5, sequencing: { activityTree: tree } });
    this.#api.setSequencingEventListeners({ onSequencingSessionEnd: () => this.#end() });
    const { state } = kept();
    const resumes = state !== undefined && this.#api.deserializeSequencingState(state);
    this.ended = false;
    await this.#deliver(resumes ? "resumeAll" : "start");
  }

  /** @param {string} id @returns {Promise<boolean>} */
  choose(id) {
    return this.#navigate("choice", id);
  }

  /** @param {"continue" | "previous"} request @returns {Promise<boolean>} */
  go(request) {
    return this.#navigate(request);
  }

  async suspend() {
    await this.#unload();
    this.#api.processNavigationRequest("suspendAll");
  }

  items() {
    const process = this.#api.getSequencingService().getOverallSequencingProcess();
    return (this.#organization?.tree.children ?? []).map((/** @type {any} */ { id, title }) => ({
      id,
      title,
      available: !this.ended && process.predictChoiceEnabled(id),
      current: this.#current === id,
    }));
  }

  /** @param {string} id @returns {Record<string, string>} */
  record(id) {
    return Object.fromEntries(flattened(kept().records[id] ?? {}, "cmi"));
  }

  course() {
    const { completionStatus, successStatus, objectiveMeasureStatus, objectiveNormalizedMeasure } =
      this.#api.getSequencingState().rootActivity;
    const measure = objectiveMeasureStatus ? objectiveNormalizedMeasure : undefined;
    return { completion: completionStatus, success: successStatus, measure };
  }

  /** @param {string} request @param {string} [target] @returns {Promise<boolean>} */
  async #navigate(request, target) {
    const before = this.#current;
    await this.#unload();
    const went = await this.#deliver(request, target);
    // the activity is over; one that can't be followed by the one wanted is delivered again
    if (!went && !this.ended && before !== "") {
      await this.#deliver("choice", before);
    }
    return went;
  }

  /**
   * Shows what a request delivers. scorm-again's event tells of no activity that was the last one delivered too
   * and goes on after a suspension, so its tree is asked instead.
   *
   * @param {string} request
   * @param {string} [target]
   * @returns {Promise<boolean>} whether anything was delivered
   */
  async #deliver(request, target) {
    const went = this.#api.processNavigationRequest(request, target) && !this.ended;
    const id = went ? (this.#api.getSequencingState().currentActivity?.id ?? "") : "";
    const page = this.#organization?.pages.get(id);
    if (page !== undefined) {
      this.#current = id;
      const record = kept().records[id];
      const resumes = record?.exit === "suspend";
      this.#api.reset();
      this.#api.loadFromJSON({ ...(resumes ? record : {}), entry: resumes ? "resume" : "ab-initio" }, "cmi");
      /** @type {any} */ (window).API_1484_11 = this.#recorded(id);
      this.#frame = document.createElement("iframe");
      this.#frame.title = "Course";
      document.body.append(this.#frame);
      await shown(this.#frame, page);
    }
    this.#list();
    return page !== undefined;
  }

  /** Takes the activity's page away, as a browser does; the activity says the rest while it goes. */
  async #unload() {
    if (this.#frame !== undefined) {
      await shown(this.#frame, "about:blank");
      this.#frame.remove();
      this.#frame = undefined;
    }
    this.#current = "";
    delete (/** @type {any} */ (window).API_1484_11);
    this.#keep();
  }

  #end() {
    this.ended = true;
    // once the activity has heard that it is over
    setTimeout(() => this.#keep());
  }

  #keep() {
    if (this.#api !== undefined) {
      keep({ ...kept(), state: this.#api.serializeSequencingState() });
    }
  }

  /** @param {string} item */
  #recorded(item) {
    const api = this.#api;
    const method = (/** @type {string} */ name) => (/** @type {unknown[]} */ ...args) => {
      const result = String(api[name](...args));
      if (!name.startsWith("Get") || name === "GetValue") {
        this.calls.push({ item, name, args: args.map(String), result, error: Number(api.GetLastError()) });
      }
      if (result === "true" && (name === "Commit" || name === "Terminate")) {
        const { records, ...rest } = kept();
        keep({ ...rest, records: { ...records, [item]: JSON.parse(JSON.stringify(api.renderCMIToJSONObject())).cmi } });
      }
      return result;
    };
    return Object.fromEntries(METHODS.map((name) => [name, method(name)]));
  }

  #list() {
    const items = this.items().map((/** @type {any} */ { id, title, available, current }) => {
      const button = document.createElement("button");
      button.textContent = title;
      button.disabled = !available;
      button.setAttribute("aria-current", String(current));
      button.addEventListener("click", () => this.choose(id));
      return button;
    });
    document.getElementById("items")?.replaceChildren(...items);
  }
}

/** @returns {{state?: string, records: Record<string, any>}} */
function kept() {
  return JSON.parse(localStorage.getItem(KEY) ?? '{"records":{}}');
}

/** @param {{state?: string, records: Record<string, any>}} value */
function keep(value) {
  localStorage.setItem(KEY, JSON.stringify(value));
}

/** @type {any} */ (window).lms = new SequencedHost();
