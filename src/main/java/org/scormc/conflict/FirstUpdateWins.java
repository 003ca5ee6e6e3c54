package org.scormc.conflict;

/**
 * In a conflict the write with the smaller timestamp wins.
 *
 * @param recency what counts as later
 */
public record FirstUpdateWins(Recency recency) implements Policy {
  @Override
  public boolean compares(Time time) {
    return time == recency.time();
  }

  @Override
  public Decision decide(Encounter encounter) {
    if (!encounter.conflict() || encounter.current().isEmpty()) {
      return new ApplyRemote().decide(encounter);
    }
    Recency.Verdict verdict = recency.judge(encounter.change().after(), encounter.current().get());
    // the roles are swapped: the change wins if what is held is the later of the two
    return switch (verdict.why()) {
      case LATER -> encounter.take(Reason.EARLIER);
      case EARLIER -> new Decision.Keep(Reason.LATER);
      case SAME_WRITE -> new Decision.Keep(Reason.SAME_WRITE);
      default ->
          verdict.challengerWins()
              ? encounter.take(verdict.why())
              : new Decision.Keep(verdict.why());
    };
  }
}
