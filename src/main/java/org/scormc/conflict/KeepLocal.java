package org.scormc.conflict;

/** In a conflict the replica keeps what it has. */
public record KeepLocal() implements Policy {
  @Override
  public Decision decide(Encounter encounter) {
    return encounter.conflict()
        ? new Decision.Keep(Reason.LOCAL_ALWAYS)
        : new ApplyRemote().decide(encounter);
  }
}
