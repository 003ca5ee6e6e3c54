package org.scormc.conflict;

/**
 * In a conflict between a delete and an update the update wins.
 *
 * @param otherwise what decides between two updates
 */
public record UpdateWins(Policy otherwise) implements Policy {
  @Override
  public boolean compares(Time time) {
    return otherwise.compares(time);
  }

  @Override
  public boolean judgesLocalWrites() {
    return otherwise.judgesLocalWrites();
  }

  @Override
  public Decision decide(Encounter encounter) {
    if (encounter.conflict() && encounter.current().isPresent()) {
      boolean held = encounter.current().get().live();
      boolean incoming = encounter.change().after().live();
      if (held != incoming) {
        return incoming
            ? encounter.take(Reason.UPDATE_WINS)
            : new Decision.Keep(Reason.UPDATE_WINS);
      }
    }
    return otherwise.decide(encounter);
  }
}
