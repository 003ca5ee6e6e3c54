package org.scormc.conflict;

import java.util.List;
import org.scormc.clock.Causality;
import org.scormc.clock.Dot;

/** What a product looks at to call an incoming change a conflict. */
public enum Detector {
  /** Nothing: no change is ever a conflict. */
  NONE {
    @Override
    boolean differs(Version local, Change change) {
      return false;
    }
  },
  /** Only whether the row is there: an insert of a row that exists. */
  PRIMARY_KEY {
    @Override
    boolean differs(Version local, Change change) {
      return change.kind() == Change.Kind.INSERT && local.live();
    }
  },
  /** Whether the row was last changed by another node than the one the change comes from. */
  ORIGIN {
    @Override
    boolean differs(Version local, Change change) {
      return (!local.initial() && !local.stamp().origin().equals(change.stamp().origin()))
          || PRIMARY_KEY.differs(local, change);
    }
  },
  /** Whether a column that the change sets held something else at the writer. */
  CHANGED_COLUMNS {
    @Override
    boolean differs(Version local, Change change) {
      for (String column : change.changed()) {
        if (!local.value(column).equals(change.before().flatMap(b -> b.value(column)))) {
          return true;
        }
      }
      return change.kind() == Change.Kind.DELETE && WHOLE_ROW.differs(local, change);
    }
  },
  /** Whether any column held something else at the writer. */
  WHOLE_ROW {
    @Override
    boolean differs(Version local, Change change) {
      return change.before().isEmpty() || !local.sameContent(change.before().get());
    }
  },
  /** Whether the row had another version number at the writer. */
  VERSION_COLUMN {
    @Override
    boolean differs(Version local, Change change) {
      return local.number() != change.before().map(Version::number).orElse(0L);
    }
  },
  /** Whether the last change here and the incoming one did not know of each other. */
  VERSION_VECTOR {
    @Override
    boolean differs(Version local, Change change) {
      return Detector.concurrent(local, change);
    }
  };

  abstract boolean differs(Version local, Change change);

  /** Whether the change conflicts with any of the states held; never with an empty place. */
  public boolean reports(List<Version> local, Change change) {
    for (Version version : local) {
      if (differs(version, change)) {
        return true;
      }
    }
    return false;
  }

  /** The truth a detector is measured against: neither knew of the other. */
  public static boolean concurrent(Version local, Change change) {
    return relation(local, change) == Causality.CONCURRENT;
  }

  /**
   * How a state held stands to an incoming change: before it if the writer knew every write that
   * the state includes, after it if the change already went into the state.
   */
  public static Causality relation(Version local, Change change) {
    if (local.history().contains(change.dot())) {
      return local.stamp().dot().equals(change.dot()) ? Causality.EQUAL : Causality.AFTER;
    }
    for (Dot source : local.includes()) {
      if (!change.stamp().past().contains(source)) {
        return Causality.CONCURRENT;
      }
    }
    return Causality.BEFORE;
  }
}
