package org.scormc.clock;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An exact set of writes: a version vector and the writes beyond a gap. Immutable.
 *
 * <p>A version vector alone cannot say "A:1 and A:3 but not A:2", which is what a node knows after
 * a message was lost or overtaken. This is the causal context of Almeida, Shoker and Baquero,
 * "Delta State Replicated Data Types" (2018): a compact vector and a cloud of single dots. The
 * cloud holds only dots that the vector does not, and never one that would extend the vector by
 * one.
 */
public final class CausalContext {
  /** Knows nothing. */
  public static final CausalContext EMPTY = new CausalContext(VersionVector.EMPTY, new TreeSet<>());

  private final VersionVector vector;
  private final SortedSet<Dot> cloud;

  /** The form of {@link #toString}, once it was asked for; empty before. */
  private String text = "";

  private CausalContext(VersionVector vector, SortedSet<Dot> cloud) {
    this.vector = vector;
    this.cloud = cloud;
  }

  /** Everything up to the numbers of a vector. */
  public static CausalContext of(VersionVector vector) {
    return new CausalContext(vector, new TreeSet<>());
  }

  /** The part without gaps. */
  public VersionVector vector() {
    return vector;
  }

  /** The writes beyond a gap, in order. */
  public Set<Dot> cloud() {
    return Collections.unmodifiableSet(cloud);
  }

  /** Whether a write is known. */
  public boolean contains(Dot dot) {
    return vector.contains(dot) || cloud.contains(dot);
  }

  /** The name for the next write of a node that knows this. */
  public Dot next(String node) {
    long number = vector.of(node);
    for (Dot dot : cloud) {
      number = dot.origin().equals(node) ? Math.max(number, dot.number()) : number;
    }
    return new Dot(node, number + 1);
  }

  /** The context with one more write. */
  public CausalContext with(Dot dot) {
    if (contains(dot)) {
      return this;
    }
    TreeSet<Dot> more = new TreeSet<>(cloud);
    more.add(dot);
    return compacted(vector, more);
  }

  /** What both sides know together. */
  public CausalContext join(CausalContext other) {
    TreeSet<Dot> both = new TreeSet<>(cloud);
    both.addAll(other.cloud);
    return compacted(vector.join(other.vector), both);
  }

  /** Whether everything the other side knows is known here. */
  public boolean covers(CausalContext other) {
    for (Map.Entry<String, Long> entry : other.vector.numbers().entrySet()) {
      for (long n = vector.of(entry.getKey()) + 1; n <= entry.getValue(); n++) {
        if (!cloud.contains(new Dot(entry.getKey(), n))) {
          return false;
        }
      }
    }
    for (Dot dot : other.cloud) {
      if (!contains(dot)) {
        return false;
      }
    }
    return true;
  }

  /** How many numbers and dots the context is made of: what it costs to send. */
  public int size() {
    return vector.numbers().size() + cloud.size();
  }

  private static CausalContext compacted(VersionVector start, SortedSet<Dot> dots) {
    VersionVector vector = start;
    TreeSet<Dot> cloud = new TreeSet<>();
    // in order of number for each origin, so that one pass closes every gap that can be closed
    for (Dot dot : dots) {
      if (dot.number() == vector.of(dot.origin()) + 1) {
        vector = vector.incremented(dot.origin());
      } else if (!vector.contains(dot)) {
        cloud.add(dot);
      }
    }
    return new CausalContext(vector, cloud);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CausalContext context && covers(context) && context.covers(this);
  }

  @Override
  public int hashCode() {
    return 31 * vector.hashCode() + cloud.hashCode();
  }

  /** The vector, and after a plus sign each dot beyond a gap: {@code {A:1}+A:3}. */
  @Override
  public String toString() {
    if (text.isEmpty()) {
      StringBuilder spelt = new StringBuilder(vector.toString());
      for (Dot dot : cloud) {
        spelt.append('+').append(dot);
      }
      text = spelt.toString();
    }
    return text;
  }
}
