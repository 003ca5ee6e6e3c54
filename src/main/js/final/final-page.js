/** The page of the final assessment: its start, the paper item by item, the check before it is handed in, its result. */

import { onPress } from "../quiz/page.js";
import { slot } from "../shell/slots.js";
import { fillItem } from "./item-screen.js";
import { itemsOf, keyOf, readyToGrade } from "./items.js";
import { fillOverview } from "./overview.js";
import { attemptText, fillRecord, fillResult } from "./result.js";
import { fillCheck, fillStart } from "./threshold.js";
import { Watch } from "./watch.js";

/**
 * @typedef {object} Setting
 * @property {import("../session/session.js").Session} session
 * @property {import("../shell/texts.js").Texts} texts
 * @property {() => number} now milliseconds since some moment, which only ever grow
 * @property {Map<string, string>} objectives the texts of the course's objectives, by id
 * @property {() => {hash: string, title: string} | undefined} firstOpen what is to be done in the lessons first
 * @property {() => void} arrived called when the learner is shown another screen
 */

/** @typedef {"start" | "item" | "check" | "result"} Screen */

export class FinalPage {
  /** @type {import("./items.js").Item[]} */
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
    const { now } = setting;
    this.watch = new Watch(now, (id, ms) => this.final.spend(id, ms));
    this.watch.follow(/** @type {Window} */ (article.ownerDocument.defaultView));
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

  /** The learner goes elsewhere in the course. */
  leave() {
    this.watch.stop();
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
    this.watch.stop();
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
    this.#paperKey = keyOf(paper);
    this.#items = itemsOf(this.article, paper, this.setting, (id, response) => {
      this.watch.read();
      this.final.answer(id, response);
    });
  }

  /** @param {number} index */
  #go(index) {
    this.watch.stop();
    this.#index = index;
    this.final.move(index);
    this.#show("item");
  }

  #mark() {
    const { id, marked } = this.#paperItem(this.#index);
    this.final.mark(id, !marked);
    slot(this.article, "final-mark").setAttribute("aria-pressed", String(!marked));
  }

  async #submit() {
    const items = this.#items;
    const ready = await readyToGrade(items, slot(this.article, "final-no-hand-in"));
    if (ready && this.#screen === "check" && this.#items === items) {
      this.final.submit(new Map(items.map((item) => [item.id, item.grade()])));
      this.setting.session.save();
      this.#show("result");
    }
  }

  #review() {
    this.#reviewing = true;
    this.#mount();
    this.#index = 0;
    this.#show("item");
  }

  #fillItem() {
    const item = this.#items[this.#index];
    const screen = this.#section("item");
    const { texts } = this.setting;
    const place = { index: this.#index, total: this.#items.length, reviewing: this.#reviewing };
    fillItem(screen, item, this.#paperItem(this.#index), { ...place, attempt: attemptText(this.final, texts), texts });
    this.#fillOverview();
    item.shown();
    if (!this.#reviewing) {
      this.watch.start(item.id);
    }
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
