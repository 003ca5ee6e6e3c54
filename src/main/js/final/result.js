/** What the learner is told when a paper is handed in. */

import { slot } from "../shell/slots.js";
import { passes } from "../session/progress.js";
import { percent } from "../shell/summary.js";

/** @typedef {import("../session/session.js").Session} Session */
/** @typedef {import("../session/final.js").Final} Final */
/** @typedef {import("../shell/texts.js").Texts} Texts */

/**
 * @param {HTMLElement} screen
 * @param {Session} session
 * @param {Final} final
 * @param {{texts: Texts, objectives: Map<string, string>}} words objectives: their texts by id
 */
export function fillResult(screen, session, final, { texts, objectives }) {
  const { assessment, attemptsLeft, results } = final;
  const last = results[results.length - 1] ?? 0;
  const mastery = percent(assessment.masteryScore);
  slot(screen, "final-result-attempt").textContent = attemptText(final, texts);
  slot(screen, "final-verdict").textContent = texts.get(`final.${verdictOf(final)}`, { mastery, count: attemptsLeft });
  slot(screen, "final-score").textContent = texts.get("percent", { value: percent(last) });
  slot(screen, "final-needed").textContent = texts.get("result.mastery", { mastery });
  const best = Math.max(0, ...results);
  slot(screen, "final-best").hidden = best <= last;
  slot(screen, "final-best").textContent = texts.get("final.best", { value: percent(best) });
  slot(screen, "final-again").hidden = attemptsLeft === 0 || best >= 1;
  // who has passed is not pressed to go on
  slot(screen, "final-again").className = final.passed ? "plain" : "button";
  slot(screen, "final-review").hidden = !final.reviewable;
  fillRecord(screen, session, texts);
  const template = /** @type {HTMLTemplateElement} */ (screen.parentElement?.querySelector('[data-slot="final-row"]'));
  const rows = [...final.byObjective].map(([objective, { score, items }]) => {
    const row = /** @type {HTMLElement} */ (template.content.querySelector("tr")?.cloneNode(true));
    slot(row, "objective").textContent = objectives.get(objective) ?? objective;
    slot(row, "items").textContent = String(items);
    slot(row, "share").textContent = texts.get("percent", { value: percent(score) });
    return row;
  });
  slot(screen, "final-rows").replaceChildren(...rows);
}

/**
 * @param {Pick<Final, "assessment" | "attemptsLeft" | "passed" | "results">} final
 * @returns {"passed" | "passed-before" | "failed" | "failed-last"} what the paper handed in last has come to
 */
export function verdictOf({ assessment, attemptsLeft, passed, results }) {
  if (passes(assessment, results[results.length - 1] ?? 0)) {
    return "passed";
  }
  return passed ? "passed-before" : attemptsLeft > 0 ? "failed" : "failed-last";
}

/** @param {HTMLElement} screen @param {Session} session @param {Texts} texts */
export function fillRecord(screen, session, texts) {
  const record = slot(screen, "final-record");
  record.hidden = session.readOnly;
  const state = session.saveState !== "none" && session.paperKept ? "saved" : session.saveState;
  record.dataset.state = state;
  // a paper whose handing in is not kept is the learner's to hand in again
  record.textContent = texts.get(`${state === "unsaved" ? "final" : "result"}.record.${state}`);
}

/** @param {Final} final @param {Texts} texts @returns {string} which attempt of how many */
export function attemptText({ attempt, assessment }, texts) {
  return texts.get("final.attempt", { number: attempt, total: assessment.attempts });
}
