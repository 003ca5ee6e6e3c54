package org.scormc.conflict;

import java.util.Comparator;
import org.scormc.clock.Dot;

/** Orders of writes that do not look at what was written. */
final class Order {
  /** Hybrid time, then the name of the write: total, and later than everything in its past. */
  static final Comparator<Stamp> ARBITRARY =
      Comparator.comparing(Stamp::hybrid).thenComparing(Stamp::dot, Comparator.<Dot>naturalOrder());

  private Order() {}
}
