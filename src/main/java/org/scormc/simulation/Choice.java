package org.scormc.simulation;

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
  @Override
  public int compareTo(Choice other) {
    int order = Long.compare(dueMs, other.dueMs);
    if (order == 0) {
      order = phase.compareTo(other.phase);
    }
    if (order == 0) {
      order = node.compareTo(other.node);
    }
    return order != 0 ? order : Integer.compare(created, other.created);
  }
}
