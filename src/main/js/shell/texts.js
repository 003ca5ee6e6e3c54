/** The words of the user interface that scripts show, from the page's template of texts. */

export class Texts {
  /** @param {Iterable<[string, string]>} entries */
  constructor(entries) {
    this.entries = new Map(entries);
  }

  /**
   * @param {Document} document
   * @returns {Texts}
   */
  static of(document) {
    const template = /** @type {HTMLTemplateElement} */ (document.getElementById("texts"));
    const elements = /** @type {HTMLElement[]} */ ([...template.content.querySelectorAll("[data-text]")]);
    return new Texts(elements.map((element) => [element.dataset.text ?? "", element.textContent ?? ""]));
  }

  /**
   * @param {string} key
   * @param {Record<string, string | number>} [values] what stands for {name}
   * @returns {string}
   */
  get(key, values = {}) {
    const text = this.entries.get(key) ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
  }
}
