package org.scormc.conflict;

/** Whatever comes in is applied. Two replicas that exchange their writes swap them. */
public record ApplyRemote() implements Policy {
  @Override
  public Decision decide(Encounter encounter) {
    return encounter.take(
        encounter.conflict()
            ? Reason.REMOTE_ALWAYS
            : encounter.local().isEmpty() ? Reason.NO_ROW_YET : Reason.NO_CONFLICT);
  }
}
