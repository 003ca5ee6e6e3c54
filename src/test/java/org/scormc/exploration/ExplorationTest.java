package org.scormc.exploration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scormc.conflict.ApplyRemote;
import org.scormc.conflict.Delta;
import org.scormc.conflict.Detector;
import org.scormc.conflict.LastUpdateWins;
import org.scormc.conflict.Policy;
import org.scormc.conflict.Recency;
import org.scormc.conflict.Siblings;
import org.scormc.conflict.Tie;
import org.scormc.conflict.Time;
import org.scormc.conflict.Value;
import org.scormc.exploration.Group.Filter;
import org.scormc.simulation.Action;
import org.scormc.simulation.Fault;
import org.scormc.simulation.Handling;
import org.scormc.simulation.Link;
import org.scormc.simulation.Move;
import org.scormc.simulation.Node;
import org.scormc.simulation.Operation;
import org.scormc.simulation.Phase;
import org.scormc.simulation.Replication;
import org.scormc.simulation.Row;
import org.scormc.simulation.Rule;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.ScenarioBuilder;
import org.scormc.simulation.Simulation;

class ExplorationTest {
  private static final Policy LATEST = new LastUpdateWins(Recency.WALL, true);

  private static Scenario sales(Policy policy, int atA, int atB) {
    ScenarioBuilder builder =
        Scenario.named("stock")
            .leaders("A", "B")
            .pair("A", "B", 100)
            .row("stock", new Value.Whole(10))
            .handling(Handling.of(Detector.VERSION_VECTOR, policy));
    for (int i = 0; i < atA; i++) {
      builder.actions(Action.at(0, "A", new Operation.Add("stock", Row.VALUE, -1)));
    }
    for (int i = 0; i < atB; i++) {
      builder.actions(Action.at(0, "B", new Operation.Add("stock", Row.VALUE, -1)));
    }
    return builder.build();
  }

  private static Map<String, Long> finalStocks(Orders orders) {
    Map<String, Long> stocks = new TreeMap<>();
    for (Group group : orders.groups()) {
      stocks.merge(String.join("/", group.outcome().shown().values()), group.orders(), Long::sum);
    }
    return stocks;
  }

  @Test
  void fourOfTheSixOrdersOfTwoSalesLoseOne() {
    Orders orders = Exploration.of(sales(new ApplyRemote(), 1, 1));
    assertThat(orders.count()).isEqualTo(6);
    assertThat(finalStocks(orders)).containsExactly(Map.entry("8/8", 2L), Map.entry("9/9", 4L));
    assertThat(orders.count(Filter.NOT_SERIALISABLE)).isEqualTo(4);
    assertThat(orders.count(Filter.REPLICAS_DIFFER)).as("convergence hides the loss").isZero();
  }

  @Test
  void withTheLaterWriteWinningTheLostSaleIsALostWrite() {
    assertThat(Exploration.of(sales(LATEST, 1, 1)).count(Filter.WRITE_LOST)).isEqualTo(4);
  }

  @Test
  void addingDifferencesLosesNoSaleInAnyOrder() {
    assertThat(finalStocks(Exploration.of(sales(new Delta(LATEST), 1, 1))))
        .containsExactly(Map.entry("8/8", 6L));
  }

  @Test
  void twoSalesHereAndOneThereHaveThirtyOrders() {
    Orders orders = Exploration.of(sales(new ApplyRemote(), 2, 1));
    assertThat(orders.count()).isEqualTo(30);
    assertThat(finalStocks(orders).values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(30);
    assertThat(finalStocks(orders)).containsKey("7/7");
  }

  @Test
  void aSeatIsConfirmedTwiceInFourOfSixOrders() {
    Orders orders =
        Exploration.of(
            Scenario.named("seat")
                .leaders("A", "B")
                .pair("A", "B", 100)
                .handling(Handling.of(Detector.VERSION_VECTOR, new Siblings()))
                .rule(new Rule.OneHolder("7F", Operation.Book.HOLDER))
                .actions(
                    Action.at(0, "A", new Operation.Book("7F", "Alice")),
                    Action.at(0, "B", new Operation.Book("7F", "Bob")))
                .build());
    assertThat(orders.count())
        .as("two of the orders refuse one and send nothing back")
        .isEqualTo(6);
    assertThat(orders.count(group -> !group.outcome().answers().containsValue("refused")))
        .isEqualTo(4);
    assertThat(orders.count(Filter.RULE_BROKEN)).isEqualTo(4);
  }

  @Test
  void aWitnessLeadsToItsOutcome() {
    Scenario scenario = sales(LATEST, 2, 2);
    for (Group group : Exploration.of(scenario).groups()) {
      Simulation simulation = Exploration.after(scenario, group.witness());
      assertThat(Outcome.of(simulation.trace())).isEqualTo(group.outcome());
    }
  }

  @Test
  void anEffectBeforeItsCauseIsRefused() {
    Simulation simulation = Simulation.of(sales(LATEST, 1, 1));
    assertThatThrownBy(() -> simulation.make(new Move(Phase.DELIVERY, "A>B", 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot happen next");
  }

  @Test
  void mergingStatesChangesNoCount() {
    for (Scenario scenario : small()) {
      Map<Outcome, Long> merged = new TreeMap<>();
      Exploration.of(scenario)
          .groups()
          .forEach(group -> merged.put(group.outcome(), group.orders()));
      Map<Outcome, Long> plain = new TreeMap<>();
      enumerate(scenario, new ArrayList<>(), plain);
      assertThat(merged).as(scenario.id()).isEqualTo(plain);
    }
  }

  private static List<Scenario> small() {
    List<Scenario> scenarios = new ArrayList<>();
    for (Policy policy : List.of(new ApplyRemote(), LATEST, new Delta(LATEST), new Siblings())) {
      scenarios.add(sales(policy, 2, 2));
      scenarios.add(threeNodes(policy));
    }
    scenarios.add(
        Scenario.named("skewed")
            .nodes(Node.leader("A"), Node.leader("B").skewedBy(-3))
            .pair("A", "B", 1)
            .handling(
                Handling.of(
                    Detector.ORIGIN,
                    new LastUpdateWins(new Recency(Time.HYBRID, Tie.SMALLER_NODE), true)))
            .write(0, "A", "x", "1")
            .write(0, "A", "x", "2")
            .write(0, "B", "x", "3")
            .write(0, "B", "x", "4")
            .build());
    scenarios.add(
        Scenario.named("cut")
            .leaders("A", "B")
            .pair("A", "B", 1)
            .handling(Handling.of(Detector.ORIGIN, LATEST))
            .faults(new Fault.Crash(0, "A"), new Fault.Restart(0, "A"))
            .write(0, "A", "x", "1")
            .write(0, "B", "x", "3")
            .build());
    scenarios.add(
        Scenario.named("unordered")
            .leaders("A", "B")
            .links(Link.of("A", "B", 1).unordered(), Link.of("B", "A", 1))
            .replication(Replication.MESH.stoppedBy(Replication.LoopStop.OWN_ID))
            .handling(Handling.of(Detector.ORIGIN, new ApplyRemote()))
            .write(0, "A", "x", "1")
            .write(0, "A", "x", "2")
            .write(0, "A", "x", "3")
            .write(0, "B", "x", "4")
            .build());
    return scenarios;
  }

  private static Scenario threeNodes(Policy policy) {
    return Scenario.named("three")
        .leaders("A", "B", "C")
        .mesh(10)
        .row("x", new Value.Whole(0))
        .handling(Handling.of(Detector.ORIGIN, policy))
        .actions(
            Action.at(0, "A", new Operation.Add("x", Row.VALUE, 1)),
            Action.at(0, "B", new Operation.Add("x", Row.VALUE, 2)),
            Action.at(0, "C", new Operation.Read("x", Optional.empty(), false)))
        .build();
  }

  private static void enumerate(Scenario scenario, List<Move> path, Map<Outcome, Long> counts) {
    Simulation simulation = Exploration.after(scenario, path);
    List<Move> moves = simulation.moves();
    if (moves.isEmpty()) {
      counts.merge(Outcome.of(simulation.trace()), 1L, Long::sum);
    }
    for (Move move : moves) {
      path.add(move);
      enumerate(scenario, path, counts);
      path.remove(path.size() - 1);
    }
  }

  @Test
  void twelveMovableEventsAreExploredWithFewStates() {
    Scenario scenario =
        Scenario.named("twelve")
            .leaders("A", "B", "C")
            .mesh(10)
            .row("x", new Value.Whole(0))
            .handling(Handling.of(Detector.VERSION_VECTOR, LATEST))
            .actions(
                Action.at(0, "A", new Operation.Add("x", Row.VALUE, 1)),
                Action.at(1, "A", new Operation.Add("x", Row.VALUE, 1)),
                Action.at(0, "B", new Operation.Add("x", Row.VALUE, 2)),
                Action.at(0, "C", new Operation.Add("x", Row.VALUE, 4)))
            .build();
    Orders orders = Exploration.of(scenario);
    assertThat(orders.count()).isEqualTo(1_182_720);
    assertThat(orders.count(Filter.REPLICAS_DIFFER)).isZero();
    assertThat(orders.groups()).allMatch(group -> group.witness().size() == 12);
    assertThat(orders.states()).isLessThan(25_000);
  }
}
