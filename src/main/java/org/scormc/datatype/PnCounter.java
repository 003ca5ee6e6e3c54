package org.scormc.datatype;

/**
 * A counter that goes up and down: one growing counter for each direction (Shapiro et al., RR-7506,
 * section 3.1). It has no floor: two replicas that each see enough can together go below zero.
 *
 * @param increments all that was added
 * @param decrements all that was taken away
 */
public record PnCounter(GCounter increments, GCounter decrements) implements Replicated<PnCounter> {
  /** Zero. */
  public static final PnCounter ZERO = new PnCounter(GCounter.ZERO, GCounter.ZERO);

  /**
   * Adds at a replica.
   *
   * @param amount at least 0
   */
  public PnCounter increment(String replica, long amount) {
    return new PnCounter(increments.increment(replica, amount), decrements);
  }

  /**
   * Takes away at a replica.
   *
   * @param amount at least 0
   */
  public PnCounter decrement(String replica, long amount) {
    return new PnCounter(increments, decrements.increment(replica, amount));
  }

  /** What was added less what was taken away; may be negative. */
  public long value() {
    return Math.subtractExact(increments.value(), decrements.value());
  }

  @Override
  public PnCounter merge(PnCounter other) {
    return new PnCounter(increments.merge(other.increments), decrements.merge(other.decrements));
  }

  @Override
  public String text() {
    return Long.toString(value());
  }

  @Override
  public String spelt() {
    return increments.spelt() + "-" + decrements.spelt();
  }

  @Override
  public Metadata metadata() {
    return increments.metadata().plus(decrements.metadata());
  }
}
