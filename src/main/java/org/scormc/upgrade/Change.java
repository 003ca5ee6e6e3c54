package org.scormc.upgrade;

import java.util.List;

/**
 * A difference between two packages.
 *
 * @param effect what it does to learners who have begun
 * @param where the part of the course, such as {@code lesson `clocks`}
 * @param what what has changed, in a few words
 * @param subjects what of that part has changed so; empty for the part itself
 */
record Change(Effect effect, String where, String what, List<String> subjects) {
  Change {
    subjects = List.copyOf(subjects);
  }

  /** The change in one line. */
  String line() {
    return where + ": " + what + (subjects.isEmpty() ? "" : ": " + String.join(", ", subjects));
  }
}
