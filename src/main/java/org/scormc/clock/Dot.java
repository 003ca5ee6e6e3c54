package org.scormc.clock;

/**
 * The name of one write: the {@code number}-th write of a node, counted from 1.
 *
 * @param origin the node that took the write from its client
 * @param number its place among the writes of that node
 */
public record Dot(String origin, long number) implements Comparable<Dot> {
  /** By origin, then by number. */
  @Override
  public int compareTo(Dot other) {
    int byOrigin = origin.compareTo(other.origin);
    return byOrigin != 0 ? byOrigin : Long.compare(number, other.number);
  }

  /** The form {@code A:2}. */
  @Override
  public String toString() {
    return origin + ":" + number;
  }
}
