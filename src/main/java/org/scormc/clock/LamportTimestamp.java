package org.scormc.clock;

import java.util.Collection;

/**
 * A name that is also a place in an order: the reading of a Lamport clock, and whose.
 *
 * <p>Ordered by counter, then by the replica's name; that order extends causality (Lamport, "Time,
 * Clocks, and the Ordering of Events in a Distributed System", 1978).
 *
 * @param counter from 1; grows with each operation of the replica
 * @param replica the replica that performed the operation; names are compared as text
 */
public record LamportTimestamp(long counter, String replica)
    implements Comparable<LamportTimestamp> {
  /** A new name for a replica, larger than all it has seen. */
  public static LamportTimestamp above(Collection<LamportTimestamp> seen, String replica) {
    long largest = 0;
    for (LamportTimestamp name : seen) {
      largest = Math.max(largest, name.counter);
    }
    return new LamportTimestamp(largest + 1, replica);
  }

  @Override
  public int compareTo(LamportTimestamp other) {
    int byCounter = Long.compare(counter, other.counter);
    return byCounter != 0 ? byCounter : replica.compareTo(other.replica);
  }

  /** The form {@code (4,B)}. */
  @Override
  public String toString() {
    return "(" + counter + "," + replica + ")";
  }
}
