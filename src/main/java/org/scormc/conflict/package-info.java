/**
 * Detecting conflicting writes and resolving them: the policies the course teaches, one class each.
 *
 * <p>Everything here is a pure function of what a replica holds and what comes in. A {@link
 * org.scormc.conflict.Detector} says whether the two conflict, a {@link org.scormc.conflict.Policy}
 * what the replica holds afterwards. Floor 1; {@code simulation}, which runs them, sits above.
 */
package org.scormc.conflict;
