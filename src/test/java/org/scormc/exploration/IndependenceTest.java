package org.scormc.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scormc.clock.SplitMix64;
import org.scormc.conflict.Detector;
import org.scormc.conflict.LastUpdateWins;
import org.scormc.conflict.Policy;
import org.scormc.conflict.Recency;
import org.scormc.conflict.Siblings;
import org.scormc.conflict.Tie;
import org.scormc.conflict.Time;
import org.scormc.conflict.Value;
import org.scormc.simulation.Action;
import org.scormc.simulation.Fault;
import org.scormc.simulation.Handling;
import org.scormc.simulation.Move;
import org.scormc.simulation.Node;
import org.scormc.simulation.Operation;
import org.scormc.simulation.Phase;
import org.scormc.simulation.Row;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.ScenarioBuilder;
import org.scormc.simulation.Simulation;

class IndependenceTest {
  private static final List<String> NAMES = List.of("A", "B", "C");
  private static final Move WRITE_AT_A = new Move(Phase.CLIENT, "A", 0);
  private static final Move WRITE_AT_B = new Move(Phase.CLIENT, "B", 0);
  private static final Move ARRIVAL_AT_A = new Move(Phase.DELIVERY, "B>A", 0);
  private static final Move ARRIVAL_AT_B = new Move(Phase.DELIVERY, "A>B", 0);

  @Test
  void movesCalledIndependentLeadToOnePlaceInEitherOrder() {
    int independent = 0;
    int dependent = 0;
    for (long seed = 0; seed < 250; seed++) {
      SplitMix64 random = new SplitMix64(seed);
      Scenario scenario = scenario(random);
      Independence independence = new Independence(scenario);
      List<Move> path = new ArrayList<>();
      List<Move> moves = after(scenario, path).moves();
      while (!moves.isEmpty()) {
        for (Move first : moves) {
          for (Move second : moves) {
            if (first.compareTo(second) < 0 && independence.of(first, second)) {
              independent++;
              assertThat(after(scenario, path, first, second).fingerprint())
                  .as("seed %d after %s: %s and %s", seed, path, first, second)
                  .isEqualTo(after(scenario, path, second, first).fingerprint());
            } else {
              dependent++;
            }
          }
        }
        path.add(moves.get(random.below(moves.size())));
        moves = after(scenario, path).moves();
      }
    }
    assertThat(independent).isGreaterThan(500);
    assertThat(dependent).isGreaterThan(500);
  }

  @Test
  void anArrivalTouchesOnlyTheNodeItComesTo() {
    Independence independence = new Independence(pair().build());
    assertThat(independence.of(ARRIVAL_AT_A, ARRIVAL_AT_B)).isTrue();
    assertThat(independence.of(WRITE_AT_A, ARRIVAL_AT_B)).isTrue();
    assertThat(independence.of(WRITE_AT_A, ARRIVAL_AT_A)).isFalse();
    assertThat(independence.of(ARRIVAL_AT_A, ARRIVAL_AT_A)).isFalse();
  }

  @Test
  void twoRequestsDependOnTheirOrderAsItDecidesTheLargerTimestamp() {
    Scenario scenario = pair().build();
    assertThat(new Independence(scenario).of(WRITE_AT_A, WRITE_AT_B)).isFalse();
    assertThat(after(scenario, List.of(), WRITE_AT_A, WRITE_AT_B).fingerprint())
        .isNotEqualTo(after(scenario, List.of(), WRITE_AT_B, WRITE_AT_A).fingerprint());
  }

  @Test
  void nothingIsIndependentWhereAFaultOrAClockMayDecide() {
    Fault crash = new Fault.Crash(0, "A");
    Scenario faulty = pair().faults(crash).build();
    Scenario skewed =
        pair().nodes(Node.leader("C").skewedBy(5)).pair("A", "C", 10).pair("B", "C", 10).build();
    assertThat(new Independence(faulty).of(WRITE_AT_A, ARRIVAL_AT_B)).isFalse();
    assertThat(new Independence(skewed).of(WRITE_AT_A, ARRIVAL_AT_B)).isFalse();
  }

  private static ScenarioBuilder pair() {
    return Scenario.named("pair")
        .leaders("A", "B")
        .pair("A", "B", 10)
        .write(0, "A", "k", "one")
        .write(0, "B", "k", "two");
  }

  /** Two or three leaders, two or three requests, and now and then a skewed clock or a fault. */
  private static Scenario scenario(SplitMix64 random) {
    int nodes = 2 + random.below(2);
    ScenarioBuilder builder = Scenario.named("random");
    for (String name : NAMES.subList(0, nodes)) {
      builder.nodes(Node.leader(name).skewedBy(random.oneIn(12) ? 7 : 0));
    }
    if (random.oneIn(2)) {
      builder.mesh(10);
    } else {
      builder.ring(10);
    }
    Policy policy = random.oneIn(2) ? new Siblings() : new LastUpdateWins(recency(random), true);
    builder.row("k", new Value.Whole(1));
    builder.handling(Handling.of(Detector.VERSION_VECTOR, policy));
    for (int i = 0; i < 2 + random.below(2); i++) {
      builder.actions(Action.at(0, NAMES.get(random.below(nodes)), operation(random)));
    }
    if (random.oneIn(8)) {
      builder.faults(new Fault.Crash(0, "B"));
    }
    return builder.build();
  }

  private static Recency recency(SplitMix64 random) {
    return new Recency(random.oneIn(2) ? Time.WALL : Time.LAMPORT, Tie.LARGER_NODE);
  }

  private static Operation operation(SplitMix64 random) {
    return switch (random.below(3)) {
      case 0 -> new Operation.Add("k", Row.VALUE, 1);
      case 1 -> new Operation.Delete("k");
      default ->
          new Operation.Write(
              "k",
              Map.of(Row.VALUE, new Value.Whole(random.below(9))),
              new Operation.Knowing.Everything());
    };
  }

  private static Simulation after(Scenario scenario, List<Move> path, Move... more) {
    Simulation simulation = Simulation.of(scenario);
    path.forEach(simulation::make);
    for (Move move : more) {
      simulation.make(move);
    }
    return simulation;
  }
}
