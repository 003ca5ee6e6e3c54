/** Moves to be made, one after another; what can happen next is for the engine to say. */

import { elements, onPress } from "../quiz/page.js";
import { make } from "../lab/make.js";
import { showFlights, showNodes, showPicture } from "../lab/panels.js";
import { Run } from "../lab/run.js";
import { noneBox } from "./none.js";
import { slot } from "../shell/slots.js";

/** @typedef {import("./sheet.js").Face} Face */
/** @typedef {import("./sheet.js").Sheet} Sheet */
/** @typedef {import("../lab/engine.js").Engine} Engine */

/** @implements {Sheet} */
export class Moves {
  type = "performance";
  /** @type {string[]} */
  #moves = [];
  /** Whether the learner says that there is no such order. */
  #none = false;
  /** @type {Run | undefined} */
  #run = undefined;

  /** @param {Face} face */
  constructor({ element, id, exercise, texts, tries }) {
    this.tries = tries;
    this.element = element;
    this.id = id;
    this.exercise = exercise;
    this.texts = texts;
    // one move for each press, however fast they come
    slot(element, "undo").addEventListener("click", () => this.#set(this.#moves.slice(0, -1)));
    onPress(slot(element, "restart"), () => this.#set([]));
    this.none = noneBox(element, (checked) => {
      this.#none = checked;
      this.#changed();
    });
  }

  /** @param {Engine} engine */
  use(engine) {
    this.engine = engine;
    this.#draw();
  }

  answer() {
    if (this.#none) {
      return [`none[.]${this.tries.count}`];
    }
    return this.#run !== undefined && this.#run.next.length === 0 ? this.#moves : undefined;
  }

  draft() {
    return this.#none ? [`none[.]${this.tries.count}`] : this.#moves;
  }

  missing() {
    const control = elements(this.element, "button[data-move-name]")[0] ?? this.element;
    return { text: this.texts.get("exercise.moves-left"), control };
  }

  /** @param {string[]} answer */
  enter(answer) {
    const none = answer[0]?.startsWith("none[.]") ?? false;
    this.#none = none;
    if (this.none) {
      this.none.checked = none;
    }
    this.tries.recall();
    this.#moves = none ? [] : [...answer];
    this.#draw();
  }

  mark() {}

  /** @param {string[]} answer @returns {string} */
  told(answer) {
    if (answer[0]?.startsWith("none[.]")) {
      return this.none?.parentElement?.textContent?.trim() ?? "";
    }
    return answer.map((move, i) => `${i + 1}. ${this.#name(move)}`).join("\n");
  }

  /** @param {string[]} moves */
  #set(moves) {
    this.#moves = moves;
    this.#none = false;
    if (this.none) {
      this.none.checked = false;
    }
    this.#changed();
    this.#draw();
  }

  #changed() {
    this.element.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #draw() {
    if (this.engine === undefined) {
      return;
    }
    const { element, texts } = this;
    const { ownerDocument: document } = element;
    const scenario = this.engine.adjusted(this.exercise, /** @type {HTMLElement} */ (element.querySelector("[data-scenario]")).dataset.scenario ?? "", {});
    try {
      this.#run = new Run(this.engine, scenario, this.#moves);
    } catch {
      // kept from an older version of the exercise
      this.#moves = [];
      this.#run = new Run(this.engine, scenario, []);
    }
    const run = this.#run;
    if (run.next.length === 0) {
      this.tries.add(this.#moves);
    }
    slot(element, "tries").textContent = texts.get("exercise.tries", { count: this.tries.count });
    slot(element, "made").replaceChildren(...this.#moves.map((move) => make(document, "li", {}, this.#name(move))));
    slot(element, "next").replaceChildren(
      ...run.next.map((move) => {
        const button = make(document, "button", { type: "button", class: "choice", "data-move-name": move }, this.#name(move));
        onPress(button, () => {
          this.#set([...this.#moves, move]);
          (elements(element, "button[data-move-name]")[0] ?? slot(element, "undo")).focus();
        });
        return make(document, "li", {}, button);
      }),
    );
    slot(element, "over").hidden = run.next.length > 0;
    const off = String(this.#moves.length === 0);
    slot(element, "undo").setAttribute("aria-disabled", off);
    slot(element, "restart").setAttribute("aria-disabled", off);
    showNodes(element, run, run.last, texts);
    showFlights(element, run, run.last, texts);
    showPicture(element, run, run.last, "spaceTime", `moves-${this.id}`);
    const said = this.#moves.length === 0 ? [] : (run.moments.at(-1)?.events ?? []);
    slot(element, "said").textContent = said.map(({ sentence }) => sentence).join(" ");
  }

  /** @param {string} move @returns {string} */
  #name(move) {
    const [from, to] = move.split(">");
    if (to !== undefined) {
      return this.texts.get("exercise.move-arrives", { from, to });
    }
    return this.texts.get(move === "fault" ? "exercise.move-fault" : "exercise.move-acts", { client: move });
  }
}
