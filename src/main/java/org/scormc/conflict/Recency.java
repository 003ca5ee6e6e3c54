package org.scormc.conflict;

/**
 * Which of two writes counts as the later one.
 *
 * @param time the clock that is compared
 * @param tie what decides when the clock shows the same
 */
public record Recency(Time time, Tie tie) {
  /** Wall clock, ties to the larger node name. */
  public static final Recency WALL = new Recency(Time.WALL, Tie.LARGER_NODE);

  /** Whether the challenger is later than the holder, and why. */
  Verdict judge(Stamp holder, String holderContent, Stamp challenger, String challengerContent) {
    if (holder.dot().equals(challenger.dot())) {
      return new Verdict(false, Reason.SAME_WRITE);
    }
    if (holder.dot().number() == 0 || challenger.dot().number() == 0) {
      // a row that nobody wrote is older than every write
      boolean later = holder.dot().number() == 0;
      return new Verdict(later, later ? Reason.LATER : Reason.EARLIER);
    }
    int byTime = time.compare(challenger, holder);
    if (byTime != 0) {
      return new Verdict(byTime > 0, byTime > 0 ? Reason.LATER : Reason.EARLIER);
    }
    if (tie == Tie.NONE) {
      return new Verdict(true, Reason.TIE_UNBROKEN);
    }
    return new Verdict(
        tie.compare(challenger, challengerContent, holder, holderContent) > 0, Reason.TIE);
  }

  /** The verdict over whole rows. */
  Verdict judge(Version holder, Version challenger) {
    return judge(holder.stamp(), content(holder), challenger.stamp(), content(challenger));
  }

  private static String content(Version version) {
    if (!version.live()) {
      return "\uffff";
    }
    StringBuilder text = new StringBuilder();
    version.values().forEach((column, value) -> text.append(value.text()).append('\u0000'));
    return text.toString();
  }

  /**
   * The outcome of a comparison.
   *
   * @param challengerWins whether the challenger takes the place
   * @param why why
   */
  record Verdict(boolean challengerWins, Reason why) {}
}
