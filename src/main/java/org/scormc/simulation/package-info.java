/**
 * A cluster of nodes run event by event from a scenario; the same on the JVM and in the browser.
 *
 * <h2>How to run</h2>
 *
 * <p>A {@link org.scormc.simulation.Scenario} is all a run needs, as pure data. A {@link
 * org.scormc.simulation.Simulation} runs it step by step; rewinding is running again to an earlier
 * step. A run is a pure function of the scenario and of the choices made, if any.
 *
 * <h2>How to read a trace</h2>
 *
 * <p>The {@link org.scormc.simulation.Trace} is the only output. It holds its scenario and a list
 * of {@link org.scormc.simulation.TraceEvent}s in the order in which they happened. Each has a
 * number from 0, the step it belongs to (one step makes one or more events), the true time, the
 * node, what the clocks of that node showed after it, {@link org.scormc.simulation.Happening what}
 * happened and {@link org.scormc.conflict.Why why}. To draw or to judge a run:
 *
 * <ul>
 *   <li>what a node holds: replay {@code Stored}, which gives the new states of one key, all
 *       siblings; step 0 stores the rows the scenario starts with; an empty list means that nothing
 *       is held, not even a tombstone;
 *   <li>messages: {@code Sent}, {@code Held}, {@code Resent}, {@code Dropped}, {@code Duplicated}
 *       and {@code Delivered} carry the number of the message; the arrow ends at the {@code
 *       Delivered} of the same number, and a duplicate has a number of its own;
 *   <li>client requests: {@code Requested}, then {@code Wrote} or {@code Read} where it was served,
 *       then {@code Acknowledged} or {@code Refused} at the node the client talks to, all with the
 *       number of the request, which is the place of the action in the scenario;
 *   <li>writes have a name, the dot, that {@code Wrote}, {@code Applied}, {@code Kept} and the
 *       others share.
 * </ul>
 *
 * <p>Floor 1, above {@code conflict}, which it asks for resolutions.
 */
package org.scormc.simulation;
