package org.scormc.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scormc.conflict.ApplyRemote;
import org.scormc.conflict.Delta;
import org.scormc.conflict.Detector;
import org.scormc.conflict.LastUpdateWins;
import org.scormc.conflict.Policy;
import org.scormc.conflict.Recency;
import org.scormc.conflict.Value;
import org.scormc.simulation.Action;
import org.scormc.simulation.Fault;
import org.scormc.simulation.Handling;
import org.scormc.simulation.Link;
import org.scormc.simulation.Operation;
import org.scormc.simulation.Row;
import org.scormc.simulation.Rule;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.ScenarioBuilder;
import org.scormc.simulation.Simulation;
import org.scormc.simulation.Trace;

class MetricTest {
  private static final Policy LATEST = new LastUpdateWins(Recency.WALL, true);

  private static ScenarioBuilder pair(Detector detector, Policy policy) {
    return Scenario.named("pair")
        .leaders("A", "B")
        .pair("A", "B", 100)
        .row("x", "start")
        .handling(Handling.of(detector, policy));
  }

  private static Trace crossing(Detector detector, Policy policy) {
    return Simulation.run(
        pair(detector, policy).write(0, "A", "x", "a").write(40, "B", "x", "b").build());
  }

  @Test
  void replicasDivergeFromTheFirstWriteUntilTheLastArrival() {
    Trace trace = crossing(Detector.ORIGIN, LATEST);
    assertThat(Metric.DIVERGENCE_MS.of(trace)).isEqualTo(140);
    assertThat(Metric.CONVERGED_SINCE_MS.of(trace)).isEqualTo(140);
    assertThat(Metric.REPLICAS_EQUAL.of(trace)).isEqualTo(1);
  }

  @Test
  void replicasThatSwappedNeverConverge() {
    Trace trace = crossing(Detector.ORIGIN, new ApplyRemote());
    assertThat(Metric.CONVERGED_SINCE_MS.of(trace)).isEqualTo(-1);
    assertThat(Metric.SILENT_OVERWRITES.of(trace)).as("each overwrote the other").isEqualTo(2);
    assertThat(Metric.LOST_WRITES.of(trace)).as("each still stands somewhere").isZero();
  }

  @Test
  void aBlindDetectorMissesWhatReallyIsAConflict() {
    Trace trace = crossing(Detector.NONE, LATEST);
    assertThat(Metric.CONFLICTS_REPORTED.of(trace)).isZero();
    assertThat(Metric.MISSED_CONFLICTS.of(trace)).isEqualTo(2);
    assertThat(Metric.CONCURRENT_PAIRS.of(trace)).isEqualTo(1);
  }

  @Test
  void aWriteThatReplacedWhatItHadSeenLosesNothing() {
    Trace trace =
        Simulation.run(
            pair(Detector.ORIGIN, LATEST)
                .write(0, "A", "x", "a")
                .write(100, "B", "x", "b")
                .build());
    assertThat(Metric.LOST_WRITES.of(trace)).isZero();
    assertThat(Metric.SILENT_OVERWRITES.of(trace)).isZero();
  }

  @Test
  void aWriteThatDiedWithItsNodeIsLostAndTheLivingAgree() {
    Trace trace =
        Simulation.run(
            Scenario.named("lost")
                .leaders("A", "B")
                .links(Link.of("A", "B", 100))
                .write(0, "A", "x", "a")
                .faults(new Fault.Crash(50, "A"))
                .build());
    assertThat(Metric.LOST_WRITES.of(trace)).isEqualTo(1);
    assertThat(Metric.CONVERGED.of(trace)).as("the living agree").isEqualTo(1);
  }

  @Test
  void aSessionThatMovesToAnotherReplicaBreaksItsGuarantees() {
    Trace trace =
        Simulation.run(
            pair(Detector.ORIGIN, LATEST)
                .actions(
                    Action.by("user", 0, "A", new Operation.Add("n", Row.VALUE, 1)),
                    Action.by("user", 10, "B", new Operation.Add("n", Row.VALUE, 1)),
                    Action.by("user", 20, "B", read("n")))
                .build());
    assertThat(Metric.MONOTONIC_WRITES_VIOLATIONS.of(trace)).isEqualTo(1);
    assertThat(Metric.READ_YOUR_WRITES_VIOLATIONS.of(trace)).isEqualTo(1);
    assertThat(Metric.STALE_READS.of(trace)).isEqualTo(1);
  }

  @Test
  void aWriteThatFollowsAReadAtAnotherReplicaMayComeBeforeItsCause() {
    Trace trace =
        Simulation.run(
            pair(Detector.ORIGIN, LATEST)
                .write(0, "A", "x", "a")
                .actions(
                    Action.by("user", 10, "A", read("x")),
                    Action.by("user", 20, "B", new Operation.Add("n", Row.VALUE, 1)))
                .build());
    assertThat(Metric.WRITES_FOLLOW_READS_VIOLATIONS.of(trace)).isEqualTo(1);
  }

  private static Operation read(String key) {
    return new Operation.Read(key, Optional.empty(), false);
  }

  @Test
  void aNumberThatFallsBelowItsFloorBreaksTheRule() {
    Trace trace =
        Simulation.run(
            Scenario.named("stock")
                .leaders("A", "B")
                .pair("A", "B", 100)
                .row("stock", new Value.Whole(10))
                .handling(Handling.of(Detector.ORIGIN, new Delta(LATEST)))
                .rule(new Rule.NotBelow("stock", Row.VALUE, 0))
                .actions(
                    Action.at(0, "A", new Operation.Add("stock", Row.VALUE, -4)),
                    Action.at(0, "B", new Operation.Add("stock", Row.VALUE, -7)))
                .build());
    assertThat(Snapshot.end(trace).text("A", "stock")).isEqualTo("-1");
    assertThat(Metric.CONVERGED.of(trace)).isEqualTo(1);
    assertThat(Metric.RULES_BROKEN.of(trace)).isEqualTo(1);
    assertThat(Metric.RULE_VIOLATIONS.of(trace)).isEqualTo(2);
  }

  @Test
  void everyMetricCanBeTakenOfEveryTrace() {
    Trace trace = crossing(Detector.ORIGIN, LATEST);
    for (Metric metric : Metric.values()) {
      assertThat(metric.of(trace)).as(metric.name()).isGreaterThanOrEqualTo(0);
    }
    assertThat(Metric.METADATA_BYTES.of(trace))
        .as("A's row has replaced one write with another, B's is the other alone")
        .isEqualTo(3 * 8);
  }
}
