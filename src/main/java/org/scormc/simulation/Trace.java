package org.scormc.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * What happened in a run: the only output of a {@link Simulation}.
 *
 * @param scenario what was run
 * @param events what happened, in order
 * @param end how the run stands
 */
public record Trace(Scenario scenario, List<TraceEvent> events, End end) {
  /** Copies the list. */
  public Trace {
    events = List.copyOf(events);
  }

  /** The true time of the last event; 0 if there is none. */
  public long lastTimeMs() {
    return events.isEmpty() ? 0 : events.get(events.size() - 1).timeMs();
  }

  /** The same with only what is about one key, or about no key in particular. */
  public Trace about(String key) {
    List<TraceEvent> about = new ArrayList<>();
    for (TraceEvent event : events) {
      String subject = event.what().key();
      if (subject.isEmpty() || subject.equals(key)) {
        about.add(event);
      }
    }
    return new Trace(scenario, about, end);
  }

  /** How a run stands. */
  public enum End {
    /** There is more to do. */
    RUNNING,
    /** Nothing is left to happen. */
    QUIESCENT,
    /** Something is left, but after the scenario's time limit. */
    TIME_LIMIT
  }
}
