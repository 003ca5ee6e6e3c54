package org.scormc.conflict;

/**
 * What a replica holds after a change came in. Implementations are records: pure data, equal if
 * they decide alike.
 */
public interface Policy {
  /** What to do; depends on nothing but the encounter. */
  Decision decide(Encounter encounter);

  /** Whether the rule ever compares timestamps of this clock. */
  default boolean compares(Time time) {
    return false;
  }

  /**
   * Whether the rule also judges the writes of the node's own clients. If not, such a write simply
   * replaces what its client could see.
   */
  default boolean judgesLocalWrites() {
    return false;
  }
}
