package org.scormc.conflict;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one column of a row holds. Totally ordered, so that "the larger value" always has a meaning.
 */
public sealed interface Value extends Comparable<Value> {
  /** The value as a learner reads it. */
  String text();

  /** The whole state as text, also what a learner does not see: unequal states differ in it. */
  default String spelt() {
    return text();
  }

  /** Texts first, then numbers, sets and cells; inside a kind by content. */
  @Override
  default int compareTo(Value other) {
    int byKind = Integer.compare(rank(), other.rank());
    if (byKind != 0) {
      return byKind;
    }
    if (this instanceof Whole mine && other instanceof Whole theirs) {
      return Long.compare(mine.number(), theirs.number());
    }
    return spelt().compareTo(other.spelt());
  }

  /** The place of the kind in the order. */
  int rank();

  /** The state of a replicated data type, which knows itself how to be changed and merged. */
  non-sealed interface State extends Value {
    /** The least state that includes both. */
    State merge(State other);

    /**
     * Whether a replica that holds this can perform the operation; one that can't refuses it.
     *
     * @throws IllegalArgumentException if the type has no such operation
     */
    default boolean allows(String verb, String argument, String replica) {
      return true;
    }

    /**
     * The state after an operation.
     *
     * @param verb the operation, in the words of the type
     * @param argument what it is given
     * @param stamp when, where and knowing what it is performed
     * @throws IllegalArgumentException if the type has no such operation
     */
    State performed(String verb, String argument, Stamp stamp);

    /** Whether an operation that is part of this state can still be seen in it. */
    default boolean honours(String verb, String argument) {
      return true;
    }

    /** The number it shows; empty if it shows something else. */
    default Optional<Long> number() {
      return Optional.empty();
    }

    /** Why a merge comes out as it does. */
    default Reason rule() {
      return Reason.MERGED;
    }

    /** Whether it ever compares timestamps of this clock. */
    default boolean compares(Time time) {
      return false;
    }

    /** How many vector entries, tags and tombstones it carries beside its value. */
    int metadataEntries();

    @Override
    default int rank() {
      return 4;
    }
  }

  /** A text. */
  record Text(String text) implements Value {
    @Override
    public int rank() {
      return 0;
    }
  }

  /** A whole number. */
  record Whole(long number) implements Value {
    @Override
    public String text() {
      return Long.toString(number);
    }

    @Override
    public int rank() {
      return 1;
    }
  }

  /**
   * A set of texts, with a memory of what was taken out.
   *
   * @param present what is in it
   * @param removed what was ever removed; only the rule that looks at tombstones reads it
   */
  record Items(Set<String> present, Set<String> removed) implements Value {
    /** Copies both sets. */
    public Items {
      present = Collections.unmodifiableSet(new TreeSet<>(present));
      removed = Collections.unmodifiableSet(new TreeSet<>(removed));
    }

    /** A set from which nothing was removed yet. */
    public static Items of(String... present) {
      return new Items(new TreeSet<>(List.of(present)), new TreeSet<>());
    }

    /** Whether an item is in the set. */
    public boolean has(String item) {
      for (String other : present) {
        if (other.equals(item)) {
          return true;
        }
      }
      return false;
    }

    /** The set with one more item. */
    public Items plus(String item) {
      TreeSet<String> more = new TreeSet<>(present);
      more.add(item);
      return new Items(more, removed);
    }

    /** The set without an item, which it remembers as removed. */
    public Items minus(String item) {
      TreeSet<String> fewer = new TreeSet<>(present);
      fewer.remove(item);
      TreeSet<String> tombstones = new TreeSet<>(removed);
      tombstones.add(item);
      return new Items(fewer, tombstones);
    }

    @Override
    public String text() {
      return "{" + String.join(", ", present) + "}";
    }

    @Override
    public String spelt() {
      return text() + "-{" + String.join(", ", removed) + "}";
    }

    @Override
    public int rank() {
      return 2;
    }
  }

  /**
   * A number made of one cell per replica; each replica raises only its own.
   *
   * @param cells by name of the replica
   */
  record Cells(Map<String, Long> cells) implements Value {
    /** Copies the cells. */
    public Cells {
      cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    /** The cells after a replica added {@code amount} to its own. */
    public Cells added(String replica, long amount) {
      TreeMap<String, Long> copy = new TreeMap<>(cells);
      copy.merge(replica, amount, Long::sum);
      return new Cells(copy);
    }

    /** The sum of the cells. */
    public long sum() {
      long sum = 0;
      for (long cell : cells.values()) {
        sum += cell;
      }
      return sum;
    }

    @Override
    public String text() {
      return Long.toString(sum());
    }

    @Override
    public String spelt() {
      StringBuilder spelt = new StringBuilder();
      cells.forEach(
          (replica, amount) ->
              spelt.append(replica).append('=').append(amount.longValue()).append(';'));
      return spelt.toString();
    }

    @Override
    public int rank() {
      return 3;
    }
  }
}
