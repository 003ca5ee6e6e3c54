/** Shows texts anew that change while the page is open, as they do in a preview while somebody writes them. */

/** What the page is told by then, as an event of its document. */
export const TEXTS_CHANGE = "textschange";

/** @param {import("./shell.js").Shell} shell stays where it is */
export function renewTexts(shell) {
  shell.document.addEventListener(TEXTS_CHANGE, async () => {
    const { scrollY } = shell.window;
    shell.library.forget();
    await shell.go(false);
    shell.window.scrollTo(0, scrollY);
  });
}
