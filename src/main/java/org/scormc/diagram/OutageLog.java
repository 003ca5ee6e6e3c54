package org.scormc.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The crashes and cuts of a chronicle, with their beginnings and ends. */
final class OutageLog {
  private final TreeMap<Integer, Integer> dead = new TreeMap<>();
  private final List<Outage> crashes = new ArrayList<>();
  private final List<OpenCut> open = new ArrayList<>();
  private final List<Outage> cuts = new ArrayList<>();

  /** What was cut at one moment, and what of it is not healed yet. */
  private record OpenCut(int row, List<Outage.Pair> all, List<Outage.Pair> left) {}

  void crash(int column, int row) {
    dead.putIfAbsent(column, row);
  }

  void restart(int column, int row) {
    Integer from = dead.remove(column);
    if (from != null) {
      crashes.add(down(column, from).ended(row));
    }
  }

  private static Outage down(int column, int row) {
    return new Outage(List.of(new Outage.Pair(column, column)), row, -1);
  }

  void cut(int from, int to, int row) {
    if (open.isEmpty() || open.get(open.size() - 1).row() != row) {
      open.add(new OpenCut(row, new ArrayList<>(), new ArrayList<>()));
    }
    OpenCut cut = open.get(open.size() - 1);
    cut.all().add(new Outage.Pair(from, to));
    cut.left().add(new Outage.Pair(from, to));
  }

  void heal(int from, int to, int row) {
    for (int i = 0; i < open.size(); i++) {
      OpenCut cut = open.get(i);
      remove(cut.left(), from, to);
      if (cut.left().isEmpty()) {
        open.remove(i--);
        cuts.add(new Outage(cut.all(), cut.row(), row));
      }
    }
  }

  /** Removes the first such pair. */
  private static void remove(List<Outage.Pair> pairs, int from, int to) {
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i).from() == from && pairs.get(i).to() == to) {
        pairs.remove(i);
        return;
      }
    }
  }

  /** Every crash; the one node is both sides of the pair. */
  List<Outage> crashes() {
    List<Outage> all = new ArrayList<>(crashes);
    dead.forEach((column, row) -> all.add(down(column, row)));
    return all;
  }

  /** Every cut, with the pairs that were cut together. */
  List<Outage> cuts() {
    List<Outage> all = new ArrayList<>(cuts);
    for (OpenCut cut : open) {
      all.add(new Outage(cut.all(), cut.row(), -1));
    }
    return all;
  }
}
