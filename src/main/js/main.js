/** Starts the course page. */

import { clockOf } from "./session/clock.js";
import { Session } from "./session/session.js";
import { readOutline } from "./shell/outline.js";
import { renewTexts } from "./shell/renewal.js";
import { Shell } from "./shell/shell.js";

start();

async function start() {
  const outline = readOutline(document);
  const session = new Session({ window, clock: clockOf(window), outline, onChange: () => shell.refresh() });
  // While the browser looks for other windows with the course.
  const shell = new Shell(window, outline, session);
  await session.begun;
  shell.start();
  renewTexts(shell);
}
