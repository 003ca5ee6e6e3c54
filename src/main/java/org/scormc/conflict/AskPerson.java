package org.scormc.conflict;

/** A conflict goes into a queue for a person; the replica keeps what it has meanwhile. */
public record AskPerson() implements Policy {
  @Override
  public Decision decide(Encounter encounter) {
    return encounter.conflict()
        ? new Decision.Ask(Reason.ASKS_A_PERSON)
        : new ApplyRemote().decide(encounter);
  }
}
