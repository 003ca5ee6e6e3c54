package org.scormc.datatype;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * A counter that never goes below zero, because each replica may only take what it holds as quota.
 *
 * <p>An increment gives its replica new quota, a transfer hands quota to another replica; only the
 * holder spends it, so the decision needs no message (Balegas et al., Extending Eventually
 * Consistent Cloud Databases for Enforcing Numeric Invariants, SRDS 2015, bounded counter). The
 * price: a replica without quota refuses although units are left elsewhere.
 *
 * @param granted quota made by increments, by replica
 * @param transferred quota handed over, by giver and receiver
 * @param spent quota used by decrements, by replica
 */
public record BoundedCounter(
    Map<String, Long> granted, Map<Route, Long> transferred, Map<String, Long> spent)
    implements Replicated<BoundedCounter> {
  /** Zero, and no quota anywhere. */
  public static final BoundedCounter ZERO =
      new BoundedCounter(Collections.emptyMap(), Collections.emptyMap(), Collections.emptyMap());

  /** Keeps sorted copies. */
  public BoundedCounter {
    granted = Cells.copy(granted);
    transferred = Cells.copy(transferred);
    spent = Cells.copy(spent);
  }

  /**
   * The way quota went.
   *
   * @param giver the replica that had it
   * @param receiver the replica that has it now
   */
  public record Route(String giver, String receiver) implements Comparable<Route> {
    @Override
    public int compareTo(Route other) {
      int byGiver = giver.compareTo(other.giver);
      return byGiver != 0 ? byGiver : receiver.compareTo(other.receiver);
    }

    /** The form {@code A>B}. */
    @Override
    public String toString() {
      return giver + ">" + receiver;
    }
  }

  /**
   * Adds at a replica, which may spend what it added.
   *
   * @param amount at least 0
   */
  public BoundedCounter increment(String replica, long amount) {
    return new BoundedCounter(Cells.raise(granted, replica, amount), transferred, spent);
  }

  /**
   * Takes away at a replica.
   *
   * @param amount at least 0
   * @return empty if the replica's quota is too small
   */
  public Optional<BoundedCounter> decrement(String replica, long amount) {
    BoundedCounter after =
        new BoundedCounter(granted, transferred, Cells.raise(spent, replica, amount));
    return quota(replica) < amount ? Optional.empty() : Optional.of(after);
  }

  /**
   * Hands quota over; the giver performs it.
   *
   * @param amount at least 0
   * @return empty if the giver's quota is too small
   */
  public Optional<BoundedCounter> transfer(String giver, String receiver, long amount) {
    Route route = new Route(giver, receiver);
    BoundedCounter after =
        new BoundedCounter(granted, Cells.raise(transferred, route, amount), spent);
    return quota(giver) < amount ? Optional.empty() : Optional.of(after);
  }

  /**
   * What a replica may still spend, as far as this copy knows; never too much at the replica
   * itself.
   */
  public long quota(String replica) {
    long quota = granted.getOrDefault(replica, 0L) - spent.getOrDefault(replica, 0L);
    for (Map.Entry<Route, Long> entry : transferred.entrySet()) {
      if (entry.getKey().receiver().equals(replica)) {
        quota += entry.getValue();
      }
      if (entry.getKey().giver().equals(replica)) {
        quota -= entry.getValue();
      }
    }
    return quota;
  }

  /** What was added less what was spent; at least 0 in every state a replica can reach. */
  public long value() {
    return Math.subtractExact(Cells.sum(granted), Cells.sum(spent));
  }

  @Override
  public BoundedCounter merge(BoundedCounter other) {
    return new BoundedCounter(
        Cells.join(granted, other.granted),
        Cells.join(transferred, other.transferred),
        Cells.join(spent, other.spent));
  }

  @Override
  public String text() {
    return Long.toString(value());
  }

  @Override
  public String spelt() {
    return Cells.spelt(granted) + ">" + Cells.spelt(transferred) + "-" + Cells.spelt(spent);
  }

  @Override
  public Metadata metadata() {
    return new Metadata(granted.size() + transferred.size() + spent.size(), 0, 0);
  }
}
