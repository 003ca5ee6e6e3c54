package org.scormc.metric;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.clock.CausalContext;
import org.scormc.clock.Dot;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Happening.Parcel.Kind;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/**
 * What went over the links.
 *
 * @param sent messages that left their sender, each once
 * @param duplicated second copies
 * @param dropped messages lost for good
 * @param changesDelivered changes that arrived
 * @param changesDiscarded changes that arrived and were dropped unseen
 * @param hopsWorst the most links a delivered change had used
 */
public record Traffic(
    int sent,
    int duplicated,
    int dropped,
    int changesDelivered,
    int changesDiscarded,
    int hopsWorst) {
  /** Counts them in a trace. */
  public static Traffic of(Trace trace) {
    TreeSet<Integer> sent = new TreeSet<>();
    int duplicated = 0;
    int dropped = 0;
    int delivered = 0;
    int discarded = 0;
    int hops = 0;
    for (TraceEvent event : trace.events()) {
      Happening what = event.what();
      if (what instanceof Happening.Sent message) {
        sent.add(message.message());
      } else if (what instanceof Happening.Resent message) {
        sent.add(message.message());
      } else if (what instanceof Happening.Duplicated) {
        duplicated++;
      } else if (what instanceof Happening.Dropped) {
        dropped++;
      } else if (what instanceof Happening.Discarded) {
        discarded++;
      } else if (what instanceof Happening.Delivered message
          && (message.parcel().kind() == Kind.CHANGE || message.parcel().kind() == Kind.ORDERED)) {
        delivered++;
        hops = Math.max(hops, message.parcel().hops());
      }
    }
    return new Traffic(sent.size(), duplicated, dropped, delivered, discarded, hops);
  }

  /**
   * How many messages are on their way or held on each link at the end, by {@code from>to}; links
   * without any are left out.
   */
  public static Map<String, Integer> backlog(Trace trace) {
    Map<Integer, String> open = new TreeMap<>();
    for (TraceEvent event : trace.events()) {
      Happening what = event.what();
      if (what instanceof Happening.Sent message) {
        open.put(message.message(), event.node() + ">" + message.to());
      } else if (what instanceof Happening.Held message) {
        open.put(message.message(), event.node() + ">" + message.to());
      } else if (what instanceof Happening.Duplicated message) {
        open.put(message.message(), event.node() + ">" + message.to());
      } else if (what instanceof Happening.Delivered message) {
        open.remove(message.message());
      } else if (what instanceof Happening.Dropped message) {
        open.remove(message.message());
      }
    }
    Map<String, Integer> backlog = new TreeMap<>();
    open.values().forEach(link -> backlog.merge(link, 1, Integer::sum));
    return backlog;
  }

  /** How many writes made anywhere each node does not know at the end, by node. */
  public static Map<String, Integer> lag(Trace trace) {
    Map<String, CausalContext> known = new TreeMap<>();
    trace.scenario().nodes().forEach(node -> known.put(node.name(), CausalContext.EMPTY));
    TreeSet<Dot> written = new TreeSet<>();
    for (TraceEvent event : trace.events()) {
      known.put(event.node(), event.clocks().known());
      if (event.what() instanceof Happening.Wrote wrote) {
        written.add(wrote.change().dot());
      }
    }
    Map<String, Integer> lag = new TreeMap<>();
    known.forEach(
        (node, context) -> {
          int missing = 0;
          for (Dot dot : written) {
            missing += context.contains(dot) ? 0 : 1;
          }
          lag.put(node, missing);
        });
    return lag;
  }
}
