package org.scormc.datatype;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.scormc.clock.Timestamp;

/**
 * A log that everybody writes: a set of entries that only grows, read in the order of time, then
 * replica name (a log as a grow-only set of operations: Shapiro et al., RR-7506, section 3.3).
 *
 * <p>The order is total and the same everywhere, but it is the clocks' order: an entry of a slow
 * clock, or a late one, appears in the middle of what was already read.
 *
 * @param entries all entries, in reading order
 */
public record AppendOnlyList(Set<Entry> entries) implements Replicated<AppendOnlyList> {
  /** No entries. */
  public static final AppendOnlyList EMPTY = new AppendOnlyList(Collections.emptySet());

  /** Keeps a sorted copy. */
  public AppendOnlyList {
    entries = Collections.unmodifiableSet(new TreeSet<>(entries));
  }

  /**
   * One line of the log.
   *
   * @param at when and by whom it was written
   * @param number of the entry among those of its replica, from 1; orders entries of one
   *     millisecond
   * @param content what it says
   */
  public record Entry(Timestamp at, int number, String content) implements Comparable<Entry> {
    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::at)
            .thenComparingInt(Entry::number)
            .thenComparing(Entry::content);

    @Override
    public int compareTo(Entry other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Appends at a replica.
   *
   * @param at the replica and the reading of its clock
   */
  public AppendOnlyList append(Timestamp at, String content) {
    int number = 1;
    for (Entry entry : entries) {
      if (entry.at().replica().equals(at.replica())) {
        number++;
      }
    }
    return merge(new AppendOnlyList(Collections.singleton(new Entry(at, number, content))));
  }

  @Override
  public AppendOnlyList merge(AppendOnlyList other) {
    Set<Entry> union = new TreeSet<>(entries);
    union.addAll(other.entries);
    return new AppendOnlyList(union);
  }

  /** The contents in reading order, as in {@code [opened, closed]}. */
  @Override
  public String text() {
    StringBuilder text = new StringBuilder("[");
    for (Entry entry : entries) {
      text.append(text.length() > 1 ? ", " : "").append(entry.content());
    }
    return text.append("]").toString();
  }

  @Override
  public String spelt() {
    StringBuilder spelt = new StringBuilder();
    entries.forEach(
        entry -> spelt.append(entry.at()).append(entry.number()).append(entry.content()));
    return spelt.toString();
  }

  @Override
  public Metadata metadata() {
    return new Metadata(0, entries.size(), 0);
  }
}
