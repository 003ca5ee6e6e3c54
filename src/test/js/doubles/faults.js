/**
 * An LMS's object with faults put into it.
 *
 * @typedef {"false" | "empty" | "null" | "throws" | "wrong type" | "refused" | "lost answer"} Fault
 *     refused: false and the error 406; lost answer: done, but the answer says otherwise
 *
 * @typedef {object} Plan
 * @property {(name: string, args: unknown[]) => Fault | undefined} next the fault of a call, if it has one
 */

/**
 * @param {any} api
 * @param {Plan} plan
 * @returns {any}
 */
export function withFaults(api, plan) {
  /** @type {string | undefined} */
  let forcedError;
  /** @param {string} name */
  const faulty =
    (name) =>
    /** @param {unknown[]} args */
    (...args) => {
      const fault = plan.next(name, args);
      forcedError = fault === "refused" ? "406" : fault === "false" ? "101" : undefined;
      switch (fault) {
        case undefined:
          return api[name](...args);
        case "false":
        case "refused":
          return name === "GetValue" ? "" : "false";
        case "empty":
          return "";
        case "null":
          return null;
        case "throws":
          throw new TypeError("the LMS is broken");
        case "wrong type":
          return { toString: () => "[object Object]" };
        case "lost answer":
          api[name](...args);
          return name === "GetValue" ? "" : "false";
        default:
          throw new Error(`no such fault: ${fault}`);
      }
    };
  return {
    ...Object.fromEntries(["Initialize", "GetValue", "SetValue", "Commit", "Terminate"].map((name) => [name, faulty(name)])),
    GetLastError: () => forcedError ?? api.GetLastError(),
  };
}

/** @type {readonly Fault[]} */
const KINDS = ["false", "empty", "null", "throws", "wrong type", "refused", "lost answer"];

/**
 * @param {(bound: number) => number} draw
 * @param {number} perMille how many calls of a thousand go wrong
 * @param {(name: string, args: unknown[]) => boolean} [down] whether a call fails in any case
 * @returns {Plan}
 */
export function randomFaults(draw, perMille, down = () => false) {
  return {
    next: (name, args) => {
      if (down(name, args)) {
        return "false";
      }
      return draw(1000) < perMille ? KINDS[draw(KINDS.length)] : undefined;
    },
  };
}

/**
 * @param {Record<string, Fault>} faults by `name` or `name element`
 * @returns {Plan} the same fault every time
 */
export function constantFaults(faults) {
  return { next: (name, args) => faults[`${name} ${args[0]}`] ?? faults[name] };
}
