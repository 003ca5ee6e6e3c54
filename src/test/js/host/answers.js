/** Answers to every question of the course in src/test/resources/question-course, entered all at once. */

const ORDER = ["send", "commit", "tell", "receive", "apply"];

/** What is entered, by question: ids of options, targets by source, items in order, or texts. @type {Record<string, Record<string, any>>} */
const ANSWERS = {
  wrong: {
    "q-single": ["new"],
    "q-multiple": ["reads"],
    "q-claim": ["false"],
    "q-matching": { lag: "loss", failover: "delay", "split-brain": "successor" },
    "q-words": { cart: "register", likes: "register" },
    "q-ordering": ["apply", "receive", "tell", "commit", "send"],
    "q-numeric": ["180"],
    "q-texts": ["x", "z"],
    "q-any-order": ["x", "y", "z"],
    "q-drawn": ["17"],
    "q-confidence": ["partly"],
  },
  partly: {
    "q-single": ["error"],
    "q-multiple": ["offline"],
    "q-claim": ["true"],
    "q-matching": { lag: "delay", failover: "two", "split-brain": "successor" },
    "q-words": { cart: "set", likes: "register" },
    "q-ordering": ["tell", "receive", "apply", "send", "commit"],
    "q-numeric": ["127"],
    "q-texts": ["y", "y"],
    "q-any-order": ["c", "y", "a"],
    "q-drawn": ["18"],
    "q-confidence": ["partly"],
  },
  right: {
    "q-single": ["old"],
    "q-multiple": ["offline", "nearby"],
    "q-claim": ["true"],
    "q-matching": { lag: "delay", failover: "successor", "split-brain": "two" },
    "q-words": { cart: "set", likes: "counter" },
    "q-ordering": ORDER,
    "q-numeric": ["130"],
    "q-texts": ["y", "x"],
    "q-any-order": ["c", "b", "a"],
    "q-drawn": ["2"],
    "q-confidence": ["sure"],
  },
};

/** @param {string} which wrong, partly or right */
export function fillAll(which) {
  for (const [id, answer] of Object.entries(ANSWERS[which])) {
    const form = document.querySelector(`form[data-question=${id}]`);
    if (form !== null && !form.hasAttribute("data-done")) {
      fill(form, answer);
      form.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
}

/** Presses every button of a kind that is on show. @param {string} slot check, again or hint */
export function pressAll(slot) {
  const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll(`.question [data-slot=${slot}]`));
  buttons.forEach((button) => button.hidden || button.click());
}

/** @param {Element} form @param {any} answer */
function fill(form, answer) {
  const inputs = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll("input")]);
  inputs.filter(({ type }) => type !== "text").forEach((input) => (input.checked = answer.includes(input.value)));
  inputs.filter(({ type }) => type === "text").forEach((input, i) => (input.value = answer[i]));
  for (const pair of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll("[data-source]"))) {
    const select = /** @type {HTMLSelectElement} */ (pair.querySelector("select"));
    select.value = answer[pair.dataset.source ?? ""];
  }
  const items = () => /** @type {HTMLElement[]} */ ([...form.querySelectorAll("[data-item]")]);
  for (let at = 0; at < items().length; at += 1) {
    while (items()[at].dataset.item !== answer[at]) {
      const item = items().find(({ dataset }) => dataset.item === answer[at]);
      /** @type {HTMLElement} */ (item?.querySelector("[data-move=up]")).click();
    }
  }
}
