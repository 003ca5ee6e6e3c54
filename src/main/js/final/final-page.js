/** The page of the final assessment: its start, the paper item by item, the check before it is handed in, its result. */

import { onPress } from "../quiz/page.js";
import { slot } from "../shell/slots.js";
import { ExamItem } from "./exam-item.js";
import { fillOverview } from "./overview.js";
import { attemptText, fillRecord, fillResult } from "./result.js";
import { fillCheck, fillStart } from "./threshold.js";

/**
 * @typedef {object} Setting
 * @property {import("../session/session.js").Session} session
 * @property {import("../shell/texts.js").Texts} texts
 * @property {() => number} now milliseconds since 1970
 * @property {Map<string, string>} objectives the texts of the course's objectives, by id
 * @property {() => {hash: string, title: string} | undefined} firstOpen what is to be done in the lessons first
 * @property {() => void} arrived called when the learner is shown another screen
 */

/** @typedef {"start" | "item" | "check" | "result"} Screen */

export class FinalPage {
  /** @type {ExamItem[]} */
  #items = [];
  /** The paper that the items are of. */
  #paperKey = "";
  #index = 0;
  /** Whether the paper on show is handed in. */
  #reviewing = false;
  /** @type {Screen} */
  #screen = "start";

  /**
   * @param {HTMLElement} article
   * @param {Setting} setting
   */
  constructor(article, setting) {
    this.article = article;
    this.setting = setting;
    this.final = /** @type {import("../session/final.js").Final} */ (setting.session.final);
    /** @type {[string, () => void][]} */
    const buttons = [
      ["begin", () => this.#begin()],
      ["to-result", () => this.#show("result")],
      ["mark", () => this.#mark()],
      ["previous", () => this.#go(this.#index - 1)],
      ["next", () => this.#go(this.#index + 1)],
      ["finish", () => this.#show(this.#reviewing ? "result" : "check")],
      ["submit", () => this.#submit()],
      ["back", () => this.#go(this.#index)],
      ["again", () => this.#show("start")],
      ["review", () => this.#review()],
    ];
    buttons.forEach(([name, task]) => onPress(slot(article, `final-${name}`), task));
  }

  /** The learner has come here: to a paper that is begun, else to the start. */
  arrive() {
    const { paper, open } = this.final;
    if (open && paper !== null && !paper.submitted) {
      this.#begin(false);
    } else {
      this.#reviewing = false;
      this.#show("start", false);
    }
  }

  /** The session has changed. */
  refresh() {
    const { paper } = this.final;
    const another = this.#paperKey !== keyOf(paper) && !paper?.submitted;
    if (another && this.#screen !== "start" && !this.#reviewing) {
      // the record came late and has another paper
      this.arrive();
    } else if (this.#screen === "start") {
      fillStart(this.article, this.final, this.setting);
    } else if (this.#screen === "item") {
      this.#fillOverview();
    } else if (this.#screen === "result") {
      fillRecord(this.#section("result"), this.setting.session, this.setting.texts);
    }
  }

  /** @param {Screen} screen @param {boolean} [moved] whether the learner asked for it here */
  #show(screen, moved = true) {
    const { session, texts, objectives } = this.setting;
    this.#items[this.#index]?.hidden(this.setting.now());
    this.#screen = screen;
    for (const section of /** @type {NodeListOf<HTMLElement>} */ (this.article.querySelectorAll("[data-screen]"))) {
      section.hidden = section.dataset.screen !== screen;
    }
    if (screen === "start") {
      fillStart(this.article, this.final, this.setting);
    } else if (screen === "item") {
      this.#fillItem();
    } else if (screen === "check") {
      fillCheck(this.article, this.final, this.#items, texts, (index) => this.#go(index));
    } else {
      fillResult(this.#section("result"), session, this.final, { texts, objectives });
    }
    if (moved) {
      this.setting.arrived();
    }
  }

  #begin(moved = true) {
    this.#reviewing = false;
    this.final.start();
    const { paper } = this.final;
    if (paper !== null && !paper.submitted) {
      this.#mount();
      this.#index = paper.at;
      this.#show("item", moved);
    }
  }

  #mount() {
    const { paper } = this.final;
    const { session, texts } = this.setting;
    const pool = /** @type {HTMLTemplateElement} */ (slot(this.article, "final-pool")).content;
    this.#paperKey = keyOf(paper);
    this.#items = (paper?.items ?? []).map((item) => {
      const fresh = /** @type {HTMLFormElement} */ (pool.querySelector(`form[data-question="${item.id}"]`));
      const form = this.article.ownerDocument.importNode(fresh, true);
      const changed = (/** @type {string[] | undefined} */ response) => this.final.answer(item.id, response);
      return new ExamItem(form, item, { seed: session.seed, texts, changed });
    });
  }

  /** @param {number} index */
  #go(index) {
    this.#items[this.#index]?.hidden(this.setting.now());
    this.#index = index;
    this.final.move(index);
    this.#show("item");
  }

  #mark() {
    const { id, marked } = this.#paperItem(this.#index);
    this.final.mark(id, !marked);
    slot(this.article, "final-mark").setAttribute("aria-pressed", String(!marked));
  }

  #submit() {
    this.final.submit(new Map(this.#items.map((item) => [item.id, item.grade()])));
    this.setting.session.save();
    this.#show("result");
  }

  #review() {
    this.#reviewing = true;
    this.#mount();
    this.#index = 0;
    this.#show("item");
  }

  #fillItem() {
    const { texts, now } = this.setting;
    const item = this.#items[this.#index];
    const last = this.#index === this.#items.length - 1;
    const screen = this.#section("item");
    screen.toggleAttribute("data-reviewing", this.#reviewing);
    slot(screen, "final-attempt").textContent = attemptText(this.final, texts);
    slot(screen, "final-number").textContent = texts.get("final.number", { number: this.#index + 1, total: this.#items.length });
    slot(screen, "final-item").replaceChildren(item.form);
    slot(screen, "final-mark").hidden = this.#reviewing;
    slot(screen, "final-mark").setAttribute("aria-pressed", String(this.#paperItem(this.#index).marked));
    slot(screen, "final-previous").hidden = this.#index === 0;
    slot(screen, "final-next").hidden = last;
    slot(screen, "final-finish").className = last ? "button" : "plain";
    slot(screen, "final-finish").textContent = texts.get(this.#reviewing ? "final.to-result" : "final.finish");
    slot(screen, "final-feedback").hidden = !this.#reviewing;
    if (this.#reviewing) {
      item.review(this.#paperItem(this.#index), slot(screen, "final-feedback"));
    }
    this.#fillOverview();
    item.shown(now());
  }

  #fillOverview() {
    const paper = { items: this.#items, index: this.#index, reviewing: this.#reviewing };
    fillOverview(this.article, this.final, paper, this.setting.texts, (index) => this.#go(index));
  }

  /** @param {number} index */
  #paperItem(index) {
    return /** @type {import("../session/paper.js").Paper} */ (this.final.paper).items[index];
  }

  /** @param {Screen} name */
  #section(name) {
    return /** @type {HTMLElement} */ (this.article.querySelector(`[data-screen="${name}"]`));
  }
}

/** @param {import("../session/paper.js").Paper | null} paper @returns {string} what tells it from another paper */
function keyOf(paper) {
  return paper === null ? "" : `${paper.startedMs} ${paper.items.map(({ id, variant }) => `${id}.${variant}`).join(" ")}`;
}
