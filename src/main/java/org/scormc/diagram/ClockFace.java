package org.scormc.diagram;

import org.scormc.simulation.TraceEvent;

/** Which clock of a node to show beside its events. */
public enum ClockFace {
  /** None. */
  NONE,
  /** The wall clock, in milliseconds. */
  WALL,
  /** The Lamport clock. */
  LAMPORT,
  /** The hybrid logical clock. */
  HYBRID,
  /** The version vector: the writes the node knows. */
  VECTOR;

  /** What the clock shows, in words; empty for {@link #NONE}. */
  String reading(TraceEvent.Clocks clocks, String language) {
    return switch (this) {
      case NONE -> "";
      case WALL -> Word.CLOCK.in(language, Long.toString(clocks.wallMs()));
      case LAMPORT -> Word.LAMPORT.in(language, Long.toString(clocks.lamport()));
      case HYBRID -> Word.HYBRID.in(language, clocks.hybrid().toString());
      case VECTOR -> clocks.known().toString();
    };
  }
}
