package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scormc.conflict.Value;
import org.scormc.exploration.Sweep;
import org.scormc.exploration.Sweep.Range;
import org.scormc.metric.Answers;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;

/** Two regions 80 ms apart; keys have homes, and a home moves during a cut. */
class MovingHomeTest {
  private static final List<String> BOTH = List.of("EU", "US");

  private static Trace routed(Map<String, String> homes) {
    ScenarioBuilder builder = Scenario.named("orders").leaders("EU", "US").pair("EU", "US", 80);
    String[][] writes = {
      {"o1", "EU", "0"}, {"o1", "EU", "20"}, {"o1", "US", "30"},
      {"o2", "US", "40"}, {"o2", "US", "60"}, {"o2", "EU", "90"},
      {"o3", "EU", "70"}, {"o3", "EU", "200"}, {"o3", "US", "240"}
    };
    for (String[] write : writes) {
      builder.write(Long.parseLong(write[2]), write[1], write[0], write[1] + write[2]);
    }
    homes.forEach((key, node) -> builder.home(key, node, Home.Elsewhere.FORWARD));
    return Simulation.run(builder.build());
  }

  private static Map<String, String> homes(String o1, String o2, String o3) {
    return new TreeMap<>(Map.of("o1", o1, "o2", o2, "o3", o3));
  }

  @Test
  void writingAtTheNearestRegionCostsNothingAndConflictsFiveTimes() {
    Trace trace = routed(Map.of());
    assertThat(Metric.CONCURRENT_PAIRS.of(trace)).isEqualTo(5);
    assertThat(Answers.of(trace).meanLatencyTenthsMs()).isZero();
  }

  @Test
  void anyFixedMapOfHomesHasNoConflictAndOneMapIsCheapest() {
    TreeMap<Long, List<String>> byCost = new TreeMap<>();
    for (String o1 : BOTH) {
      for (String o2 : BOTH) {
        for (String o3 : BOTH) {
          Trace trace = routed(homes(o1, o2, o3));
          assertThat(Metric.CONCURRENT_PAIRS.of(trace)).isZero();
          byCost
              .computeIfAbsent(Answers.of(trace).meanLatencyTenthsMs(), cost -> new ArrayList<>())
              .add(String.join(",", o1, o2, o3));
        }
      }
    }
    assertThat(byCost.firstEntry().getValue()).containsExactly("EU,US,EU");
    assertThat(byCost.firstKey()).isEqualTo(533);
    assertThat(byCost.lastEntry().getValue()).containsExactly("US,EU,US");
    assertThat(byCost.lastKey()).isEqualTo(1067);
    assertThat(byCost.get(711L)).contains("EU,EU,EU");
  }

  /** EU holds a lease until its own clock, 20 ms slow, says that it is over; US takes over at T. */
  private static Scenario takeover(long leaseMs, long takeoverMs, long lastRenewalMs) {
    return Scenario.named("takeover")
        .nodes(Node.leader("EU").skewedBy(-20), Node.leader("US"))
        .pair("EU", "US", 80)
        .home("o1", "EU", Home.Elsewhere.REFUSE)
        .lease(new Lease("o1", "EU", 100, leaseMs, lastRenewalMs))
        .faults(
            new Fault.Cut(201, List.of("EU"), List.of("US"), true),
            new Fault.MoveHome(takeoverMs, "o1", "US", 1, List.of("US")))
        .write(takeoverMs, "EU", "o1", "by EU")
        .write(takeoverMs, "US", "o1", "by US")
        .until(2000)
        .build();
  }

  private static boolean overlaps(long leaseMs, long takeoverMs) {
    return Metric.ACKNOWLEDGED.of(Simulation.run(takeover(leaseMs, takeoverMs, 200))) == 2;
  }

  private static boolean survivesOneMissedRenewal(long leaseMs) {
    Trace trace =
        Simulation.run(
            Scenario.named("renewal")
                .leaders("EU", "US")
                .pair("EU", "US", 80)
                .home("o1", "EU", Home.Elsewhere.REFUSE)
                .lease(new Lease("o1", "EU", 100, leaseMs, 300))
                .faults(new Fault.MissRenewal(200, "o1"))
                .write(299, "EU", "o1", "still ours")
                .until(1000)
                .build());
    return Metric.ACKNOWLEDGED.of(trace) == 1;
  }

  @Test
  void aLeaseOf250AndATakeoverAt480NeverHaveTwoOwners() {
    assertThat(overlaps(250, 480)).isFalse();
    assertThat(survivesOneMissedRenewal(250)).isTrue();
  }

  @Test
  void theTakeoverMustWaitForTheLeaseAndTheErrorOfTheClock() {
    assertThat(overlaps(250, 460)).isTrue();
    assertThat(overlaps(250, 470)).isFalse();
    assertThat(survivesOneMissedRenewal(190)).isFalse();
    assertThat(survivesOneMissedRenewal(200)).isTrue();
  }

  @Test
  void aHundredAndNinetyPairsOnTheTenMillisecondGridPass() {
    Sweep sweep =
        new Sweep(List.of(new Range("lease", 10, 600, 10), new Range("takeover", 210, 600, 10)));
    List<String> passing = new ArrayList<>();
    sweep
        .passing(
            point ->
                survivesOneMissedRenewal(point.get("lease"))
                    && !overlaps(point.get("lease"), point.get("takeover")))
        .forEach(point -> passing.add(point.get("lease") + " " + point.get("takeover")));
    assertThat(passing).hasSize(190).contains("250 480", "200 420", "380 600");
  }

  @Test
  void aWriteThatWasCutOffIsConcurrentWithTheNewOwners() {
    Trace trace =
        Simulation.run(
            Scenario.named("residue")
                .leaders("EU", "US")
                .pair("EU", "US", 80)
                .home("o1", "EU", Home.Elsewhere.REFUSE)
                .faults(
                    new Fault.Cut(200, List.of("EU"), List.of("US"), true),
                    new Fault.MoveHome(480, "o1", "US", 1, List.of("US")),
                    new Fault.Heal(1000, List.of("EU"), List.of("US")))
                .write(0, "EU", "o1", new Value.Text("earlier"))
                .write(190, "EU", "o1", new Value.Text("w0"))
                .write(700, "US", "o1", new Value.Text("US"))
                .build());
    assertThat(trace.events())
        .filteredOn(event -> event.what() instanceof Happening.Wrote)
        .extracting(
            event ->
                ((Happening.Wrote) event.what()).change().stamp().version().vector().toString())
        .containsExactly("{EU:1}", "{EU:2}", "{EU:1,US:1}");
    assertThat(Metric.CONCURRENT_PAIRS.of(trace)).isEqualTo(1);
    assertThat(trace.events())
        .as("the fence refuses what carries the old epoch")
        .filteredOn(event -> event.why() == Cause.OLD_EPOCH)
        .singleElement()
        .matches(event -> event.timeMs() == 1080 && event.node().equals("US"));
    assertThat(Snapshot.end(trace).text("US", "o1")).isEqualTo("US");
  }

  @Test
  void aPlannedHandOverDrainsFirstAndLeavesNoConflict() {
    Trace trace =
        Simulation.run(
            Scenario.named("planned")
                .leaders("EU", "US")
                .pair("EU", "US", 80)
                .home("o1", "EU", Home.Elsewhere.REFUSE)
                .write(190, "EU", "o1", "w0")
                .faults(new Fault.HandOver(200, "o1", "US"))
                .write(210, "EU", "o1", "too late")
                .write(269, "US", "o1", "too early")
                .write(270, "US", "o1", "after the drain")
                .build());
    assertThat(trace.events())
        .filteredOn(event -> event.what() instanceof Happening.Refused)
        .extracting(TraceEvent::why)
        .containsExactly(Cause.NOT_OWNER, Cause.NOT_DRAINED);
    assertThat(Metric.CONCURRENT_PAIRS.of(trace)).isZero();
    assertThat(Metric.CONVERGED.of(trace)).isEqualTo(1);
    assertThat(Snapshot.end(trace).text("EU", "o1")).isEqualTo("after the drain");
  }
}
