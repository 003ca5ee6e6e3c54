package org.scormc.conflict;

/** A conflict stops the feed it came on until an operator acts. */
public record StopAtConflict() implements Policy {
  @Override
  public Decision decide(Encounter encounter) {
    return encounter.conflict()
        ? new Decision.Halt(Reason.STOPS_AT_CONFLICT)
        : new ApplyRemote().decide(encounter);
  }
}
