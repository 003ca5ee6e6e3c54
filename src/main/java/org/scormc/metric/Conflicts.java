package org.scormc.metric;

import java.util.ArrayList;
import java.util.List;
import org.scormc.clock.Causality;
import org.scormc.clock.Dot;
import org.scormc.conflict.Change;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/**
 * How well the detector did.
 *
 * @param reported conflicts it reported, at each replica
 * @param real those of them in which neither write knew of the other
 * @param missed meetings of writes that did not know of each other and that it did not report
 */
public record Conflicts(int reported, int real, int missed) {
  /** Reported conflicts that were none. */
  public int falseAlarms() {
    return reported - real;
  }

  /** Counts them in a trace. */
  public static Conflicts of(Trace trace) {
    int reported = 0;
    int real = 0;
    int missed = 0;
    for (TraceEvent event : trace.events()) {
      if (event.what() instanceof Happening.Compared compared) {
        reported += compared.reported() ? 1 : 0;
        real += compared.reported() && compared.concurrent() ? 1 : 0;
        missed += compared.reported() ? 0 : 1;
      }
    }
    return new Conflicts(reported, real, missed);
  }

  /** The pairs of writes to one key that did not know of each other, whatever a detector saw. */
  public static List<Pair> concurrentPairs(Trace trace) {
    List<Change> changes = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (TraceEvent event : trace.events()) {
      if (event.what() instanceof Happening.Wrote wrote) {
        for (Change earlier : changes) {
          if (earlier.key().equals(wrote.change().key())
              && earlier.stamp().compareCausally(wrote.change().stamp()) == Causality.CONCURRENT) {
            pairs.add(new Pair(earlier.dot(), wrote.change().dot()));
          }
        }
        changes.add(wrote.change());
      }
    }
    return pairs;
  }

  /** Two writes, in the order in which they were made. */
  public record Pair(Dot first, Dot second) {}
}
