package org.scormc.clock;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many writes of each node are known: all of them up to a number. Immutable.
 *
 * <p>After Parker et al., "Detection of Mutual Inconsistency in Distributed Systems" (1983). A node
 * without an entry counts as 0, and 0 is never stored, so equal vectors are equal objects.
 */
public final class VersionVector {
  /** Knows nothing. */
  public static final VersionVector EMPTY = new VersionVector(new TreeMap<>());

  private final SortedMap<String, Long> numbers;

  private VersionVector(SortedMap<String, Long> numbers) {
    this.numbers = numbers;
  }

  /** How many writes of a node are known. */
  public long of(String node) {
    Long number = numbers.get(node);
    return number == null ? 0 : number;
  }

  /** The nodes with at least one known write, by name, with their numbers. */
  public Map<String, Long> numbers() {
    return Collections.unmodifiableMap(numbers);
  }

  /** The vector with the number of a node set; 0 removes the node. */
  public VersionVector with(String node, long number) {
    TreeMap<String, Long> copy = new TreeMap<>(numbers);
    if (number == 0) {
      copy.remove(node);
    } else {
      copy.put(node, number);
    }
    return new VersionVector(copy);
  }

  /** The vector after one more write of a node. */
  public VersionVector incremented(String node) {
    return with(node, of(node) + 1);
  }

  /** The larger number of each node: what both sides know together. */
  public VersionVector join(VersionVector other) {
    TreeMap<String, Long> joined = new TreeMap<>(numbers);
    for (Map.Entry<String, Long> entry : other.numbers.entrySet()) {
      joined.merge(entry.getKey(), entry.getValue(), Math::max);
    }
    return new VersionVector(joined);
  }

  /** Whether the write is among those known. */
  public boolean contains(Dot dot) {
    return dot.number() <= of(dot.origin());
  }

  /** How this vector stands to another. */
  public Causality compare(VersionVector other) {
    boolean knowsMore = !other.covers(this);
    boolean knowsLess = !covers(other);
    if (knowsMore && knowsLess) {
      return Causality.CONCURRENT;
    }
    return knowsMore ? Causality.AFTER : knowsLess ? Causality.BEFORE : Causality.EQUAL;
  }

  /** Whether each number of the other vector is reached here. */
  public boolean covers(VersionVector other) {
    for (Map.Entry<String, Long> entry : other.numbers.entrySet()) {
      if (of(entry.getKey()) < entry.getValue()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VersionVector vector && numbers.equals(vector.numbers);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }

  /** The form {@code {A:2,B:1}}, by node name. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    for (Map.Entry<String, Long> entry : numbers.entrySet()) {
      if (text.length() > 1) {
        text.append(',');
      }
      text.append(entry.getKey()).append(':').append(entry.getValue().longValue());
    }
    return text.append('}').toString();
  }
}
