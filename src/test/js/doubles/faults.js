/**
 * An LMS's object with faults put into it.
 *
 * @typedef {"false" | "empty" | "null" | "throws" | "wrong type" | "refused" | "lost answer"} Fault
 *     refused: false and the error of a value of the wrong form; lost answer: done, but the answer says otherwise
 *
 * @typedef {object} Plan
 * @property {(name: string, args: unknown[]) => Fault | undefined} next the fault of a call, if it has one
 */

/** The methods that a course calls, by their names in SCORM 2004. */
const METHODS = ["Initialize", "GetValue", "SetValue", "Commit", "Terminate"];

/**
 * @param {any} api of any edition
 * @param {Plan} plan
 * @returns {any}
 */
export function withFaults(api, plan) {
  const old = "LMSInitialize" in api;
  const own = (/** @type {string} */ name) => (old ? `LMS${name.replace("Terminate", "Finish")}` : name);
  /** @type {string | undefined} */
  let forcedError;
  /** @param {string} name */
  const faulty =
    (name) =>
    /** @param {unknown[]} args */
    (...args) => {
      const fault = plan.next(name, args);
      forcedError = fault === "refused" ? (old ? "405" : "406") : fault === "false" ? "101" : undefined;
      switch (fault) {
        case undefined:
          return api[own(name)](...args);
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
          api[own(name)](...args);
          return name === "GetValue" ? "" : "false";
        default:
          throw new Error(`no such fault: ${fault}`);
      }
    };
  return {
    ...Object.fromEntries(METHODS.map((name) => [own(name), faulty(name)])),
    [own("GetLastError")]: () => forcedError ?? api[own("GetLastError")](),
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
