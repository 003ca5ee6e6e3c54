package org.scormc.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A row of the space-time diagram: what happens at one time, by the column of the node. */
final class Moment {
  /** Its place among the rows. */
  final int row;

  /** The true time; -1 for the start. */
  final long timeMs;

  private final TreeMap<Integer, List<Card>> stacks = new TreeMap<>();
  private final TreeMap<Integer, String> clocks = new TreeMap<>();

  Moment(int row, long timeMs) {
    this.row = row;
    this.timeMs = timeMs;
  }

  /** What happens at a node, in order. */
  List<Card> stack(int column) {
    return stacks.computeIfAbsent(column, c -> new ArrayList<>());
  }

  /** The columns where something happens. */
  Iterable<Integer> columns() {
    return stacks.keySet();
  }

  /** Lets a clock be read at a node; the last reading counts. */
  void read(int column, String clock) {
    if (!clock.isEmpty()) {
      clocks.put(column, clock);
    }
  }

  /** Whether a clock stands under what happens at a node. */
  boolean showsClock(int column) {
    return clocks.containsKey(column);
  }

  /** Puts the readings under the stacks that have anything in them. */
  void showClocks() {
    clocks.forEach((column, clock) -> stack(column).add(Card.of(Card.Kind.NOTE, clock)));
  }
}
