package org.scormc.exploration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;
import org.scormc.narration.Catalogue;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/**
 * Two runs side by side: two branches of one world, or one world with other settings.
 *
 * @param common how many events, from the first on, have the same time and the same sentence
 * @param first the event of the first run after those; empty if there is none
 * @param second the event of the second run after those; empty if there is none
 * @param values what nodes show otherwise at the end, by node and key
 * @param metrics what is measured otherwise
 */
public record Comparison(
    int common,
    Optional<TraceEvent> first,
    Optional<TraceEvent> second,
    List<OtherValue> values,
    List<OtherMetric> metrics) {
  /**
   * A value that differs.
   *
   * @param first what the node shows in the first run; empty if it is not alive
   * @param second the same in the second run
   */
  public record OtherValue(String node, String key, String first, String second) {}

  /** A number that differs. */
  public record OtherMetric(Metric metric, long first, long second) {}

  /** Compares two runs. */
  public static Comparison of(Trace first, Trace second) {
    int common = 0;
    while (common < first.events().size()
        && common < second.events().size()
        && alike(first.events().get(common), second.events().get(common))) {
      common++;
    }
    return new Comparison(
        common,
        event(first, common),
        event(second, common),
        values(first, second),
        metrics(first, second));
  }

  /** Whether nothing differs. */
  public boolean same() {
    return first.isEmpty() && second.isEmpty() && values.isEmpty() && metrics.isEmpty();
  }

  private static boolean alike(TraceEvent first, TraceEvent second) {
    return first.timeMs() == second.timeMs()
        && Catalogue.ENGLISH.sentence(first).equals(Catalogue.ENGLISH.sentence(second));
  }

  private static Optional<TraceEvent> event(Trace trace, int number) {
    return number < trace.events().size()
        ? Optional.of(trace.events().get(number))
        : Optional.empty();
  }

  private static List<OtherValue> values(Trace first, Trace second) {
    Snapshot left = Snapshot.end(first);
    Snapshot right = Snapshot.end(second);
    TreeSet<String> nodes = new TreeSet<>(left.live());
    nodes.addAll(right.live());
    TreeSet<String> keys = new TreeSet<>(left.keys());
    keys.addAll(right.keys());
    List<OtherValue> values = new ArrayList<>();
    for (String node : nodes) {
      for (String key : keys) {
        OtherValue value =
            new OtherValue(node, key, shown(left, node, key), shown(right, node, key));
        if (!value.first().equals(value.second())) {
          values.add(value);
        }
      }
    }
    return values;
  }

  private static String shown(Snapshot snapshot, String node, String key) {
    return snapshot.isLive(node) ? snapshot.text(node, key) : "";
  }

  private static List<OtherMetric> metrics(Trace first, Trace second) {
    List<OtherMetric> metrics = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      OtherMetric other = new OtherMetric(metric, metric.of(first), metric.of(second));
      if (other.first() != other.second()) {
        metrics.add(other);
      }
    }
    return metrics;
  }
}
