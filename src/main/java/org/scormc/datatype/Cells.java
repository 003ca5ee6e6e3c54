package org.scormc.datatype;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers that only grow, one per owner, joined by taking the larger. An owner without a cell has
 * zero. The maps returned are sorted and cannot be changed.
 */
final class Cells {
  private Cells() {}

  static <K extends Comparable<K>> Map<K, Long> copy(Map<K, Long> cells) {
    return Collections.unmodifiableMap(new TreeMap<>(cells));
  }

  static <K extends Comparable<K>> Map<K, Long> join(Map<K, Long> left, Map<K, Long> right) {
    Map<K, Long> joined = new TreeMap<>(left);
    right.forEach((owner, number) -> joined.merge(owner, number, Math::max));
    return Collections.unmodifiableMap(joined);
  }

  /** The same cells, one of them raised by {@code amount}. */
  static <K extends Comparable<K>> Map<K, Long> raise(Map<K, Long> cells, K owner, long amount) {
    if (amount < 0) {
      throw new IllegalArgumentException("a cell only grows, not by " + amount);
    }
    Map<K, Long> raised = new TreeMap<>(cells);
    raised.merge(owner, amount, Math::addExact);
    return Collections.unmodifiableMap(raised);
  }

  static long sum(Map<?, Long> cells) {
    long sum = 0;
    for (long number : cells.values()) {
      sum = Math.addExact(sum, number);
    }
    return sum;
  }

  static String spelt(Map<?, Long> cells) {
    StringBuilder spelt = new StringBuilder();
    cells.forEach((owner, number) -> spelt.append(owner).append('=').append(number).append(';'));
    return spelt.toString();
  }
}
