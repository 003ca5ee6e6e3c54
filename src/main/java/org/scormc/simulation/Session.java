package org.scormc.simulation;

import java.util.TreeMap;
import org.scormc.clock.CausalContext;

/** What a client has seen and done. */
final class Session {
  /** The writes it made or read the effect of. */
  CausalContext seen = CausalContext.EMPTY;

  /** What it saw in the reads it remembers, by label. */
  final TreeMap<String, CausalContext> remembered = new TreeMap<>();

  /** The true time of its last write; far in the past if there was none. */
  long lastWriteMs = Long.MIN_VALUE / 2;
}
