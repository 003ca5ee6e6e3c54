package org.scormc.clock;

/**
 * When a write happened by its writer's clock; the writer's name decides between equal times.
 *
 * @param timeMs reading of the writer's clock, in milliseconds
 * @param counter tells equal times of a hybrid clock apart; 0 for other clocks
 * @param replica the writer; names are compared as text, the larger wins
 */
public record Timestamp(long timeMs, long counter, String replica)
    implements Comparable<Timestamp> {
  /** Older than every write. */
  public static final Timestamp NEVER = new Timestamp(Long.MIN_VALUE, "");

  /** The reading of a clock without a counter. */
  public Timestamp(long timeMs, String replica) {
    this(timeMs, 0, replica);
  }

  @Override
  public int compareTo(Timestamp other) {
    int byTime = Long.compare(timeMs, other.timeMs);
    int byCounter = byTime != 0 ? byTime : Long.compare(counter, other.counter);
    return byCounter != 0 ? byCounter : replica.compareTo(other.replica);
  }

  /** Time and writer, as in {@code 20@A}; a counter above 0 follows the time after a point. */
  @Override
  public String toString() {
    return timeMs + (counter == 0 ? "" : "." + counter) + "@" + replica;
  }
}
