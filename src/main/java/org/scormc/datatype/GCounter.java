package org.scormc.datatype;

import java.util.Collections;
import java.util.Map;

/**
 * A counter that only grows: each replica raises its own cell, a merge takes the larger of each two
 * cells, the value is the sum (Shapiro et al., RR-7506, section 3.1).
 *
 * @param cells what each replica has added, by name
 */
public record GCounter(Map<String, Long> cells) implements Replicated<GCounter> {
  /** Zero. */
  public static final GCounter ZERO = new GCounter(Collections.emptyMap());

  /** Keeps a sorted copy of the cells. */
  public GCounter {
    cells = Cells.copy(cells);
  }

  /**
   * Adds at a replica.
   *
   * @param amount at least 0
   */
  public GCounter increment(String replica, long amount) {
    return new GCounter(Cells.raise(cells, replica, amount));
  }

  /** The sum of the cells. */
  public long value() {
    return Cells.sum(cells);
  }

  @Override
  public GCounter merge(GCounter other) {
    return new GCounter(Cells.join(cells, other.cells));
  }

  @Override
  public String text() {
    return Long.toString(value());
  }

  @Override
  public String spelt() {
    return Cells.spelt(cells);
  }

  @Override
  public Metadata metadata() {
    return new Metadata(cells.size(), 0, 0);
  }
}
