/**
 * What the compiler has to say of the newest version of the course, over the last good one.
 *
 * @typedef {object} Problem
 * @property {string} code
 * @property {string} severity error or warning
 * @property {string} place path, line and column
 * @property {string} message
 * @property {string} quote the source line and a caret below it
 * @property {string} hint empty for none
 */

/** So many are shown; the rest is counted. */
const SHOWN_MAX = 50;

export class Problems {
  /** @param {Document} document */
  constructor(document) {
    this.document = document;
    this.panel = /** @type {HTMLElement} */ (document.getElementById("problems"));
    this.title = /** @type {HTMLElement} */ (document.getElementById("problems-title"));
    this.list = /** @type {HTMLElement} */ (document.getElementById("problems-list"));
    this.chip = /** @type {HTMLButtonElement} */ (document.getElementById("problems-open"));
    document.getElementById("problems-close")?.addEventListener("click", () => this.hide());
    this.chip.addEventListener("click", () => this.open(this.panel.hidden));
    [this.panel, this.chip].forEach((part) => part.addEventListener("keydown", ({ key }) => key === "Escape" && this.hide()));
  }

  /** @param {Problem[]} problems @param {boolean} shown whether there is a course below */
  show(problems, shown) {
    const errors = problems.filter(({ severity }) => severity === "error");
    const warnings = problems.filter(({ severity }) => severity !== "error");
    const words = [counted(errors.length, "error"), counted(warnings.length, "warning")].filter((text) => text !== "");
    this.title.textContent = errors.length > 0 ? `${words.join(", ")}. ${shown ? "The course below is the last good one." : "There is no course to show yet."}` : words.join();
    this.chip.hidden = problems.length === 0;
    this.chip.textContent = words[0] ?? "";
    this.chip.dataset.severity = errors.length > 0 ? "error" : "warning";
    // Warnings wait until somebody asks for them.
    this.open(errors.length > 0);
    this.list.replaceChildren(...[...errors, ...warnings].slice(0, SHOWN_MAX).map((problem) => this.item(problem)));
    if (problems.length > SHOWN_MAX) {
      this.list.append(element(this.document, "li", "", `${problems.length - SHOWN_MAX} more`));
    }
  }

  hide() {
    this.open(false);
    this.chip.focus();
  }

  /** @param {boolean} wanted whether the list is to be seen; whoever is in it when it goes, goes to the course */
  open(wanted) {
    if (!wanted && this.panel.contains(this.document.activeElement)) {
      this.document.getElementById("course")?.focus();
    }
    this.panel.hidden = !wanted;
    this.chip.setAttribute("aria-expanded", String(wanted));
  }

  /** @param {Problem} problem */
  item({ code, severity, place, message, quote, hint }) {
    const item = element(this.document, "li", "problem", "");
    item.dataset.severity = severity;
    const head = element(this.document, "p", "problem-head", "");
    head.append(
      element(this.document, "code", "place", place),
      " ",
      element(this.document, "span", "problem-code", `${severity} ${code}`),
    );
    item.append(head, element(this.document, "p", "problem-message", message));
    if (quote !== "") {
      item.append(element(this.document, "pre", "quote", quote));
    }
    if (hint !== "") {
      item.append(element(this.document, "p", "hint", `Hint: ${hint}`));
    }
    return item;
  }
}

/** @param {number} count @param {string} noun @returns {string} empty for none */
function counted(count, noun) {
  return count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/**
 * @param {Document} document
 * @param {string} tag
 * @param {string} className
 * @param {string} text
 */
function element(document, tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
