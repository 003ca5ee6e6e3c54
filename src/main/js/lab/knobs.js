/** The knobs of a scenario: what the learner may change. */

/** @typedef {Record<string, string>} Settings values by knob */

export class Knobs {
  /**
   * @param {HTMLElement} form holds an element with data-knob for each knob, with a control in it
   * @param {() => void} changed
   */
  constructor(form, changed) {
    this.controls = /** @type {Map<string, HTMLInputElement | HTMLSelectElement>} */ (new Map());
    for (const box of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll("[data-knob]"))) {
      const control = /** @type {HTMLInputElement | HTMLSelectElement} */ (box.querySelector("input, select"));
      this.controls.set(box.dataset.knob ?? "", control);
      control.addEventListener("change", () => {
        tidy(control);
        changed();
      });
      for (const button of /** @type {NodeListOf<HTMLElement>} */ (box.querySelectorAll("[data-by]"))) {
        button.addEventListener("click", () => {
          control.value = String(Number(control.value) + Number(button.dataset.by) * stepOf(control));
          tidy(control);
          changed();
        });
      }
    }
  }

  /** @returns {Settings} */
  get settings() {
    return Object.fromEntries([...this.controls].map(([name, { value }]) => [name, value]));
  }

  /** @param {Settings} settings of some of the knobs; others stay, as do those that have no such option */
  set(settings) {
    for (const [name, value] of Object.entries(settings)) {
      const control = this.controls.get(name);
      if (control !== undefined && (!("options" in control) || [...control.options].some((option) => option.value === value))) {
        control.value = value;
        tidy(control);
      }
    }
  }
}

/** @param {HTMLInputElement | HTMLSelectElement} control */
function stepOf(control) {
  return "step" in control && Number(control.step) > 0 ? Number(control.step) : 1;
}

/** Keeps a number on the grid that its control allows. @param {HTMLInputElement | HTMLSelectElement} control */
function tidy(control) {
  if (!("max" in control) || control.type !== "number") {
    return;
  }
  const { min, max, defaultValue } = control;
  const number = control.value.trim() === "" ? Number(defaultValue) : Number(control.value);
  const step = stepOf(control);
  const steps = Math.round((Math.min(Number(max), Math.max(Number(min), number)) - Number(min)) / step);
  control.value = String(Number(min) + Math.min(steps, Math.floor((Number(max) - Number(min)) / step)) * step);
}
