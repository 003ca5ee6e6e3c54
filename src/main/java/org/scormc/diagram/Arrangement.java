package org.scormc.diagram;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.simulation.Link;
import org.scormc.simulation.Node;
import org.scormc.simulation.Scenario;

/** How the nodes of a topology stand. */
public sealed interface Arrangement {
  /** On a circle, clockwise from the top in the order of the scenario; two stand side by side. */
  record Circle() implements Arrangement {}

  /**
   * On a circle around one of them.
   *
   * @param hub the node in the middle
   */
  record Star(String hub) implements Arrangement {}

  /**
   * Wherever the author wants.
   *
   * @param places by name of the node; every node must have one
   */
  record Free(Map<String, Place> places) implements Arrangement {
    /** Copies the map. */
    public Free {
      places = Collections.unmodifiableMap(new TreeMap<>(places));
    }
  }

  /**
   * A place in the drawing.
   *
   * @param x from the left, 0 to 100
   * @param y from the top, 0 to 100
   */
  record Place(int x, int y) {}

  /** A star if all links of at least four nodes begin or end at one of them; else a circle. */
  static Arrangement of(Scenario scenario) {
    for (Node node : scenario.nodes()) {
      boolean hub = scenario.nodes().size() > 3;
      TreeSet<String> leaves = new TreeSet<>();
      for (Link link : scenario.links()) {
        hub &= link.from().equals(node.name()) || link.to().equals(node.name());
        leaves.add(link.from().equals(node.name()) ? link.to() : link.from());
      }
      if (hub && leaves.size() == scenario.nodes().size() - 1) {
        return new Star(node.name());
      }
    }
    return new Circle();
  }
}
