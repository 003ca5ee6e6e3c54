package org.scormc.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.clock.Dot;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Link;
import org.scormc.simulation.Node;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/** Which nodes are up and which links there are at one step. */
final class Topology {
  /** A sender and a receiver. */
  record Pair(String from, String to) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byFrom = from.compareTo(other.from);
      return byFrom != 0 ? byFrom : to.compareTo(other.to);
    }

    Pair reversed() {
      return new Pair(to, from);
    }
  }

  /** A write crosses a link. */
  record Hop(Dot write, Pair link, int number, long timeMs) {}

  /** The delay of each link, in milliseconds. */
  final TreeMap<Pair, Long> delays = new TreeMap<>();

  final TreeSet<Pair> cut = new TreeSet<>();
  final TreeSet<String> down = new TreeSet<>();
  final TreeSet<String> leaders = new TreeSet<>();

  Topology(Trace trace, View view) {
    for (Link link : trace.scenario().links()) {
      delays.put(new Pair(link.from(), link.to()), link.delayMs());
    }
    for (Node node : trace.scenario().nodes()) {
      if (node.leader()) {
        leaders.add(node.name());
      }
    }
    for (TraceEvent event : trace.events()) {
      if (event.step() <= view.until()) {
        take(event.node(), event.what());
      }
    }
  }

  private void take(String node, Happening what) {
    if (what instanceof Happening.Crashed) {
      down.add(node);
    } else if (what instanceof Happening.Restarted) {
      down.remove(node);
    } else if (what instanceof Happening.Promoted) {
      leaders.add(node);
    } else if (what instanceof Happening.WasCut wasCut) {
      cut.add(new Pair(node, wasCut.to()));
    } else if (what instanceof Happening.Healed healed) {
      cut.remove(new Pair(node, healed.to()));
    } else if (what instanceof Happening.LinkAdded link) {
      delays.put(new Pair(node, link.to()), link.delayMs());
    } else if (what instanceof Happening.LinkRemoved link) {
      delays.remove(new Pair(node, link.to()));
    } else if (what instanceof Happening.DelayChanged link) {
      delays.replace(new Pair(node, link.to()), link.delayMs());
    }
  }

  /** Whether all links take the same time. */
  boolean uniform() {
    return new TreeSet<>(delays.values()).size() == 1;
  }

  /** The links a write has crossed, in order. */
  static List<Hop> hops(Trace trace, View view, Dot write) {
    List<Hop> hops = new ArrayList<>();
    for (TraceEvent event : trace.events()) {
      if (event.step() <= view.until()
          && event.what() instanceof Happening.Delivered delivered
          && delivered.parcel().kind() == Happening.Parcel.Kind.CHANGE
          && delivered.parcel().write().isPresent()
          && delivered.parcel().write().get().equals(write)) {
        Pair link = new Pair(delivered.from(), event.node());
        hops.add(new Hop(write, link, delivered.parcel().hops(), event.timeMs()));
      }
    }
    return hops;
  }
}
