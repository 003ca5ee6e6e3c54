package org.scormc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.metric.Snapshot;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Simulation;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/** Runs of the scenario files, and what is to be seen in them. */
final class ScenarioRuns {
  private ScenarioRuns() {}

  /** The run of a file with every parameter at its usual value. */
  static Trace run(String name) {
    return Simulation.run(ScenarioFiles.scenario(name));
  }

  /** The run of a file with another value of one of its parameters. */
  static Trace run(String name, String parameter, long value) {
    DiagnosticLog log = new DiagnosticLog();
    Map<String, Long> values = new TreeMap<>();
    values.put(parameter, value);
    return Simulation.run(ScenarioFiles.read(name).with(values, log).orElseThrow());
  }

  /** What each live node shows of a key at the end, such as {@code A 1; B -}. */
  static String ends(Trace trace, String key) {
    return shown(Snapshot.end(trace), key);
  }

  /** What each live node shows of a key at a time. */
  static String all(Trace trace, long timeMs, String key) {
    return shown(Snapshot.at(trace, timeMs), key);
  }

  private static String shown(Snapshot snapshot, String key) {
    List<String> values = new ArrayList<>();
    snapshot.live().forEach(node -> values.add(node + " " + snapshot.text(node, key)));
    return String.join("; ", values);
  }

  /** What a node shows of a key at a time. */
  static String at(Trace trace, long timeMs, String node, String key) {
    return Snapshot.at(trace, timeMs).text(node, key);
  }

  /** What reads showed, in the order of the reads. */
  static List<String> seen(Trace trace) {
    List<String> seen = new ArrayList<>();
    for (TraceEvent event : trace.events()) {
      if (event.what() instanceof Happening.Read read) {
        seen.add(Snapshot.text(read.versions().get(0)));
      }
    }
    return seen;
  }

  /** When something happened. */
  static List<Long> times(Trace trace, Predicate<TraceEvent> which) {
    return trace.events().stream().filter(which).map(TraceEvent::timeMs).toList();
  }
}
