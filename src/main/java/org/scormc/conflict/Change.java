package org.scormc.conflict;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scormc.clock.Dot;

/**
 * One entry of a replication log: what a write found and what it left.
 *
 * @param key the key of the row
 * @param kind what was done
 * @param changed the columns it set; for a delete, none
 * @param before the state it found; empty if there was no row and no tombstone
 * @param after the state it left: the whole row image, or a tombstone
 * @param effect what the writer meant
 */
public record Change(
    String key,
    Kind kind,
    Set<String> changed,
    Optional<Version> before,
    Version after,
    Effect effect) {
  /** Copies the column names into a sorted set. */
  public Change {
    changed = Collections.unmodifiableSet(new TreeSet<>(changed));
  }

  /** What a write does to a row. */
  public enum Kind {
    /** Makes a row that was not there. */
    INSERT,
    /** Sets columns of a row. */
    UPDATE,
    /** Removes a row. */
    DELETE
  }

  /** The stamp of the write. */
  public Stamp stamp() {
    return after.stamp();
  }

  /** The name of the write. */
  public Dot dot() {
    return stamp().dot();
  }
}
