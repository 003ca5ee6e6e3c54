package org.scormc.conflict;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.clock.CausalContext;
import org.scormc.clock.Dot;

/**
 * One state of a row, or the tombstone that a deleted row leaves. Immutable.
 *
 * @param cells the columns by name; empty if the row is deleted
 * @param tombstone the last delete that is known, even if the row was made again after it
 * @param stamp the write that counts as the last change of the row
 * @param includes the writes whose effect is part of this state
 * @param history every write that went into this state or was replaced by it
 * @param number how often the row was written up to this state: the "version column"
 */
public record Version(
    Map<String, Cell> cells,
    Optional<Stamp> tombstone,
    Stamp stamp,
    Set<Dot> includes,
    CausalContext history,
    long number) {
  /** Copies the collections into sorted ones. */
  public Version {
    cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    includes = Collections.unmodifiableSet(new TreeSet<>(includes));
  }

  /** Whether the row is there, as opposed to deleted. */
  public boolean live() {
    return !cells.isEmpty();
  }

  /** What a column holds; empty if the row has no such column or is deleted. */
  public Optional<Value> value(String column) {
    return Optional.ofNullable(cells.get(column)).map(Cell::value);
  }

  /** The columns and their values, without the stamps. */
  public Map<String, Value> values() {
    TreeMap<String, Value> values = new TreeMap<>();
    for (Map.Entry<String, Cell> entry : cells.entrySet()) {
      values.put(entry.getKey(), entry.getValue().value());
    }
    return values;
  }

  /** Whether both show the same row to a reader, whoever wrote it. */
  public boolean sameContent(Version other) {
    return live() == other.live() && values().equals(other.values());
  }

  /** Whether it is the state a scenario starts with, which nobody wrote and everybody knows. */
  public boolean initial() {
    return stamp.dot().number() == 0;
  }

  /** This state in the place of another, whose past it takes over. */
  Version replacing(Version other) {
    return new Version(
        cells,
        tombstone,
        stamp,
        includes,
        history.join(other.history),
        Math.max(number, other.number));
  }

  /** Cells that were made out of this state and another, with the sources of both. */
  Version mergedWith(Version other, Map<String, Cell> merged, Optional<Stamp> deleted) {
    TreeSet<Dot> sources = new TreeSet<>(includes);
    sources.addAll(other.includes);
    Version later = Order.ARBITRARY.compare(stamp, other.stamp) >= 0 ? this : other;
    return new Version(
        merged,
        deleted,
        later.stamp,
        sources,
        history.join(other.history),
        Math.max(number, other.number));
  }
}
