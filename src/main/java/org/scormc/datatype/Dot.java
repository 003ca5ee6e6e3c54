package org.scormc.datatype;

import java.util.Collection;
import java.util.Comparator;

/**
 * The name of one operation: nobody else ever uses it.
 *
 * <p>Dots are ordered by counter, then replica name. Where the counter is a Lamport clock this
 * order extends causality.
 *
 * @param counter from 1; grows with each operation of the replica
 * @param replica the replica that performed the operation; names are compared as text
 */
public record Dot(long counter, String replica) implements Comparable<Dot> {
  private static final Comparator<Dot> ORDER =
      Comparator.comparingLong(Dot::counter).thenComparing(Dot::replica);

  /**
   * A name for a new operation of a replica, larger than all it has seen: the counter is a Lamport
   * clock.
   */
  static Dot above(Collection<Dot> seen, String replica) {
    long largest = 0;
    for (Dot dot : seen) {
      largest = Math.max(largest, dot.counter);
    }
    return new Dot(largest + 1, replica);
  }

  @Override
  public int compareTo(Dot other) {
    return ORDER.compare(this, other);
  }

  /** The replica in front of the counter, as in {@code a1}. */
  @Override
  public String toString() {
    return replica + counter;
  }
}
