package org.scormc.clock;

/**
 * What a node's clock shows at a true time, all in whole milliseconds.
 *
 * <p>The clock shows {@code shownAtSetMs} at the true time {@code setAtMs} and then gains {@code
 * driftMsPerS} milliseconds in each true second (it loses them if the number is negative). Drift is
 * rounded towards the past, so that a reading never depends on how often the clock was read.
 *
 * @param setAtMs the true time at which the clock was last set
 * @param shownAtSetMs what it showed then
 * @param driftMsPerS what it gains per true second, above -1000 so that it never stands or goes
 *     back
 */
public record WallClock(long setAtMs, long shownAtSetMs, long driftMsPerS) {
  /** Refuses a clock that does not go forward. */
  public WallClock {
    if (driftMsPerS <= -1000) {
      throw new IllegalArgumentException("a clock must go forward: drift " + driftMsPerS);
    }
  }

  /** A clock that is always {@code skewMs} ahead of true time, or behind it if negative. */
  public static WallClock skewedBy(long skewMs) {
    return new WallClock(0, skewMs, 0);
  }

  /** What the clock shows at a true time. */
  public long at(long trueMs) {
    long elapsedMs = trueMs - setAtMs;
    return shownAtSetMs + elapsedMs + Math.floorDiv(elapsedMs * driftMsPerS, 1000L);
  }

  /** The same clock, moved by {@code byMs} at a true time. */
  public WallClock movedAt(long trueMs, long byMs) {
    return new WallClock(trueMs, at(trueMs) + byMs, driftMsPerS);
  }

  /** The same clock, set to {@code shownMs} at a true time. */
  public WallClock setAt(long trueMs, long shownMs) {
    return new WallClock(trueMs, shownMs, driftMsPerS);
  }

  /** The same clock with another drift from a true time on; what it shows does not jump. */
  public WallClock driftingFrom(long trueMs, long newDriftMsPerS) {
    return new WallClock(trueMs, at(trueMs), newDriftMsPerS);
  }
}
