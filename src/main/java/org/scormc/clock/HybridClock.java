package org.scormc.clock;

/**
 * A hybrid logical clock after Kulkarni, Demirbas, Madappa, Avva and Leone, "Logical Physical
 * Clocks" (2014).
 *
 * <p>It never shows less than anything it has seen, and never more than the fastest wall clock in
 * its past.
 *
 * @param last the timestamp of the last event at this node
 */
public record HybridClock(HybridTimestamp last) {
  /** A clock before its first event. */
  public static final HybridClock ZERO = new HybridClock(HybridTimestamp.ZERO);

  /** The clock after an event of the node itself, whose wall clock shows {@code wallMs}. */
  public HybridClock tick(long wallMs) {
    return wallMs > last.physicalMs()
        ? new HybridClock(new HybridTimestamp(wallMs, 0))
        : new HybridClock(new HybridTimestamp(last.physicalMs(), last.counter() + 1));
  }

  /**
   * The clock after a message stamped {@code sent} came in, when the wall clock shows {@code
   * wallMs}.
   */
  public HybridClock receive(long wallMs, HybridTimestamp sent) {
    long physicalMs = Math.max(wallMs, Math.max(last.physicalMs(), sent.physicalMs()));
    long counter = -1;
    if (physicalMs == last.physicalMs()) {
      counter = last.counter();
    }
    if (physicalMs == sent.physicalMs()) {
      counter = Math.max(counter, sent.counter());
    }
    return new HybridClock(new HybridTimestamp(physicalMs, counter + 1));
  }
}
