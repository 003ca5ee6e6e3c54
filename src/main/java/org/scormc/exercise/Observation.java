package org.scormc.exercise;

import java.util.List;
import java.util.TreeSet;
import org.scormc.conflict.Version;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;
import org.scormc.simulation.Action;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Node;
import org.scormc.simulation.Row;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/**
 * The terms that tests of a learner's own run are made of, in a page too.
 *
 * <p>{@code shown NODE KEY} or {@code NODE KEY.COLUMN} is what a reader sees, {@code read N} what
 * the N-th read of the run gave, {@code reads NODE} how many reads a node served, {@code metric
 * NAME} what was measured and {@code metric NAME KEY} what was measured of one key, {@code knob
 * NAME} what a knob is set to, {@code last-change} when a replica last took something.
 */
public class Observation implements Query.Terms {
  /** The only one. */
  public static final Observation TERMS = new Observation();

  /** There is no more than one of each kind. */
  protected Observation() {}

  @Override
  public String answer(Scene scene, List<String> words) {
    String verb = words.get(0);
    if (verb.equals("shown") && words.size() == 3) {
      return shown(scene, words.get(1), words.get(2));
    } else if (verb.equals("read") && words.size() == 2) {
      return read(scene, Decimal.whole(words.get(1)));
    } else if (verb.equals("reads") && words.size() == 2) {
      return reads(scene, node(scene, words.get(1)));
    } else if (verb.equals("metric") && words.size() == 2) {
      return metric(scene.trace(), words.get(1));
    } else if (verb.equals("metric") && words.size() == 3) {
      return metric(scene.trace().about(key(scene, words.get(2))), words.get(1));
    } else if (verb.equals("knob") && words.size() == 2) {
      return scene.setting(words.get(1));
    } else if (verb.equals("last-change") && words.size() == 1) {
      return lastChange(scene);
    }
    throw unknown(words);
  }

  @Override
  public String search(Scene scene, List<String> words, String claim) {
    throw unknown(words);
  }

  static IllegalArgumentException unknown(List<String> words) {
    return new IllegalArgumentException(
        "`" + String.join(" ", words) + "` is no question to a run");
  }

  static String node(Scene scene, String name) {
    for (Node node : scene.scenario().nodes()) {
      if (node.name().equals(name)) {
        return name;
      }
    }
    throw new IllegalArgumentException("there is no node `" + name + "`");
  }

  static String key(Scene scene, String name) {
    for (Row row : scene.scenario().rows()) {
      if (row.key().equals(name)) {
        return name;
      }
    }
    for (Action action : scene.scenario().actions()) {
      if (action.operation().key().equals(name)) {
        return name;
      }
    }
    throw new IllegalArgumentException("there is no row `" + name + "`");
  }

  /** What a reader at a node sees; {@code -} if there is nothing. */
  static String shown(Scene scene, String node, String name) {
    int point = name.indexOf('.');
    String key = key(scene, point < 0 ? name : name.substring(0, point));
    Snapshot end = Snapshot.end(scene.trace());
    TreeSet<String> texts = new TreeSet<>();
    for (Version version : end.versions(node(scene, node), key)) {
      if (version.live()) {
        texts.add(point < 0 ? Snapshot.text(version) : column(version, name.substring(point + 1)));
      }
    }
    return texts.isEmpty() ? "-" : String.join(" | ", texts);
  }

  private static String column(Version version, String column) {
    return version.value(column).isPresent() ? version.value(column).get().text() : "-";
  }

  private static String read(Scene scene, long wanted) {
    long number = 0;
    for (TraceEvent event : scene.trace().events()) {
      if (event.what() instanceof Happening.Read read && ++number == wanted) {
        TreeSet<String> texts = new TreeSet<>();
        for (Version version : read.versions()) {
          if (version.live()) {
            texts.add(Snapshot.text(version));
          }
        }
        return texts.isEmpty() ? "-" : String.join(" | ", texts);
      }
    }
    throw new IllegalArgumentException("there is no read " + wanted);
  }

  private static String reads(Scene scene, String node) {
    long reads = 0;
    for (TraceEvent event : scene.trace().events()) {
      if (event.what() instanceof Happening.Read && event.node().equals(node)) {
        reads++;
      }
    }
    return Long.toString(reads);
  }

  private static String metric(Trace trace, String name) {
    for (Metric metric : Metric.values()) {
      if (word(metric.name()).equals(name)) {
        long value = metric.of(trace);
        return name.endsWith("-tenths-ms")
            ? Long.toString(value / 10) + "." + Long.toString(value % 10)
            : Long.toString(value);
      }
    }
    throw new IllegalArgumentException("there is no metric `" + name + "`");
  }

  /** How a constant is written in a query: {@code lost-writes} for {@code LOST_WRITES}. */
  static String word(String constant) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < constant.length(); i++) {
      char c = constant.charAt(i);
      word.append(c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
    }
    return word.toString();
  }

  private static String lastChange(Scene scene) {
    long timeMs = -1;
    for (TraceEvent event : scene.trace().events()) {
      if (event.step() > 0 && event.what() instanceof Happening.Stored) {
        timeMs = event.timeMs();
      }
    }
    return Long.toString(timeMs);
  }
}
