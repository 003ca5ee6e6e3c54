package org.scormc.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scormc.clock.CausalContext;
import org.scormc.conflict.Version;
import org.scormc.conflict.Why;

/** Writes down what happens. */
final class Recorder {
  /** A run with more events than this is stopped: something goes round without end. */
  static final int LIMIT = 100_000;

  private final List<TraceEvent> events = new ArrayList<>();
  private int step;

  void nextStep() {
    step++;
  }

  int step() {
    return step;
  }

  void record(Replica replica, long nowMs, Happening what, Why why) {
    if (events.size() >= LIMIT) {
      throw new IllegalStateException(
          "the run made "
              + LIMIT
              + " events by "
              + nowMs
              + " ms; set a loop stop, or an earlier time limit");
    }
    events.add(
        new TraceEvent(
            events.size(), step, nowMs, replica.name(), replica.clocks(nowMs), what, why));
  }

  List<TraceEvent> events() {
    return Collections.unmodifiableList(events);
  }

  /** What a node held at a time, after everything that happened at that time. */
  Map<String, List<Version>> rowsAt(String node, long timeMs) {
    TreeMap<String, List<Version>> rows = new TreeMap<>();
    for (TraceEvent event : events) {
      if (event.timeMs() <= timeMs
          && event.node().equals(node)
          && event.what() instanceof Happening.Stored stored) {
        if (stored.versions().isEmpty()) {
          rows.remove(stored.key());
        } else {
          rows.put(stored.key(), stored.versions());
        }
      }
    }
    return rows;
  }

  /** What a node knew at a time. */
  CausalContext knownAt(String node, long timeMs) {
    CausalContext known = CausalContext.EMPTY;
    for (TraceEvent event : events) {
      if (event.timeMs() <= timeMs && event.node().equals(node)) {
        known = event.clocks().known();
      }
    }
    return known;
  }
}
