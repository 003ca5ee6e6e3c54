package org.scormc.conflict;

import org.scormc.clock.CausalContext;
import org.scormc.clock.Causality;
import org.scormc.clock.Dot;
import org.scormc.clock.DottedVersion;
import org.scormc.clock.HybridTimestamp;

/**
 * When, where and knowing what a write was made. Fixed at the write and carried with it.
 *
 * @param version the write and the writes its writer knew
 * @param wallMs the wall clock of its node
 * @param lamport the Lamport time of its node
 * @param hybrid the hybrid logical time of its node
 * @param priority the priority number of its node; larger wins where a policy looks at it
 */
public record Stamp(
    DottedVersion version, long wallMs, long lamport, HybridTimestamp hybrid, int priority) {
  /** The name of the write. */
  public Dot dot() {
    return version.dot();
  }

  /** The node that took the write. */
  public String origin() {
    return dot().origin();
  }

  /** The writes its writer knew. */
  public CausalContext past() {
    return version.past();
  }

  /** How this write stands to another. */
  public Causality compareCausally(Stamp other) {
    return version.compare(other.version);
  }
}
