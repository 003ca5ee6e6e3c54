package org.scormc.conflict;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Numbers take the difference the writer made: local + (new − old). Everything else is left to
 * another rule.
 *
 * <p>Right only if each change is applied exactly once: the rule cannot tell a duplicate.
 *
 * @param otherwise decides about rows that are new or deleted, and about columns that hold no
 *     number
 */
public record Delta(Policy otherwise) implements Policy {
  @Override
  public boolean compares(Time time) {
    return otherwise.compares(time);
  }

  @Override
  public Decision decide(Encounter encounter) {
    Change change = encounter.change();
    Optional<Version> current = encounter.current();
    if (change.kind() != Change.Kind.UPDATE
        || current.isEmpty()
        || !current.get().live()
        || change.before().isEmpty()) {
      return otherwise.decide(encounter);
    }
    Version local = current.get();
    TreeMap<String, Cell> merged = new TreeMap<>(local.cells());
    boolean numeric = false;
    for (String column : change.changed()) {
      Optional<Long> moved = moved(local, change, column);
      if (moved.isPresent()) {
        numeric = true;
        merged.put(column, new Cell(new Value.Whole(moved.get()), change.stamp()));
      } else {
        merged.put(column, later(local, change, column));
      }
    }
    return numeric
        ? new Decision.Store(
            local.mergedWith(change.after(), merged, local.tombstone()), Reason.DELTA)
        : otherwise.decide(encounter);
  }

  private static Optional<Long> moved(Version local, Change change, String column) {
    Optional<Long> here = number(local, column);
    Optional<Long> before = change.before().flatMap(version -> number(version, column));
    Optional<Long> after = number(change.after(), column);
    return here.isPresent() && before.isPresent() && after.isPresent()
        ? Optional.of(here.get() + after.get() - before.get())
        : Optional.empty();
  }

  private static Optional<Long> number(Version version, String column) {
    return version.value(column).isPresent()
            && version.value(column).get() instanceof Value.Whole whole
        ? Optional.of(whole.number())
        : Optional.empty();
  }

  private static Cell later(Version local, Change change, String column) {
    Map<String, Cell> mine = local.cells();
    Cell theirs = change.after().cells().get(column);
    return mine.containsKey(column)
            && Order.ARBITRARY.compare(mine.get(column).stamp(), theirs.stamp()) > 0
        ? mine.get(column)
        : theirs;
  }
}
