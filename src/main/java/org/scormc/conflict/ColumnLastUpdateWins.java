package org.scormc.conflict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.clock.Dot;

/**
 * Each column takes the write with the larger timestamp; a delete removes the columns that are
 * older than it.
 *
 * <p>Columns of one group share their fate: the group takes the side with its latest write. A merge
 * of two states, not of two changes: the order and the number of deliveries do not matter.
 *
 * @param recency what counts as later
 * @param groups columns that belong together; a column in no group is a group of its own
 */
public record ColumnLastUpdateWins(Recency recency, List<Set<String>> groups) implements Policy {
  @Override
  public boolean compares(Time time) {
    return time == recency.time();
  }

  @Override
  public boolean judgesLocalWrites() {
    return true;
  }

  @Override
  public Decision decide(Encounter encounter) {
    if (encounter.current().isEmpty()) {
      return encounter.take(Reason.NO_ROW_YET);
    }
    return new Decision.Store(
        merge(encounter.current().get(), encounter.change().after()),
        groups.isEmpty() ? Reason.PER_COLUMN : Reason.PER_GROUP);
  }

  private Version merge(Version local, Version remote) {
    Optional<Stamp> deleted = laterDelete(local.tombstone(), remote.tombstone());
    TreeMap<String, Cell> merged = new TreeMap<>();
    TreeSet<String> columns = new TreeSet<>(local.cells().keySet());
    columns.addAll(remote.cells().keySet());
    for (String column : columns) {
      Map<String, Cell> side = side(column, local, remote);
      Cell cell = side.get(column);
      if (cell != null && (deleted.isEmpty() || outlives(cell, deleted.get()))) {
        merged.put(column, cell);
      }
    }
    Version version = local.mergedWith(remote, merged, deleted);
    return new Version(
        merged,
        deleted,
        version.stamp(),
        sources(merged, deleted),
        version.history(),
        version.number());
  }

  private Map<String, Cell> side(String column, Version local, Version remote) {
    Set<String> group = new TreeSet<>(List.of(column));
    for (Set<String> candidate : groups) {
      if (candidate.contains(column)) {
        group = candidate;
      }
    }
    Optional<Cell> mine = latest(group, local);
    Optional<Cell> theirs = latest(group, remote);
    if (mine.isEmpty()) {
      return remote.cells();
    }
    return theirs.isPresent() && later(mine.get(), theirs.get()) ? remote.cells() : local.cells();
  }

  private Optional<Cell> latest(Set<String> group, Version version) {
    Optional<Cell> latest = Optional.empty();
    for (String column : group) {
      Cell cell = version.cells().get(column);
      if (cell != null && (latest.isEmpty() || later(latest.get(), cell))) {
        latest = Optional.of(cell);
      }
    }
    return latest;
  }

  private boolean later(Cell holder, Cell challenger) {
    return recency
        .judge(holder.stamp(), holder.value().text(), challenger.stamp(), challenger.value().text())
        .challengerWins();
  }

  private boolean outlives(Cell cell, Stamp delete) {
    return recency.judge(delete, "\uffff", cell.stamp(), cell.value().text()).challengerWins();
  }

  private Optional<Stamp> laterDelete(Optional<Stamp> mine, Optional<Stamp> theirs) {
    if (mine.isEmpty() || theirs.isEmpty()) {
      return mine.isPresent() ? mine : theirs;
    }
    return recency.judge(mine.get(), "", theirs.get(), "").challengerWins() ? theirs : mine;
  }

  private static Set<Dot> sources(Map<String, Cell> cells, Optional<Stamp> deleted) {
    TreeSet<Dot> sources = new TreeSet<>();
    for (Cell cell : cells.values()) {
      if (cell.stamp().dot().number() != 0) {
        sources.add(cell.stamp().dot());
      }
    }
    deleted.ifPresent(stamp -> sources.add(stamp.dot()));
    return sources;
  }
}
