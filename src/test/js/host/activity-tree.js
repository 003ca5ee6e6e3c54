/**
 * Reads imsmanifest.xml into the settings by which scorm-again sequences, whatever course it is of.
 *
 * What it does not read, because scorm-again has it in other forms or no package of ours has it: metadata,
 * nested manifests, sequencingCollection, limit conditions, randomisation, completion thresholds, ADL's
 * extensions of objectives and rollup.
 *
 * @typedef {object} Organization
 * @property {any} tree scorm-again's `activityTree`
 * @property {Map<string, string>} pages the page of each item that launches something, by its identifier
 */

const CONTENT = "http://www.imsglobal.org/xsd/imscp_v1p1";
const SEQUENCING = "http://www.imsglobal.org/xsd/imsss";

/**
 * @param {string} xml
 * @param {string} base the address that the pages' addresses are relative to
 * @returns {Organization} the default one
 */
export function organizationOf(xml, base) {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const id = manifest.getElementsByTagNameNS(CONTENT, "organizations")[0].getAttribute("default");
  const organization = named(manifest, "organization", id);
  /** @type {Map<string, string>} */
  const pages = new Map();
  for (const item of organization.getElementsByTagNameNS(CONTENT, "item")) {
    const reference = item.getAttribute("identifierref");
    if (reference !== null) {
      const href = named(manifest, "resource", reference).getAttribute("href") ?? "";
      pages.set(item.getAttribute("identifier") ?? "", new URL(href, base).href);
    }
  }
  return { tree: activityOf(organization), pages };
}

/** @param {Document} manifest @param {string} kind @param {string | null} id @returns {Element} */
function named(manifest, kind, id) {
  const found = [...manifest.getElementsByTagNameNS(CONTENT, kind)].find((one) => one.getAttribute("identifier") === id);
  if (found === undefined) {
    throw new Error(`the manifest has no ${kind} ${id}`);
  }
  return found;
}

/** @param {Element} element an organization or an item @returns {any} */
function activityOf(element) {
  const sequencing = children(element, SEQUENCING, "sequencing")[0];
  const objectives = children(sequencing, SEQUENCING, "objectives")[0];
  const rollup = children(sequencing, SEQUENCING, "rollupRules")[0];
  return {
    id: element.getAttribute("identifier"),
    title: children(element, CONTENT, "title")[0]?.textContent ?? "",
    children: children(element, CONTENT, "item").map(activityOf),
    // what SCORM counts to rollup, scorm-again counts to the control mode
    sequencingControls: { ...attributes(children(sequencing, SEQUENCING, "controlMode")[0]), ...attributes(rollup) },
    deliveryControls: attributes(children(sequencing, SEQUENCING, "deliveryControls")[0]),
    primaryObjective: children(objectives, SEQUENCING, "primaryObjective").map(objectiveOf)[0],
    objectives: children(objectives, SEQUENCING, "objective").map(objectiveOf),
    sequencingRules: rulesOf(children(sequencing, SEQUENCING, "sequencingRules")[0]),
    rollupRules: { rules: children(rollup, SEQUENCING, "rollupRule").map((rule) => ruleOf(rule, "rollup")) },
  };
}

/** @param {Element} element @returns {any} */
function objectiveOf(element) {
  const least = children(element, SEQUENCING, "minNormalizedMeasure")[0]?.textContent;
  return {
    ...attributes(element),
    minNormalizedMeasure: least === undefined ? 1 : Number(least),
    // ADL's own maps, of which we write none, are read by default
    mapInfo: children(element, SEQUENCING, "mapInfo").map(attributes),
  };
}

/** @param {Element | undefined} element @returns {any} */
function rulesOf(element) {
  const rules = (/** @type {string} */ kind) =>
    children(element, SEQUENCING, `${kind}ConditionRule`).map((rule) => ruleOf(rule, "rule"));
  return { preConditionRules: rules("pre"), exitConditionRules: rules("exit"), postConditionRules: rules("post") };
}

/** @param {Element} element @param {"rule" | "rollup"} kind @returns {any} */
function ruleOf(element, kind) {
  const conditions = children(element, SEQUENCING, `${kind}Conditions`)[0];
  const usual = kind === "rule" ? "all" : "any";
  return {
    ...attributes(element),
    action: children(element, SEQUENCING, `${kind}Action`)[0].getAttribute("action"),
    conditionCombination: conditions?.getAttribute("conditionCombination") ?? usual,
    conditions: children(conditions, SEQUENCING, `${kind}Condition`).map(attributes),
  };
}

/**
 * @param {Element | undefined} element
 * @param {string} namespace
 * @param {string} name
 * @returns {Element[]} nothing of nothing
 */
function children(element, namespace, name) {
  return [...(element?.children ?? [])].filter((child) => child.namespaceURI === namespace && child.localName === name);
}

/** @param {Element | undefined} element @returns {Record<string, string | number | boolean>} */
function attributes(element) {
  const values = [...(element?.attributes ?? [])].filter(({ name }) => !name.includes(":"));
  return Object.fromEntries(values.map(({ name, value }) => [name, valueOf(value)]));
}

/** @param {string} text */
function valueOf(text) {
  const number = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
  return number ?? ({ true: true, false: false }[text] ?? text);
}
