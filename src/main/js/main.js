/** Starts the course page. */

import { clockOf } from "./session/clock.js";
import { isOnlyWindow, nameOf } from "./session/other-windows.js";
import { Session } from "./session/session.js";
import { readOutline } from "./shell/outline.js";
import { renewTexts } from "./shell/renewal.js";
import { Shell } from "./shell/shell.js";

start();

async function start() {
  // The browser takes longer to answer than anything that the page does until then.
  const only = isOnlyWindow(window, nameOf(window, document.body.dataset.course ?? ""));
  const outline = readOutline(document);
  const session = new Session({ window, clock: clockOf(window), outline, only, onChange: () => shell.refresh() });
  const shell = new Shell(window, outline, session);
  await session.begun;
  shell.start();
  renewTexts(shell);
}
