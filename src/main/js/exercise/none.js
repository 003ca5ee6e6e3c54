/** The box by which a learner says that nothing will do. */

/**
 * @param {HTMLElement} element
 * @param {(checked: boolean) => void} changed
 * @returns {HTMLInputElement | undefined} undefined where that can't be said
 */
export function noneBox(element, changed) {
  const box = /** @type {HTMLInputElement | null} */ (element.querySelector('[data-slot="none"]'));
  box?.addEventListener("change", () => changed(box.checked));
  return box ?? undefined;
}
