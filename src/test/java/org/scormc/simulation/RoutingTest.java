package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scormc.metric.Metric;
import org.scormc.simulation.Home.Elsewhere;
import org.scormc.simulation.Operation.Knowing;

/** Paris and Tokyo lead, Lyon follows; ann lives in Lyon, ken in Tokyo. */
class RoutingTest {
  private static ScenarioBuilder world() {
    return Scenario.named("routing")
        .nodes(Node.leader("Paris"), Node.leader("Tokyo"), Node.follower("Lyon"))
        .mesh(100)
        .clients(
            new Client("ann", "Lyon", 2, miles("Paris", 10, "Tokyo", 120), "acme", "ann"),
            new Client("ken", "Tokyo", 5, new TreeMap<>(), "globex", "ken"),
            new Client("ken2", "Paris", 5, new TreeMap<>(), "acme", "ken"));
  }

  private static Map<String, Long> miles(String first, long firstMs, String second, long secondMs) {
    return new TreeMap<>(Map.of(first, firstMs, second, secondMs));
  }

  private static Action write(long timeMs, String client, String key) {
    Map<String, org.scormc.conflict.Value> values =
        Row.of(key, new org.scormc.conflict.Value.Text(client)).values();
    return new Action(
        timeMs,
        client,
        new Target.Nearest(),
        new Operation.Write(key, values, new Knowing.Everything()));
  }

  private static Action read(long timeMs, String client, Target target) {
    return new Action(timeMs, client, target, new Operation.Read("x", Optional.empty(), false));
  }

  private static List<String> at(Trace trace, Class<?> kind) {
    List<String> nodes = new ArrayList<>();
    for (TraceEvent event : trace.events()) {
      if (event.what().getClass() == kind) {
        nodes.add(event.timeMs() + " " + event.node());
      }
    }
    return nodes;
  }

  @Test
  void aReadGoesToTheNearestNodeAndAWriteToTheNearestLeader() {
    Trace trace =
        Simulation.run(
            world()
                .actions(read(0, "ann", new Target.Nearest()), write(10, "ann", "x"))
                .faults(new Fault.Crash(20, "Paris"))
                .actions(write(30, "ann", "x"))
                .faults(new Fault.Crash(40, "Tokyo"))
                .actions(write(50, "ann", "x"))
                .build());
    assertThat(at(trace, Happening.Requested.class))
        .as("the last write finds no leader and asks the nearest node that is up")
        .containsExactly("0 Lyon", "10 Paris", "30 Tokyo", "50 Lyon");
    assertThat(Metric.WRITE_LATENCY_WORST_MS.of(trace))
        .as("the way to Tokyo and back")
        .isEqualTo(240);
  }

  @Test
  void aStickyNodeThatIsDownIsLeftForTheNearest() {
    Target sticky = new Target.Sticky("Paris", 100);
    Trace trace =
        Simulation.run(
            world()
                .actions(write(0, "ann", "x"), read(10, "ann", sticky))
                .faults(new Fault.Crash(20, "Paris"))
                .actions(read(30, "ann", sticky), read(200, "ann", sticky))
                .build());
    assertThat(at(trace, Happening.Requested.class))
        .containsExactly("0 Paris", "10 Paris", "30 Lyon", "200 Lyon");
  }

  @Test
  void aTokenLeadsToTheNearestNodeThatKnowsEnough() {
    Trace trace =
        Simulation.run(
            world()
                .actions(
                    write(0, "ann", "x"),
                    read(10, "ann", new Target.Token()),
                    read(100, "ann", new Target.Token()))
                .build());
    assertThat(at(trace, Happening.Read.class)).containsExactly("10 Paris", "100 Lyon");
  }

  @Test
  void theTenantOfTheClientDecidesWhereItsWritesAreMade() {
    Trace trace =
        Simulation.run(
            world()
                .homesBy(Home.By.TENANT)
                .home("acme", "Tokyo", Elsewhere.FORWARD)
                .home("globex", "Paris", Elsewhere.REFUSE)
                .home("prices", "Paris", Elsewhere.FORWARD)
                .actions(write(0, "ann", "x"), write(1, "ken", "x"), write(2, "ann", "prices"))
                .build());
    assertThat(at(trace, Happening.Wrote.class))
        .as("prices has a home of its own, and Paris is asked")
        .containsExactly("2 Paris", "100 Tokyo");
    assertThat(at(trace, Happening.Refused.class)).containsExactly("1 Tokyo");
  }

  @Test
  void theHomeOfAUserMovesWithAllHisDevices() {
    Trace trace =
        Simulation.run(
            world()
                .homesBy(Home.By.USER)
                .home("ken", "Tokyo", Elsewhere.FORWARD)
                .actions(write(0, "ken", "x"), write(0, "ken2", "y"))
                .faults(new Fault.MoveHome(300, "ken", "Paris", 1, List.of("Paris", "Tokyo")))
                .actions(write(400, "ken", "x"), write(400, "ken2", "y"))
                .build());
    assertThat(at(trace, Happening.Wrote.class))
        .containsExactly("0 Tokyo", "100 Tokyo", "400 Paris", "500 Paris");
  }

  @Test
  void theFenceOfATenantStopsWhatItsFormerHomeStillSends() {
    List<String> paris = List.of("Paris");
    Trace trace =
        Simulation.run(
            world()
                .homesBy(Home.By.TENANT)
                .home("globex", "Tokyo", Elsewhere.REFUSE)
                .actions(write(0, "ken", "x"))
                .faults(new Fault.MoveHome(50, "globex", "Paris", 1, paris))
                .build());
    assertThat(at(trace, Happening.Discarded.class)).containsExactly("100 Paris");
  }
}
