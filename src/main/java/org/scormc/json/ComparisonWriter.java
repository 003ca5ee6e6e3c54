package org.scormc.json;

import java.util.Optional;
import org.scormc.exploration.Comparison;
import org.scormc.exploration.Comparison.OtherMetric;
import org.scormc.exploration.Comparison.OtherValue;
import org.scormc.narration.Catalogue;
import org.scormc.simulation.TraceEvent;

/**
 * Writes a comparison: whether the runs are the {@code same}, how many events they have in {@code
 * common}, the events of the {@code first} and the {@code second} run with which they part, and the
 * {@code values} and {@code metrics} that differ.
 */
public final class ComparisonWriter {
  private ComparisonWriter() {}

  /** The comparison as an object, with sentences of a language. */
  public static Json.Members json(Comparison comparison, Catalogue catalogue) {
    Json.Array values = new Json.Array();
    for (OtherValue value : comparison.values()) {
      values.add(
          new Json.Members()
              .with("node", value.node())
              .with("key", value.key())
              .with("first", value.first())
              .with("second", value.second()));
    }
    Json.Members metrics = new Json.Members();
    for (OtherMetric metric : comparison.metrics()) {
      metrics.with(
          Names.of(metric.metric()),
          new Json.Members().with("first", metric.first()).with("second", metric.second()));
    }
    Json.Members json =
        new Json.Members()
            .with("same", comparison.same())
            .with("common", comparison.common())
            .with("values", values)
            .with("metrics", metrics);
    add(json, "first", comparison.first(), catalogue);
    add(json, "second", comparison.second(), catalogue);
    return json;
  }

  private static void add(
      Json.Members json, String name, Optional<TraceEvent> event, Catalogue catalogue) {
    if (event.isPresent()) {
      json.with(name, TraceWriter.event(event.get(), catalogue));
    }
  }
}
