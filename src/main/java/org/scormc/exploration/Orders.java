package org.scormc.exploration;

import java.util.List;
import java.util.function.Predicate;

/**
 * What an exploration found.
 *
 * @param groups all orders by outcome, in a fixed order
 * @param states how many distinct states were visited
 */
public record Orders(List<Group> groups, int states) {
  /** Copies the list. */
  public Orders {
    groups = List.copyOf(groups);
  }

  /** How many orders there are. */
  public long count() {
    return count(group -> true);
  }

  /** How many orders are in groups of a kind. */
  public long count(Group.Filter filter) {
    return count(filter::accepts);
  }

  /** How many orders are in groups that satisfy a condition. */
  public long count(Predicate<Group> condition) {
    long count = 0;
    for (Group group : groups) {
      count += condition.test(group) ? group.orders() : 0;
    }
    return count;
  }
}
