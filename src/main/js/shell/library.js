/** The texts of the course, fetched when they are wanted and kept until the page goes. */

/** @typedef {(url: string) => Promise<Response>} Fetch */

const FINAL = "final.html";

export class Library {
  /** @type {Map<string, Promise<HTMLElement>>} */
  #articles = new Map();
  #document;
  #fetch;
  #prepare;

  /**
   * @param {Document} document
   * @param {Fetch} fetch
   * @param {(article: HTMLElement) => void} prepare called once for each text before anyone sees it
   */
  constructor(document, fetch, prepare) {
    this.#document = document;
    this.#fetch = fetch;
    this.#prepare = prepare;
  }

  /**
   * @param {string} id
   * @returns {Promise<HTMLElement>} always the same element; rejected if it can't be had now, and tried anew then
   */
  lesson(id) {
    return this.#article(`lessons/${id}.html`, `article[data-lesson="${id}"]`);
  }

  /** @returns {Promise<HTMLElement>} */
  final() {
    return this.#article(FINAL, "article.final");
  }

  /** @returns {Promise<HTMLElement>} */
  glossary() {
    return this.#article("glossary.html", "article.glossary");
  }

  /** @returns {Promise<HTMLElement>} */
  products() {
    return this.#article("products.html", "article.products");
  }

  /**
   * Fetches everything, pictures too, one after another, so that a lost connection stops no one.
   *
   * @param {import("./outline.js").Outline} outline
   */
  async fetchAll({ lessons, assessment }) {
    const texts = [...lessons.map(({ id }) => () => this.lesson(id))];
    if (assessment !== undefined) {
      texts.push(() => this.final());
    }
    for (const page of /** @type {("glossary" | "products")[]} */ (["glossary", "products"])) {
      if (this.#document.querySelector(`[data-route="${page}"]`) !== null) {
        texts.push(() => this[page]());
      }
    }
    for (const text of texts) {
      try {
        const article = await text();
        article.querySelectorAll("img").forEach((image) => {
          image.loading = "eager";
        });
      } catch {
        // The learner is told when they ask for this text; the others may still come.
      }
    }
  }

  /** Fetches anew what is wanted from now on, but for the final assessment, of which there may be a paper. */
  forget() {
    [...this.#articles.keys()].filter((url) => url !== FINAL).forEach((url) => this.#articles.delete(url));
  }

  /** @param {string} url @param {string} selector */
  #article(url, selector) {
    const kept = this.#articles.get(url);
    if (kept !== undefined) {
      return kept;
    }
    const article = this.#load(url, selector);
    this.#articles.set(url, article);
    article.catch(() => this.#articles.delete(url));
    return article;
  }

  /** @param {string} url @param {string} selector */
  async #load(url, selector) {
    const response = await this.#fetch(url);
    const page = new DOMParser().parseFromString(response.ok ? await response.text() : "", "text/html");
    const article = /** @type {HTMLElement | null} */ (page.querySelector(selector));
    if (article === null) {
      // an LMS whose session has ended may answer with its log-in page
      throw new Error(`no course text at ${url}`);
    }
    this.#document.adoptNode(article);
    this.#prepare(article);
    return article;
  }
}
