package org.scormc.clock;

/** How two writes, or two sets of writes, stand to each other in happened-before. */
public enum Causality {
  /** They are the same. */
  EQUAL,
  /** The first is in the past of the second. */
  BEFORE,
  /** The second is in the past of the first. */
  AFTER,
  /** Neither is in the past of the other. */
  CONCURRENT;

  /** What it is when the two change places. */
  public Causality reversed() {
    return switch (this) {
      case BEFORE -> AFTER;
      case AFTER -> BEFORE;
      default -> this;
    };
  }
}
