/**
 * What can be measured in a trace: what was lost, what differs, what conflicted, what it cost.
 *
 * <p>Four words have one definition each, here or where they arise: <em>lost</em> is {@link
 * org.scormc.metric.Lost}, <em>converged</em> is {@link org.scormc.metric.Converged},
 * <em>concurrent</em> is {@link org.scormc.clock.DottedVersion#compare}, and <em>quiescent</em> is
 * {@link org.scormc.simulation.Simulation#quiescent}. Everything is a pure function of a trace.
 *
 * <p>Floor 1, above {@code simulation}; it runs nothing.
 */
package org.scormc.metric;
