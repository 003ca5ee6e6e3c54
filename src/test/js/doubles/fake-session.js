/** As much of a session as a question asks for. */
export class FakeSession {
  /** @param {string} [seed] */
  constructor(seed = "learner") {
    this.seed = seed;
    /** @type {Map<string, import("../../../main/js/session/work.js").Answer>} */
    this.answers = new Map();
    /** @type {Map<string, string[]>} */
    this.drafts = new Map();
    /** @type {Map<string, number>} */
    this.hints = new Map();
    /** @type {import("../../../main/js/session/work.js").Attempt[]} */
    this.attempts = [];
  }

  /** @param {string} id */
  answer(id) {
    return this.answers.get(id);
  }

  /** @param {string} id */
  draft(id) {
    return this.drafts.get(id);
  }

  /** @param {string} id @param {string[] | undefined} response */
  setDraft(id, response) {
    response === undefined ? this.drafts.delete(id) : this.drafts.set(id, response);
  }

  /** @param {string} id */
  hintsUsed(id) {
    return this.hints.get(id) ?? 0;
  }

  /** @param {string} id */
  useHint(id) {
    this.hints.set(id, this.hintsUsed(id) + 1);
  }

  /** @param {string} id @param {import("../../../main/js/session/work.js").Attempt} attempt */
  record(id, attempt) {
    const before = this.answers.get(id);
    const score = Math.max(attempt.score, before?.score ?? 0);
    this.answers.set(id, { response: attempt.response, score, attempts: (before?.attempts ?? 0) + 1, correct: score >= 1 });
    this.drafts.delete(id);
    this.attempts.push(attempt);
  }
}
