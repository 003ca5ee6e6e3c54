import { digestOf } from "../../../main/js/quiz/digest.js";
import { PracticeQuestion } from "../../../main/js/quiz/practice.js";
import { Texts } from "../../../main/js/shell/texts.js";
import { FakeElement } from "./fake-element.js";

const ID = "who-wins";

/** @param {string} text @param {Record<string, string>} [dataset] */
const template = (text, dataset = {}) =>
  new FakeElement("template", { dataset, content: new FakeElement("#fragment", {}, [new FakeElement("p", { textContent: text })]) });

/** A sheet with the options a, b and c. @param {string} salt @param {string} right @param {number} hints */
function sheet(salt, right, hints) {
  const options = ["a", "b", "c"].map((id) => {
    const tag = new FakeElement("span", { dataset: { slot: "tag" } });
    return new FakeElement("div", { dataset: { option: id } }, [new FakeElement("input", { checked: false }), tag, template(`about ${id}`)]);
  });
  const helps = Array.from({ length: hints }, (_, i) => template(`hint ${i + 1}`, { hint: "" }));
  const dataset = { salt, key: digestOf(salt, right), description: `right is ${right}` };
  return new FakeElement("fieldset", { dataset }, [new FakeElement("div", {}, options), ...helps, template("why", { explanation: "" })]);
}

/**
 * A single choice as a learner sees it.
 *
 * @param {any} session
 * @param {{attempts?: number, rights?: string[], hints?: number}} [more] rights: the right option of each variant
 */
export function asked(session, { attempts = 3, rights = ["b"], hints = 0 } = {}) {
  const sheets =
    rights.length === 1
      ? [sheet(ID, rights[0], hints)]
      : rights.map((right, i) => {
          const content = sheet(`${ID}/${i}`, right, hints);
          return new FakeElement("template", { dataset: { variant: "" }, content });
        });
  const slots = ["hints", "feedback", "check", "again", "hint"].map((slot) => new FakeElement("div", { dataset: { slot } }));
  const [list, feedback, check, again, hint] = slots;
  const dataset = { question: ID, kind: "single-choice", attempts: String(attempts) };
  const form = new FakeElement("form", { dataset }, [...sheets, ...slots]);
  /** @type {any} */
  const setting = { session, texts: new Texts([]), now: () => 0 };
  const question = new PracticeQuestion(/** @type {any} */ (form), setting);
  const options = () => form.querySelectorAll("[data-option]");
  const input = (/** @type {FakeElement} */ option) => /** @type {any} */ (option.querySelector("input"));
  return {
    question,
    list,
    feedback,
    check,
    again,
    hint,
    first: () => input(options()[0]),
    choose: (/** @type {string} */ id) => {
      options().forEach((option) => (input(option).checked = option.dataset.option === id));
      form.fire("input");
    },
    submit: () => form.fire("submit"),
    chosen: () => options().find((option) => input(option).checked)?.dataset.option,
    disabled: () => options().every((option) => input(option).disabled),
    marks: () => options().map((option) => option.dataset.mark ?? ""),
    told: () => feedback.children.map(({ textContent }) => textContent),
  };
}
