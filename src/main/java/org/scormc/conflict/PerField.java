package org.scormc.conflict;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule built from blocks: each column is merged by its own block, for every change that comes in.
 *
 * <p>Between a delete and a row the later one wins.
 *
 * @param blocks by column
 * @param otherwise the block of every other column
 */
public record PerField(Map<String, Block> blocks, Block otherwise) implements Policy {
  /** Copies the map. */
  public PerField {
    blocks = Collections.unmodifiableMap(new TreeMap<>(blocks));
  }

  /** The same block for every column. */
  public static PerField all(Block block) {
    return new PerField(new TreeMap<>(), block);
  }

  /** What was removed once must not come back through a client of this node either. */
  @Override
  public boolean judgesLocalWrites() {
    return blocks.containsValue(Block.UNION_MINUS_TOMBSTONES)
        || otherwise == Block.UNION_MINUS_TOMBSTONES;
  }

  @Override
  public Decision decide(Encounter encounter) {
    if (encounter.current().isEmpty()) {
      return encounter.take(Reason.NO_ROW_YET);
    }
    Version local = encounter.current().get();
    Version remote = encounter.change().after();
    if (!local.live() || !remote.live()) {
      return new LastUpdateWins(Recency.WALL, false).decide(encounter);
    }
    TreeMap<String, Cell> merged = new TreeMap<>(local.cells());
    remote
        .cells()
        .forEach((column, cell) -> merged.merge(column, cell, (a, b) -> merge(column, a, b)));
    return new Decision.Store(local.mergedWith(remote, merged, local.tombstone()), why(merged));
  }

  /** The rule of the data type, where the row is nothing but one. */
  private static Reason why(TreeMap<String, Cell> merged) {
    for (Cell cell : merged.values()) {
      if (merged.size() == 1 && cell.value() instanceof Value.State state) {
        return state.rule();
      }
    }
    return Reason.MERGED;
  }

  private Cell merge(String column, Cell local, Cell remote) {
    Block block = blocks.getOrDefault(column, otherwise);
    Stamp later = !Order.after(remote.stamp(), local.stamp()) ? local.stamp() : remote.stamp();
    return new Cell(block.merge(local.value(), remote.value()), later);
  }
}
