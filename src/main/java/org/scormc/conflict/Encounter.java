package org.scormc.conflict;

import java.util.List;
import java.util.Optional;

/**
 * A change meets what a replica holds under its key.
 *
 * @param local the states held: one, or several siblings; empty if there is nothing, not even a
 *     tombstone
 * @param change what comes in
 * @param conflict whether the detector sees a conflict
 */
public record Encounter(List<Version> local, Change change, boolean conflict) {
  /** The one state a rule without siblings works with: the last of those held. */
  public Optional<Version> current() {
    return local.isEmpty() ? Optional.empty() : Optional.of(local.get(local.size() - 1));
  }

  /** Decides for the change: it takes the place of everything held. */
  Decision take(Reason why) {
    Version taken = change.after();
    for (Version version : local) {
      taken = taken.replacing(version);
    }
    return new Decision.Store(taken, why);
  }
}
