/** What a learner can see of their work, and what an LMS reports of it, so that both can be compared. */

/** @typedef {import("../../../../main/js/session/session.js").Session} Session */
/** @typedef {import("../../../../main/js/session/outline.js").Outline} Outline */

/**
 * @param {Session} session
 * @param {Outline} outline
 * @returns {Map<string, number>} what may never get less, each by its name in words
 */
export function sight(session, outline) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  for (const { id, sections, questions } of outline.lessons) {
    sections.forEach((section) => session.visited(id, section.id) && seen.set(`visit to ${id}/${section.id}`, 1));
    for (const { id: item } of questions) {
      const answer = session.answer(item);
      if (answer !== undefined) {
        seen.set(`score of ${item}`, answer.score);
        seen.set(`attempts at ${item}`, answer.attempts);
      }
      session.hintsUsed(item) > 0 && seen.set(`hints for ${item}`, session.hintsUsed(item));
      session.solutionShown(item) && seen.set(`solution of ${item}`, 1);
    }
  }
  seen.set("completion", session.completion === "completed" ? 1 : 0);
  seen.set("success", ["unknown", "failed", "passed"].indexOf(session.success));
  seen.set("score of the course", session.scoreScaled ?? -1);
  seen.set("papers handed in", session.final?.results.length ?? 0);
  const { paper = null, results = [] } = session.final ?? {};
  if (paper !== null && !paper.submitted) {
    for (const { id, response, marked } of paper.items) {
      seen.set(`${results.length + 1}. paper: ${id}`, 1 + (response === undefined ? 0 : 1) + (marked ? 0.5 : 0));
    }
  }
  return seen;
}

/**
 * @param {Session} session
 * @param {Outline} outline
 * @returns {Map<string, string>} what is kept where there is room for it, each by its name in words
 */
export function extras(session, outline) {
  /** @type {Map<string, string>} */
  const seen = new Map();
  for (const { id } of outline.lessons.flatMap(({ questions }) => questions)) {
    seen.set(`draft of ${id}`, (session.draft(id) ?? ["none"]).join());
    seen.set(`response to ${id}`, (session.answer(id)?.response ?? ["none"]).join());
  }
  MEMOS.forEach((id) => seen.set(`memo of ${id}`, session.memo(id)));
  return seen;
}

export const MEMOS = ["lab-one", "lab-two"];

/**
 * @param {Map<string, number>} promised
 * @param {Map<string, number>} found
 * @returns {string[]} what was promised and is not found
 */
export function missing(promised, found) {
  const begun = `${(found.get("papers handed in") ?? 0) + 1}. paper`;
  return [...promised]
    .filter(([what]) => !/^\d+\. paper/.test(what) || what.startsWith(begun))
    .filter(([what, value]) => (found.get(what) ?? -1) < (what.startsWith(begun) ? Math.floor(value) : value))
    .map(([what]) => what);
}

/** Takes note of what is seen. @param {Map<string, number>} promised @param {Map<string, number>} seen */
export function promise(promised, seen) {
  seen.forEach((value, what) => promised.set(what, Math.max(value, promised.get(what) ?? -1)));
}

/**
 * @param {{remembered: (element: string) => string | undefined}} lms
 * @param {Outline["edition"]} edition
 * @returns {number[]} completion, success and score as the LMS reports them, the better the higher
 */
export function report(lms, edition) {
  if (edition === "scorm12") {
    const status = ["incomplete", "failed", "completed", "passed"].indexOf(lms.remembered("cmi.core.lesson_status") ?? "");
    return [status, 0, Number(lms.remembered("cmi.core.score.raw") || -1)];
  }
  return [
    ["incomplete", "completed"].indexOf(lms.remembered("cmi.completion_status") ?? ""),
    ["failed", "passed"].indexOf(lms.remembered("cmi.success_status") ?? ""),
    Math.min(Number(lms.remembered("cmi.score.scaled") || -1), Number(lms.remembered("cmi.score.raw") || -1)),
  ];
}

/** @param {string} id of an attempt @returns {string} as an LMS of any edition takes it */
export function nameIn(id) {
  return id.replaceAll(".", "_");
}

/**
 * @param {{remembered: (element: string) => string | undefined}} lms
 * @returns {Map<string, number>} how many attempts it lists, by the id of the item
 */
export function listed(lms) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (let index = 0; ; index += 1) {
    const id = lms.remembered(`cmi.interactions.${index}.id`);
    if (id === undefined) {
      return counts;
    }
    const name = nameIn(id);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
}
