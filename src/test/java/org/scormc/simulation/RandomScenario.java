package org.scormc.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scormc.clock.SplitMix64;
import org.scormc.conflict.Block;
import org.scormc.conflict.Detector;
import org.scormc.conflict.PerField;
import org.scormc.conflict.Value;
import org.scormc.simulation.Link.Irregularity;
import org.scormc.simulation.Replication.LoopStop;

/**
 * Scenarios from a seed: two to four leaders in a mesh, a ring or a star, skewed clocks, links that
 * are slow, disordered, or deliver twice, and a cut that heals. Nothing is lost for good, so
 * replicas that follow a convergent policy must agree in the end.
 */
public final class RandomScenario {
  private static final List<String> NAMES = List.of("A", "B", "C", "D");
  private final SplitMix64 random;
  private final Workload workload;

  private final Optional<TypeWorkload> types;

  private RandomScenario(long seed, Workload workload, Optional<TypeWorkload> types) {
    this.random = new SplitMix64(seed);
    this.workload = workload;
    this.types = types;
  }

  /** What clients do. */
  public enum Workload {
    /** Writes and deletes of a row with two columns. */
    ROWS,
    /** Numbers that only grow. */
    RAISES,
    /** Cells that each replica raises for itself. */
    CELLS,
    /** Items that are only put into a set. */
    PUTS,
    /** Items that are put and taken. */
    PUTS_AND_TAKES,
    /** Operations of a replicated data type. */
    TYPE
  }

  /** The scenario of a seed; deliveries may be repeated unless {@code exactlyOnce}. */
  public static Scenario of(long seed, Workload workload, Handling handling, boolean exactlyOnce) {
    return new RandomScenario(seed, workload, Optional.empty())
        .scenario(seed, handling, exactlyOnce, 4);
  }

  /** Clients work on a data type, whose states are delivered late, again, and in any order. */
  static Scenario of(long seed, TypeWorkload types, int mostNodes) {
    return new RandomScenario(seed, Workload.TYPE, Optional.of(types))
        .scenario(
            seed,
            Handling.of(Detector.VERSION_VECTOR, PerField.all(Block.MERGE_STATES)),
            false,
            mostNodes);
  }

  private Scenario scenario(long seed, Handling handling, boolean exactlyOnce, int mostNodes) {
    int nodes = 2 + random.below(mostNodes - 1);
    ScenarioBuilder builder = Scenario.named("seed " + seed);
    for (int i = 0; i < nodes; i++) {
      builder.nodes(Node.leader(NAMES.get(i)).skewedBy(10L * (random.below(9) - 4)));
    }
    LoopStop stop = exactlyOnce ? LoopStop.SEEN_SET : LoopStop.OWN_ID;
    topology(builder, nodes, stop);
    builder.handling(handling);
    if (workload != Workload.ROWS) {
      builder.row("k", start());
    }
    int actions = 2 + random.below(5);
    for (int i = 0; i < actions; i++) {
      builder.actions(
          Action.at(10L * random.below(12), NAMES.get(random.below(nodes)), operation()));
    }
    if (random.oneIn(2)) {
      List<String> one = List.of(NAMES.get(random.below(nodes)));
      List<String> rest = new ArrayList<>(NAMES.subList(0, nodes));
      rest.removeAll(one);
      long fromMs = 10L * random.below(10);
      builder.faults(
          new Fault.Cut(fromMs, one, rest, !random.oneIn(4)),
          new Fault.Heal(fromMs + 10L * (1 + random.below(20)), one, rest));
    }
    return builder.build();
  }

  private void topology(ScenarioBuilder builder, int nodes, LoopStop stop) {
    int shape = random.below(3);
    for (int i = 0; i < nodes; i++) {
      for (int j = 0; j < nodes; j++) {
        boolean joined =
            switch (shape) {
              case 0 -> i != j;
              case 1 -> j == (i + 1) % nodes;
              default -> (i == 0) != (j == 0);
            };
        if (joined) {
          builder.links(link(NAMES.get(i), NAMES.get(j)));
        }
      }
    }
    builder.replication((shape == 0 ? Replication.MESH : Replication.RING).stoppedBy(stop));
  }

  private Link link(String from, String to) {
    Map<Integer, Irregularity> irregularities = new TreeMap<>();
    for (int message = 1; message <= 3; message++) {
      if (random.oneIn(4)) {
        irregularities.put(
            message,
            random.oneIn(2)
                ? new Irregularity.Twice(10L * random.below(8))
                : new Irregularity.Late(10L * random.below(15)));
      }
    }
    return new Link(from, to, 10L * random.below(10), !random.oneIn(3), irregularities);
  }

  private Value start() {
    return switch (workload) {
      case RAISES -> new Value.Whole(0);
      case CELLS -> new Value.Cells(Map.of());
      case TYPE -> types.orElseThrow().start();
      default -> Value.Items.of("milk");
    };
  }

  private Operation operation() {
    return switch (workload) {
      case ROWS -> row();
      case TYPE -> types.orElseThrow().operation("k", random);
      case RAISES, CELLS -> new Operation.Add("k", Row.VALUE, 1 + random.below(3));
      case PUTS -> new Operation.Put("k", Row.VALUE, item());
      case PUTS_AND_TAKES ->
          random.oneIn(2)
              ? new Operation.Put("k", Row.VALUE, item())
              : new Operation.Take("k", Row.VALUE, item());
    };
  }

  private Operation row() {
    if (random.oneIn(5)) {
      return new Operation.Delete("k");
    }
    TreeMap<String, Value> values = new TreeMap<>();
    values.put(random.oneIn(2) ? "left" : "right", new Value.Whole(random.below(100)));
    return new Operation.Write("k", values, new Operation.Knowing.Everything());
  }

  private String item() {
    return List.of("milk", "eggs", "bread").get(random.below(3));
  }
}
