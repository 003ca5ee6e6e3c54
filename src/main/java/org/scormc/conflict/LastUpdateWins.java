package org.scormc.conflict;

/**
 * The write with the larger timestamp wins, whole rows at a time, conflict reported or not.
 *
 * <p>Converges if the tie-breaker is total and local writes are judged too. Judged only on arrival,
 * a node with a slow clock keeps a write that every other node refuses.
 *
 * @param recency what counts as later
 * @param localToo whether a client's write is refused its place if the row already holds a later
 *     one
 */
public record LastUpdateWins(Recency recency, boolean localToo) implements Policy {
  @Override
  public boolean compares(Time time) {
    return time == recency.time();
  }

  @Override
  public boolean judgesLocalWrites() {
    return localToo;
  }

  @Override
  public Decision decide(Encounter encounter) {
    if (encounter.current().isEmpty()) {
      return encounter.take(Reason.NO_ROW_YET);
    }
    Version holder = encounter.current().get();
    Recency.Verdict verdict = recency.judge(holder, encounter.change().after());
    return verdict.challengerWins()
        ? encounter.take(verdict.why())
        : new Decision.Keep(verdict.why());
  }
}
