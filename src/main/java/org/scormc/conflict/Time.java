package org.scormc.conflict;

/** Which clock a policy compares. */
public enum Time {
  /** The wall clock of the writing node. */
  WALL {
    @Override
    int compare(Stamp first, Stamp second) {
      return Long.compare(first.wallMs(), second.wallMs());
    }
  },
  /** The hybrid logical clock. */
  HYBRID {
    @Override
    int compare(Stamp first, Stamp second) {
      return first.hybrid().compareTo(second.hybrid());
    }
  },
  /** The Lamport clock. */
  LAMPORT {
    @Override
    int compare(Stamp first, Stamp second) {
      return Long.compare(first.lamport(), second.lamport());
    }
  };

  abstract int compare(Stamp first, Stamp second);
}
