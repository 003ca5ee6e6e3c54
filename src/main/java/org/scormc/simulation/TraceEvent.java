package org.scormc.simulation;

import org.scormc.clock.CausalContext;
import org.scormc.clock.HybridTimestamp;
import org.scormc.conflict.Why;

/**
 * One thing that happened.
 *
 * @param number its place in the trace, from 0
 * @param step the step of the simulation that made it; 0 for the start
 * @param timeMs the true time
 * @param node where
 * @param clocks what that node's clocks showed after it
 * @param what what happened
 * @param why why
 */
public record TraceEvent(
    int number, int step, long timeMs, String node, Clocks clocks, Happening what, Why why) {
  /**
   * What the clocks of a node show.
   *
   * @param wallMs the wall clock
   * @param lamport the Lamport clock
   * @param hybrid the hybrid logical clock
   * @param known the writes the node knows
   */
  public record Clocks(long wallMs, long lamport, HybridTimestamp hybrid, CausalContext known) {}
}
