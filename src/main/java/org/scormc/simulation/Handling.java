package org.scormc.simulation;

import org.scormc.conflict.Detector;
import org.scormc.conflict.MissingRow;
import org.scormc.conflict.Policy;

/**
 * How conflicts are treated.
 *
 * @param detector what is called a conflict
 * @param policy what happens then
 * @param missingRow what happens to a change of a row that is not there
 */
public record Handling(Detector detector, Policy policy, MissingRow missingRow) {
  /** A detector and a policy; a change of a missing row makes the row. */
  public static Handling of(Detector detector, Policy policy) {
    return new Handling(detector, policy, MissingRow.INSERT);
  }
}
