package org.scormc.clock;

/**
 * A logical clock after Lamport, "Time, Clocks, and the Ordering of Events" (1978).
 *
 * @param time the number of the last event at this node, 0 before the first
 */
public record LamportClock(long time) {
  /** A clock before its first event. */
  public static final LamportClock ZERO = new LamportClock(0);

  /** The clock after an event of the node itself. */
  public LamportClock tick() {
    return new LamportClock(time + 1);
  }

  /** The clock after a message that was sent at {@code sentAt} came in. */
  public LamportClock receive(long sentAt) {
    return new LamportClock(Math.max(time, sentAt) + 1);
  }
}
