package org.scormc.metric;

import org.scormc.simulation.Happening;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/**
 * What clients were told.
 *
 * @param acknowledged writes that were acknowledged
 * @param refused requests that were refused
 * @param latencySumMs the times from request to acknowledgement, added up
 * @param latencyWorstMs the longest of them
 */
public record Answers(int acknowledged, int refused, long latencySumMs, long latencyWorstMs) {
  /** Counts them in a trace. */
  public static Answers of(Trace trace) {
    int acknowledged = 0;
    int refused = 0;
    long latencySumMs = 0;
    long latencyWorstMs = 0;
    for (TraceEvent event : trace.events()) {
      if (event.what() instanceof Happening.Acknowledged answer) {
        acknowledged++;
        latencySumMs += answer.latencyMs();
        latencyWorstMs = Math.max(latencyWorstMs, answer.latencyMs());
      } else if (event.what() instanceof Happening.Refused) {
        refused++;
      }
    }
    return new Answers(acknowledged, refused, latencySumMs, latencyWorstMs);
  }

  /** The mean latency in tenths of a millisecond, rounded to the nearest; 0 without writes. */
  public long meanLatencyTenthsMs() {
    return acknowledged == 0
        ? 0
        : Math.floorDiv(20 * latencySumMs + acknowledged, 2L * acknowledged);
  }
}
