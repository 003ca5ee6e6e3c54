package org.scormc.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scormc.clock.Causality;

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
    List<Version> kept = new ArrayList<>();
    for (Version local : encounter.local()) {
      Causality relation = Detector.relation(local, change);
      if (relation == Causality.AFTER || relation == Causality.EQUAL) {
        return new Decision.Keep(relation == Causality.EQUAL ? Reason.SAME_WRITE : Reason.WAS_SEEN);
      }
      if (relation == Causality.CONCURRENT) {
        kept.add(local);
      }
    }
    boolean alone = kept.isEmpty();
    kept.add(change.after());
    kept.sort(Comparator.comparing(version -> version.stamp().dot()));
    return new Decision.Store(
        kept,
        !alone
            ? Reason.BOTH_KEPT
            : encounter.local().isEmpty() ? Reason.NO_ROW_YET : Reason.HAD_SEEN);
  }
}
