package org.scormc.simulation;

import java.util.Comparator;

/**
 * Something that could happen next.
 *
 * <p>Choices are ordered by time, phase, node name and creation: a run on the clock always takes
 * the least.
 *
 * @param dueMs the true time at which it happens in a run on the clock
 * @param phase what kind of thing it is
 * @param node where it happens
 * @param created tells choices of one phase apart: the index of the fault, of the timer or of the
 *     action, or the number of the message
 */
public record Choice(long dueMs, Phase phase, String node, int created)
    implements Comparable<Choice> {
  private static final Comparator<Choice> ORDER =
      Comparator.comparingLong(Choice::dueMs)
          .thenComparing(Choice::phase)
          .thenComparing(Choice::node)
          .thenComparingInt(Choice::created);

  @Override
  public int compareTo(Choice other) {
    return ORDER.compare(this, other);
  }
}
