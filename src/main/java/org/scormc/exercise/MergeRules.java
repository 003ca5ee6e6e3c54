package org.scormc.exercise;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.scormc.conflict.Block;
import org.scormc.conflict.Value;
import org.scormc.datatype.GCounter;
import org.scormc.datatype.OrSet;
import org.scormc.datatype.TwoPhaseSet;
import org.scormc.exploration.Law;

/** Which laws a merge rule obeys, tried on all states of a small universe. */
final class MergeRules {
  private MergeRules() {}

  /** {@code law LAW RULE}: whether it holds for all small states that the rule is about. */
  static String law(String lawName, String rule) {
    for (Law law : Law.values()) {
      if (Observation.word(law.name()).equals(lawName)) {
        return holds(law, rule) ? Query.YES : Query.NO;
      }
    }
    throw new IllegalArgumentException("there is no law `" + lawName + "`");
  }

  private static boolean holds(Law law, String rule) {
    return switch (rule) {
      case "last-update-wins" -> law.broken(Write::later, writes()).isEmpty();
      case "last-update-wins-without-tie" ->
          law.broken(Write::laterByTimeAlone, writes()).isEmpty();
      case "or-set" -> law.broken(OrSet::merge, observedRemoveSets()).isEmpty();
      case "2p-set" -> law.broken(TwoPhaseSet::merge, twoPhaseSets()).isEmpty();
      case "g-counter" -> law.broken(GCounter::merge, counters()).isEmpty();
      default -> holds(law, block(rule)::merge);
    };
  }

  private static Block block(String name) {
    for (Block block : Block.values()) {
      if (Observation.word(block.name()).equals(name)) {
        return block;
      }
    }
    throw new IllegalArgumentException("there is no merge rule `" + name + "`");
  }

  private static boolean holds(Law law, BinaryOperator<Value> merge) {
    List<Value> numbers = List.of(new Value.Whole(0), new Value.Whole(1), new Value.Whole(5));
    List<Value> sets =
        List.of(
            Value.Items.of(),
            Value.Items.of("a"),
            Value.Items.of("a", "b"),
            Value.Items.of("b", "c").minus("b"));
    List<Value> cells = List.of(cells(1, 0), cells(2, 1), cells(0, 3));
    return law.broken(merge, numbers).isEmpty()
        && law.broken(merge, sets).isEmpty()
        && law.broken(merge, cells).isEmpty();
  }

  private static Value cells(long first, long second) {
    Map<String, Long> cells = new TreeMap<>();
    cells.put("A", first);
    cells.put("B", second);
    return new Value.Cells(cells);
  }

  private static List<Write> writes() {
    return List.of(
        new Write("x", 1, "A"),
        new Write("y", 1, "B"),
        new Write("z", 2, "A"),
        new Write("w", 2, "B"));
  }

  /** What A and B can come to hold after both had seen one addition. */
  private static List<OrSet> observedRemoveSets() {
    OrSet seen = OrSet.EMPTY.add("A", "x");
    OrSet removed = seen.remove("x");
    return List.of(
        OrSet.EMPTY, seen, removed, removed.add("A", "x"), seen.add("B", "x"), seen.add("C", "y"));
  }

  private static List<TwoPhaseSet> twoPhaseSets() {
    TwoPhaseSet seen = TwoPhaseSet.EMPTY.add("x");
    return List.of(TwoPhaseSet.EMPTY, seen, seen.remove("x"), seen.add("y"));
  }

  private static List<GCounter> counters() {
    GCounter seen = GCounter.ZERO.increment("A", 1);
    return List.of(GCounter.ZERO, seen, seen.increment("A", 2), seen.increment("B", 5));
  }

  /**
   * A write with its timestamp.
   *
   * @param value what was written
   * @param timeMs when, by the clock of the node
   * @param node where
   */
  private record Write(String value, long timeMs, String node) {
    /** Of two writes of one time, that of the larger node. */
    Write later(Write remote) {
      return timeMs == remote.timeMs
          ? node.compareTo(remote.node) >= 0 ? this : remote
          : laterByTimeAlone(remote);
    }

    /** Of two writes of one time, the one that is there. */
    Write laterByTimeAlone(Write remote) {
      return remote.timeMs > timeMs ? remote : this;
    }
  }
}
