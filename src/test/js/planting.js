/**
 * Loads modules with a bug planted in them: whatever is imported from `…?planted=NAME`, and from there, has the
 * changes of that name.
 */

/**
 * @typedef {object} Change
 * @property {string} file the end of its path
 * @property {string} from what stands there once
 * @property {string} to
 */

/** @type {Record<string, Change[]>} */
let plants = {};

/** @param {Record<string, Change[]>} data */
export function initialize(data) {
  plants = Object.fromEntries(Object.entries(data).map(([name, changes]) => [encodeURIComponent(name), changes]));
}

/** @param {string | undefined} url */
const plantedIn = (url) => /[?]planted=(.*)$/.exec(url ?? "")?.[1];

/** @param {string} specifier @param {any} context @param {any} next */
export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context);
  const name = plantedIn(context.parentURL);
  return name === undefined || !resolved.url.startsWith("file:") ? resolved : { ...resolved, url: `${resolved.url}?planted=${name}` };
}

/** @param {string} url @param {any} context @param {any} next */
export async function load(url, context, next) {
  const name = plantedIn(url);
  if (name === undefined) {
    return next(url, context);
  }
  const loaded = await next(url, { ...context, format: "module" });
  let source = String(loaded.source);
  for (const { file, from, to } of plants[name]) {
    if (url.includes(`${file}?`)) {
      if (source.split(from).length !== 2) {
        throw new Error(`${file} has ${source.split(from).length - 1} times: ${from}`);
      }
      source = source.replace(from, () => to);
    }
  }
  return { format: "module", source, shortCircuit: true };
}
