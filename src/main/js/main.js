/** Starts the course page. */

import { clockOf } from "./session/clock.js";
import { openSession } from "./session/session.js";
import { readOutline } from "./shell/outline.js";
import { renewTexts } from "./shell/renewal.js";
import { Shell } from "./shell/shell.js";

start();

async function start() {
  const outline = readOutline(document);
  /** @type {Shell | undefined} */
  let shell;
  const session = await openSession({
    window,
    clock: clockOf(window),
    outline,
    onChange: () => shell?.refresh(),
  });
  shell = new Shell(window, outline, session);
  shell.start();
  renewTexts(shell);
}
