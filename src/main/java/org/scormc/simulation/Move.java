package org.scormc.simulation;

import java.util.Comparator;

/**
 * A choice named by its place in the world rather than by a number, so that the same move can be
 * made in another run that has come to the same state another way.
 *
 * @param phase what kind of thing happens
 * @param subject the client that acts, or the link as {@code from>to}; empty for a fault
 * @param position which of the messages on the link, oldest first; 0 on a link that keeps the order
 */
public record Move(Phase phase, String subject, int position) implements Comparable<Move> {
  private static final Comparator<Move> ORDER =
      Comparator.comparing(Move::phase)
          .thenComparing(Move::subject)
          .thenComparingInt(Move::position);

  @Override
  public int compareTo(Move other) {
    return ORDER.compare(this, other);
  }

  /** A client's name, a link, or {@code fault}; with the position if it is not 0. */
  @Override
  public String toString() {
    return (subject.isEmpty() ? "fault" : subject) + (position == 0 ? "" : "#" + position);
  }
}
