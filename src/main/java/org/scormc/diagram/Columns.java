package org.scormc.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.scormc.simulation.Node;
import org.scormc.simulation.Scenario;

/** The place of each node among the nodes of a scenario. */
final class Columns {
  private final TreeMap<String, Integer> places = new TreeMap<>();
  private final List<String> names = new ArrayList<>();

  Columns(Scenario scenario) {
    for (Node node : scenario.nodes()) {
      places.put(node.name(), names.size());
      names.add(node.name());
    }
  }

  int of(String node) {
    return places.get(node);
  }

  String name(int column) {
    return names.get(column);
  }

  /** All names, in order. */
  List<String> names() {
    return Collections.unmodifiableList(names);
  }

  int count() {
    return names.size();
  }
}
