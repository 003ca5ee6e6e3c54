package org.scormc.conflict;

/** In a conflict the write of the node with the higher priority wins, then the larger node name. */
public record NodePriority() implements Policy {
  @Override
  public Decision decide(Encounter encounter) {
    if (!encounter.conflict() || encounter.current().isEmpty()) {
      return new ApplyRemote().decide(encounter);
    }
    Stamp holder = encounter.current().get().stamp();
    Stamp challenger = encounter.change().stamp();
    int difference = Tie.PRIORITY.compare(challenger, "", holder, "");
    if (difference == 0) {
      return new Decision.Keep(Reason.SAME_WRITE);
    }
    return difference > 0
        ? encounter.take(Reason.HIGHER_PRIORITY)
        : new Decision.Keep(Reason.LOWER_PRIORITY);
  }
}
