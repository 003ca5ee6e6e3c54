package org.scormc.datatype;

import java.util.Comparator;

/**
 * When a write happened by its writer's clock; the writer's name decides between equal times.
 *
 * @param timeMs reading of the writer's clock, in milliseconds
 * @param replica the writer; names are compared as text, the larger wins
 */
public record Timestamp(long timeMs, String replica) implements Comparable<Timestamp> {
  /** Older than every write. */
  public static final Timestamp NEVER = new Timestamp(Long.MIN_VALUE, "");

  private static final Comparator<Timestamp> ORDER =
      Comparator.comparingLong(Timestamp::timeMs).thenComparing(Timestamp::replica);

  @Override
  public int compareTo(Timestamp other) {
    return ORDER.compare(this, other);
  }

  /** Time and writer, as in {@code 20@A}. */
  @Override
  public String toString() {
    return timeMs + "@" + replica;
  }
}
