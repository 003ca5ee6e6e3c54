package org.scormc.conflict;

import java.util.List;
import java.util.TreeMap;
import org.scormc.clock.Causality;
import org.scormc.clock.Dot;

/**
 * A write replaces what its writer had seen; what neither had seen of the other stays side by side.
 *
 * <p>The siblings are held in the order of their names, so equal replicas are equal lists.
 */
public record Siblings() implements Policy {
  /** A client's write too replaces only what its context covers. */
  @Override
  public boolean judgesLocalWrites() {
    return true;
  }

  @Override
  public Decision decide(Encounter encounter) {
    Change change = encounter.change();
    TreeMap<Dot, Version> kept = new TreeMap<>();
    for (Version local : encounter.local()) {
      Causality relation = Detector.relation(local, change);
      if (relation == Causality.AFTER || relation == Causality.EQUAL) {
        return new Decision.Keep(relation == Causality.EQUAL ? Reason.SAME_WRITE : Reason.WAS_SEEN);
      }
      if (relation == Causality.CONCURRENT) {
        kept.put(local.stamp().dot(), local);
      }
    }
    boolean alone = kept.isEmpty();
    kept.put(change.dot(), change.after());
    return new Decision.Store(
        List.copyOf(kept.values()),
        !alone
            ? Reason.BOTH_KEPT
            : encounter.local().isEmpty() ? Reason.NO_ROW_YET : Reason.HAD_SEEN);
  }
}
