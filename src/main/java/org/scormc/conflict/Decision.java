package org.scormc.conflict;

import java.util.List;

/** What a replica does with a change. */
public sealed interface Decision {
  /** Why. */
  Reason why();

  /** Hold these states from now on: one, or several siblings; never none. */
  record Store(List<Version> versions, Reason why) implements Decision {
    /** Holds one state. */
    public Store(Version version, Reason why) {
      this(List.of(version), why);
    }
  }

  /** Leave what is there. */
  record Keep(Reason why) implements Decision {}

  /** Leave what is there, and take nothing more from the feed the change came on. */
  record Halt(Reason why) implements Decision {}

  /** Leave what is there, and put the change before a person. */
  record Ask(Reason why) implements Decision {}
}
