package org.scormc.clock;

/**
 * A hybrid logical timestamp, ordered by {@code physicalMs} and then by {@code counter}.
 *
 * @param physicalMs the largest wall clock reading in the past of the event ({@code l} in the
 *     paper)
 * @param counter tells events with the same {@code physicalMs} apart ({@code c} in the paper)
 */
public record HybridTimestamp(long physicalMs, long counter)
    implements Comparable<HybridTimestamp> {
  /** Before every other timestamp of a scenario that starts at time 0 or later. */
  public static final HybridTimestamp ZERO = new HybridTimestamp(0, 0);

  @Override
  public int compareTo(HybridTimestamp other) {
    int byTime = Long.compare(physicalMs, other.physicalMs);
    return byTime != 0 ? byTime : Long.compare(counter, other.counter);
  }

  /** The form {@code (1000,2)}. */
  @Override
  public String toString() {
    return "(" + physicalMs + "," + counter + ")";
  }
}
