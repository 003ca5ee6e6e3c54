package org.scormc.exercise;

import java.util.List;

/**
 * What an answer to a part earns.
 *
 * @param earned in hundredths of a point, after hints
 * @param of what the part earns at most, in hundredths of a point
 * @param items what was judged, one by one
 * @param refusal why the answer is not judged at all, which costs nothing
 */
public record Score(long earned, long of, List<Item> items, Refusal refusal) {
  /** What keeps an answer from being judged. */
  public enum Reason {
    /** Nothing does. */
    NONE,
    /** A knob is not set. */
    NOT_SET,
    /** A move cannot be made at its place: an effect before its cause. */
    NOT_NOW,
    /** Moves are left to be made. */
    UNFINISHED,
    /** So many orders must be tried before one may say that there is none. */
    TRY_MORE,
    /** The engine cannot run it. */
    IMPOSSIBLE
  }

  /**
   * Why an answer is not judged.
   *
   * @param reason the reason
   * @param subject the knob, the move, the number of tries, or what the engine says
   */
  public record Refusal(Reason reason, String subject) {}

  /**
   * A cell, a place in an order, or a test.
   *
   * @param id the cell, the item, or the number of the test from 1; {@code best} for the best value
   * @param earned in hundredths of a point, before hints
   * @param of what it earns at most, in hundredths of a point
   */
  public record Item(String id, long earned, long of) {
    /** Whether nothing is missing. */
    public boolean right() {
      return earned == of;
    }
  }
}
