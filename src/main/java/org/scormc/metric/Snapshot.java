package org.scormc.metric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.conflict.Value;
import org.scormc.conflict.Version;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Node;
import org.scormc.simulation.Row;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/** What every node holds at one moment of a trace, and which nodes are alive. */
public final class Snapshot {
  private final Map<String, Map<String, List<Version>>> nodes = new TreeMap<>();
  private final Set<String> dead = new TreeSet<>();

  /** Every key that was ever stored anywhere. */
  private final Set<String> touched = new TreeSet<>();

  /** The keys to look at again before {@link #equal} is answered. */
  private final Set<String> unsettled = new TreeSet<>();

  /** The settled keys on which live nodes differ. */
  private final Set<String> different = new TreeSet<>();

  private Snapshot(Trace trace) {
    for (Node node : trace.scenario().nodes()) {
      nodes.put(node.name(), new TreeMap<>());
    }
  }

  /** A moment before the first event, to be moved forward by {@link #take}. */
  static Snapshot before(Trace trace) {
    return new Snapshot(trace);
  }

  /** The end of the trace. */
  public static Snapshot end(Trace trace) {
    return at(trace, Long.MAX_VALUE);
  }

  /** A true time, after everything that happened at that time. */
  public static Snapshot at(Trace trace, long timeMs) {
    Snapshot snapshot = new Snapshot(trace);
    for (TraceEvent event : trace.events()) {
      if (event.timeMs() <= timeMs) {
        snapshot.take(event);
      }
    }
    return snapshot;
  }

  /** A step of the run, after everything that happened in it; 0 is before the first. */
  public static Snapshot atStep(Trace trace, int step) {
    Snapshot snapshot = new Snapshot(trace);
    for (TraceEvent event : trace.events()) {
      if (event.step() <= step) {
        snapshot.take(event);
      }
    }
    return snapshot;
  }

  void take(TraceEvent event) {
    if (event.what() instanceof Happening.Stored stored) {
      Map<String, List<Version>> rows = nodes.get(event.node());
      if (stored.versions().isEmpty()) {
        rows.remove(stored.key());
      } else {
        rows.put(stored.key(), stored.versions());
      }
      touched.add(stored.key());
      unsettled.add(stored.key());
    } else if (event.what() instanceof Happening.Crashed) {
      dead.add(event.node());
      unsettled.addAll(touched);
    } else if (event.what() instanceof Happening.Restarted) {
      dead.remove(event.node());
      unsettled.addAll(touched);
    }
  }

  /** The nodes that are alive, by name. */
  public List<String> live() {
    List<String> live = new ArrayList<>();
    for (String node : nodes.keySet()) {
      if (isLive(node)) {
        live.add(node);
      }
    }
    return live;
  }

  /** Whether there is such a node and it is alive. */
  public boolean isLive(String node) {
    return nodes.containsKey(node) && !dead.contains(node);
  }

  /** The keys any live node holds something under, tombstones included. */
  public Set<String> keys() {
    TreeSet<String> keys = new TreeSet<>();
    for (String node : live()) {
      keys.addAll(nodes.get(node).keySet());
    }
    return keys;
  }

  /** The states a node holds under a key. */
  public List<Version> versions(String node, String key) {
    return nodes.getOrDefault(node, Collections.emptyMap()).getOrDefault(key, List.of());
  }

  /**
   * What a reader at a node sees under a key, as text: {@code -} if there is no row; siblings apart
   * by {@code |}; a row with more than the one column {@code value} as {@code column=value} pairs.
   */
  public String text(String node, String key) {
    TreeSet<String> texts = new TreeSet<>();
    for (Version version : versions(node, key)) {
      if (version.live()) {
        texts.add(text(version));
      }
    }
    return texts.isEmpty() ? "-" : String.join(" | ", texts);
  }

  /** A row as text, in the same form. */
  public static String text(Version version) {
    Map<String, Value> values = version.values();
    if (values.size() == 1 && values.containsKey(Row.VALUE)) {
      return values.get(Row.VALUE).text();
    }
    List<String> pairs = new ArrayList<>();
    values.forEach((column, value) -> pairs.add(column + "=" + value.text()));
    return String.join(", ", pairs);
  }

  /** Whether all live nodes show the same under a key. */
  public boolean equalOn(String key) {
    TreeSet<String> texts = new TreeSet<>();
    for (String node : live()) {
      texts.add(text(node, key));
      if (texts.size() > 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether all live nodes show the same under every key. */
  public boolean equal() {
    for (String key : unsettled) {
      if (equalOn(key)) {
        different.remove(key);
      } else {
        different.add(key);
      }
    }
    unsettled.clear();
    return different.isEmpty();
  }
}
