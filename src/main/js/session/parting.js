/** How a session stands with the LMS, and how it takes leave of it. */

import { writeLength } from "./writing.js";

/** @typedef {import("./recorder.js").Recorder} Recorder */

/** @param {Recorder} recorder @returns {import("./saver.js").SaveState} */
export function stateOf(recorder) {
  const { saver, changes, kept, adapter, ledger, attachment } = recorder;
  if (recorder.over || recorder.paused) {
    return changes > kept ? "unsaved" : kept > 0 ? "saved" : "none";
  }
  if (ledger !== undefined || recorder.readOnly || adapter === undefined) {
    return saver.state;
  }
  return changes > 0 && attachment.failing ? "unsaved" : "saving";
}

/** @param {Recorder} recorder @returns {boolean} whether everything done is kept, as far as there is an LMS */
export function saveLast(recorder) {
  const { ledger, readOnly, adapter } = recorder;
  if (ledger === undefined && !recorder.over && !recorder.paused) {
    return readOnly || recorder.changes === 0 || adapter === undefined;
  }
  const saved = !recorder.over && !recorder.paused && recorder.saver.save("whole");
  return saved || ((recorder.over || recorder.paused) && recorder.changes === recorder.kept);
}

/** @param {Recorder} recorder @param {boolean} leave whether the LMS shall take the learner back */
export function part({ over, paused, adapter, ledger, lengthMs, sharing }, leave) {
  // To end the session in a window whose turn it is not could undo what another one has written.
  if (over || paused || ledger?.stale || (ledger === undefined && sharing.turn.others.size > 0) || adapter === undefined) {
    return;
  }
  if (ledger === undefined) {
    writeLength(adapter, lengthMs);
  }
  if (leave) {
    adapter.leave();
  }
  adapter.close();
}
