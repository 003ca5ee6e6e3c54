package org.scormc.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A cut as a band between two columns that every message it concerns would have to pass.
 *
 * @param gap the column at the left of the band
 * @param label the nodes on both sides
 * @param outage what is cut, and when
 */
record CutBand(int gap, String label, Outage outage) {

  /** The bands of a cut: as few as can separate all its pairs. */
  static List<CutBand> of(Outage cut, Columns columns) {
    List<CutBand> bands = new ArrayList<>();
    List<Outage.Pair> left = new ArrayList<>(cut.nodes());
    while (!left.isEmpty()) {
      int gap = Integer.MAX_VALUE;
      for (Outage.Pair pair : left) {
        gap = Math.min(gap, Math.max(pair.from(), pair.to()) - 1);
      }
      List<Outage.Pair> passing = new ArrayList<>();
      List<Outage.Pair> others = new ArrayList<>();
      for (Outage.Pair pair : left) {
        (Math.min(pair.from(), pair.to()) <= gap ? passing : others).add(pair);
      }
      left = others;
      bands.add(new CutBand(gap, label(passing, gap, columns), cut));
    }
    return bands;
  }

  private static String label(List<Outage.Pair> pairs, int gap, Columns columns) {
    TreeSet<Integer> before = new TreeSet<>();
    TreeSet<Integer> after = new TreeSet<>();
    boolean rightwards = false;
    boolean leftwards = false;
    for (Outage.Pair pair : pairs) {
      before.add(Math.min(pair.from(), pair.to()));
      after.add(Math.max(pair.from(), pair.to()));
      rightwards |= pair.from() <= gap;
      leftwards |= pair.from() > gap;
    }
    String sign = rightwards && leftwards ? " | " : rightwards ? " → " : " ← ";
    return names(before, columns) + sign + names(after, columns);
  }

  private static String names(TreeSet<Integer> places, Columns columns) {
    List<String> names = new ArrayList<>();
    places.forEach(place -> names.add(columns.name(place)));
    return String.join(", ", names);
  }
}
