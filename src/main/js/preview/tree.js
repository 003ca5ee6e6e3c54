/**
 * Data as a tree that can be opened.
 *
 * @typedef {string | Branch} Node a value, or named nodes
 * @typedef {Map<string, any>} Branch
 */

/**
 * @param {Record<string, string>} elements values by dotted name
 * @returns {Branch}
 */
export function treeOf(elements) {
  /** @type {Branch} */
  const root = new Map();
  for (const name of Object.keys(elements).sort(byParts)) {
    const parts = name.split(".");
    let branch = root;
    for (const part of parts.slice(0, -1)) {
      const next = branch.get(part);
      branch = next instanceof Map ? next : branch.set(part, new Map()).get(part);
    }
    branch.set(parts[parts.length - 1], elements[name]);
  }
  return root;
}

/** @param {string} one @param {string} other @returns {number} by parts, numbers by their size */
function byParts(one, other) {
  return one.localeCompare(other, "en", { numeric: true });
}

/**
 * @param {unknown} value anything made of maps, sets, lists, objects and plain values
 * @returns {Node}
 */
export function nodeOf(value) {
  if (value instanceof Map) {
    return new Map([...value].map(([name, one]) => [String(name), nodeOf(one)]));
  }
  if (value instanceof Set) {
    return nodeOf([...value]);
  }
  if (Array.isArray(value)) {
    const plain = value.every((one) => typeof one !== "object");
    return plain ? value.join(", ") : new Map(value.map((one, index) => [String(index), nodeOf(one)]));
  }
  if (typeof value === "object" && value !== null) {
    return new Map(Object.entries(value).map(([name, one]) => [name, nodeOf(one)]));
  }
  return value === undefined || value === null ? "" : String(value);
}

/**
 * Shows a tree in place of what an element shows; what was open stays open, and the focus where it was.
 *
 * @param {HTMLElement} place
 * @param {Branch} branch
 * @param {Set<string>} open the paths of the branches that are open; kept up to date
 */
export function showTree(place, branch, open) {
  const { activeElement } = place.ownerDocument;
  const path = place.contains(activeElement) ? /** @type {HTMLElement} */ (activeElement).dataset.path : undefined;
  place.replaceChildren(list(place.ownerDocument, branch, "", open));
  if (path !== undefined) {
    [...place.querySelectorAll("summary")].find(({ dataset }) => dataset.path === path)?.focus({ preventScroll: true });
  }
}

/**
 * @param {Document} document
 * @param {Branch} branch
 * @param {string} path
 * @param {Set<string>} open
 */
function list(document, branch, path, open) {
  const items = document.createElement("ul");
  items.className = "tree";
  for (const [name, node] of branch) {
    const item = document.createElement("li");
    const folds = node instanceof Map && node.size > 0;
    item.append(folds ? fold(document, name, node, `${path}/${name}`, open) : leaf(document, name, node instanceof Map ? "" : node));
    items.append(item);
  }
  return items;
}

/**
 * @param {Document} document
 * @param {string} name
 * @param {Branch} branch
 * @param {string} path
 * @param {Set<string>} open
 */
function fold(document, name, branch, path, open) {
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  const count = document.createElement("span");
  count.className = "count";
  count.textContent = ` ${branch.size}`;
  summary.dataset.path = path;
  summary.append(name, count);
  details.append(summary);
  const fill = () => details.children.length === 1 && details.append(list(document, branch, path, open));
  details.addEventListener("toggle", () => {
    // What is closed has no content: the interactions of a course are thousands of lines.
    details.open ? open.add(path) : open.delete(path);
    details.open ? fill() : details.lastElementChild !== summary && details.lastElementChild?.remove();
  });
  if (open.has(path)) {
    details.open = true;
    fill();
  }
  return details;
}

/** @param {Document} document @param {string} name @param {string} value */
function leaf(document, name, value) {
  const row = document.createDocumentFragment();
  const key = document.createElement("span");
  key.className = "key";
  key.textContent = name;
  const text = document.createElement("code");
  text.textContent = value === "" ? "—" : value;
  row.append(key, " ", text);
  return row;
}
