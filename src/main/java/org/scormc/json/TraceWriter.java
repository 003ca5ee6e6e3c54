package org.scormc.json;

import java.util.Map;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;
import org.scormc.metric.Traffic;
import org.scormc.narration.Catalogue;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/**
 * Writes a trace: {@code id}, {@code end}, the {@code events}, what every node shows at the {@code
 * end}, and the {@code metrics}.
 *
 * <p>An event has its {@code number}, {@code step}, {@code atMs}, {@code node}, {@code kind},
 * {@code why}, the {@code clocks} of its node, and a {@code sentence}; an event about a message
 * also the number of the {@code message} and the node it is {@code to} or {@code from}, an event
 * about a row the {@code key}, an event about a write the {@code write}.
 */
public final class TraceWriter {
  private TraceWriter() {}

  /** The trace as an object, with sentences of a language. */
  public static Json.Members json(Trace trace, Catalogue catalogue) {
    Json.Array events = new Json.Array();
    trace.events().forEach(event -> events.add(event(event, catalogue)));
    Json.Members metrics = new Json.Members();
    for (Metric metric : Metric.values()) {
      metrics.with(Names.of(metric), metric.of(trace));
    }
    return new Json.Members()
        .with("id", trace.scenario().id())
        .with("state", Names.of(trace.end()))
        .with("events", events)
        .with("end", shown(Snapshot.end(trace)))
        .with("metrics", metrics)
        .with("backlog", counts(Traffic.backlog(trace)))
        .with("lag", counts(Traffic.lag(trace)));
  }

  private static Json.Members shown(Snapshot snapshot) {
    Json.Members nodes = new Json.Members();
    for (String node : snapshot.live()) {
      Json.Members rows = new Json.Members();
      for (String key : snapshot.keys()) {
        rows.with(key, snapshot.text(node, key));
      }
      nodes.with(node, rows);
    }
    return nodes;
  }

  private static Json.Members counts(Map<String, Integer> counts) {
    Json.Members members = new Json.Members();
    counts.forEach(members::with);
    return members;
  }

  static Json.Members event(TraceEvent event, Catalogue catalogue) {
    Json.Members json =
        new Json.Members()
            .with("number", event.number())
            .with("step", event.step())
            .with("atMs", event.timeMs())
            .with("node", event.node())
            .with("kind", catalogue.key(event));
    message(event.what(), json);
    catalogue
        .parts(event)
        .forEach(
            (name, text) -> {
              if (!name.equals("parcel") && !name.equals("node")) {
                json.with(name, text);
              }
            });
    TraceEvent.Clocks clocks = event.clocks();
    return json.with("why", event.why().key())
        .with(
            "clocks",
            new Json.Members()
                .with("wallMs", clocks.wallMs())
                .with("lamport", clocks.lamport())
                .with("hybrid", clocks.hybrid().toString())
                .with("known", clocks.known().toString()))
        .with("sentence", catalogue.sentence(event));
  }

  private static void message(Happening what, Json.Members json) {
    if (what instanceof Happening.Sent message) {
      parcel(json, message.message(), message.parcel());
    } else if (what instanceof Happening.Held message) {
      parcel(json, message.message(), message.parcel());
    } else if (what instanceof Happening.Resent message) {
      parcel(json, message.message(), message.parcel());
    } else if (what instanceof Happening.Dropped message) {
      parcel(json, message.message(), message.parcel());
    } else if (what instanceof Happening.Duplicated message) {
      parcel(json, message.message(), message.parcel());
    } else if (what instanceof Happening.Delivered message) {
      parcel(json, message.message(), message.parcel());
    }
  }

  private static void parcel(Json.Members json, int message, Happening.Parcel parcel) {
    json.with("message", message)
        .with("carries", Names.of(parcel.kind()))
        .with("hops", parcel.hops());
  }
}
