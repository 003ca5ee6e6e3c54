package org.scormc.conflict;

import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.conflict.Value.Cells;
import org.scormc.conflict.Value.Items;
import org.scormc.conflict.Value.State;
import org.scormc.conflict.Value.Text;
import org.scormc.conflict.Value.Whole;

/**
 * A rule that makes one value out of two: the blocks from which a learner builds a rule per field.
 *
 * <p>A block that converges must give the same result when the two are swapped, when three are
 * grouped in another way, and when one comes twice. Several blocks fail one of these on purpose. A
 * block that is given a kind of value it has no meaning for takes the larger of the two.
 */
public enum Block {
  /** The one that comes in. */
  TAKE_REMOTE {
    @Override
    public Value merge(Value local, Value remote) {
      return remote;
    }
  },
  /** The one that is there. */
  KEEP_LOCAL {
    @Override
    public Value merge(Value local, Value remote) {
      return local;
    }
  },
  /** The smaller of the two. */
  MIN {
    @Override
    public Value merge(Value local, Value remote) {
      return local.compareTo(remote) <= 0 ? local : remote;
    }
  },
  /** The larger of the two. */
  MAX {
    @Override
    public Value merge(Value local, Value remote) {
      return local.compareTo(remote) >= 0 ? local : remote;
    }
  },
  /** The sum of two numbers. */
  SUM {
    @Override
    public Value merge(Value local, Value remote) {
      return local instanceof Whole mine && remote instanceof Whole theirs
          ? new Whole(mine.number() + theirs.number())
          : MAX.merge(local, remote);
    }
  },
  /** The mean of two numbers, rounded down. */
  AVERAGE {
    @Override
    public Value merge(Value local, Value remote) {
      return local instanceof Whole mine && remote instanceof Whole theirs
          ? new Whole(Math.floorDiv(mine.number() + theirs.number(), 2L))
          : MAX.merge(local, remote);
    }
  },
  /** Everything that is in one of the sets; a text counts as the set of itself. */
  UNION {
    @Override
    public Value merge(Value local, Value remote) {
      Items mine = items(local);
      Items theirs = items(remote);
      TreeSet<String> present = new TreeSet<>(mine.present());
      present.addAll(theirs.present());
      if (present.size() == 1 && local.equals(remote)) {
        return local;
      }
      TreeSet<String> removed = new TreeSet<>(mine.removed());
      removed.addAll(theirs.removed());
      return new Items(present, removed);
    }
  },
  /** The union without anything that was ever removed. */
  UNION_MINUS_TOMBSTONES {
    @Override
    public Value merge(Value local, Value remote) {
      Items union = items(UNION.merge(local, remote));
      TreeSet<String> present = new TreeSet<>(union.present());
      present.removeAll(union.removed());
      return new Items(present, union.removed());
    }
  },
  /** What the replicated data type makes of both. */
  MERGE_STATES {
    @Override
    public Value merge(Value local, Value remote) {
      return local instanceof State mine && remote instanceof State theirs
          ? mine.merge(theirs)
          : MAX.merge(local, remote);
    }
  },
  /** The larger number of each replica's own cell. */
  CELL_PER_REPLICA {
    @Override
    public Value merge(Value local, Value remote) {
      if (local instanceof Cells mine && remote instanceof Cells theirs) {
        TreeMap<String, Long> cells = new TreeMap<>(mine.cells());
        theirs.cells().forEach((replica, amount) -> cells.merge(replica, amount, Math::max));
        return new Cells(cells);
      }
      return MAX.merge(local, remote);
    }
  };

  /** The value that takes the place of both. */
  public abstract Value merge(Value local, Value remote);

  private static Items items(Value value) {
    return value instanceof Items items
        ? items
        : value instanceof Text text && text.text().isEmpty() ? Items.of() : Items.of(value.text());
  }
}
