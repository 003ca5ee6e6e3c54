package org.scormc.datatype;

/**
 * A value of which every replica has a copy that it may change without asking.
 *
 * <p>The states of a type form a join semilattice and each operation moves up in it, so replicas
 * that have received the same operations are in the same state, whatever the order and number of
 * deliveries: strong eventual consistency, Shapiro et al., RR-7506, section 2.
 *
 * @param <T> the type itself
 */
public interface Replicated<T extends Replicated<T>> {
  /**
   * The least state that includes both: commutative, associative, and idempotent.
   *
   * @param other a copy of the same object from another replica
   */
  T merge(T other);

  /**
   * What a user sees, as canonical text: equal values give equal texts, on every machine. The
   * metadata does not show in it.
   */
  String text();

  /** The whole state as canonical text: unequal states give unequal texts. */
  String spelt();

  /** What must be kept beside the value for merging. */
  Metadata metadata();
}
