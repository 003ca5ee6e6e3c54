package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scormc.conflict.ApplyRemote;
import org.scormc.conflict.Detector;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;
import org.scormc.simulation.Replication.Forwarding;
import org.scormc.simulation.Replication.LoopStop;

/** The node that would know its own change is gone, and the change goes round. */
class GhostInTheRingTest {
  private static ScenarioBuilder ghost(LoopStop loopStop) {
    return Scenario.named("ghost")
        .leaders("A", "B", "C", "D")
        .ring(50)
        .replication(Replication.RING.stoppedBy(loopStop))
        .write(0, "C", "w", "1")
        .faults(
            new Fault.Crash(60, "C"),
            new Fault.RemoveLink(80, "B", "C"),
            new Fault.AddLink(80, Link.of("B", "D", 50), Optional.empty()))
        .until(1000);
  }

  private static long applied(Trace trace, String node) {
    return trace.events().stream()
        .filter(event -> event.what() instanceof Happening.Applied && event.node().equals(node))
        .count();
  }

  @Test
  void itIsDeliveredTwentyTimesInASecondAndWouldGoOn() {
    // a row policy must not stop what only a loop stop should: whatever comes in is applied
    Trace trace =
        Simulation.run(
            ghost(LoopStop.OWN_ID).handling(Handling.of(Detector.NONE, new ApplyRemote())).build());
    assertThat(Metric.CHANGES_DELIVERED.of(trace)).isEqualTo(20);
    assertThat(applied(trace, "A")).isEqualTo(7);
    assertThat(applied(trace, "D")).isEqualTo(7);
    assertThat(applied(trace, "B")).isEqualTo(6);
    assertThat(trace.end()).isEqualTo(Trace.End.TIME_LIMIT);
  }

  private static Trace ignoringAt(String node) {
    return Simulation.run(ghost(LoopStop.OWN_ID).faults(new Fault.Ignore(80, node, "C")).build());
  }

  @Test
  void ignoringItAtDStopsItAfterEveryoneHasIt() {
    Trace trace = ignoringAt("D");
    assertThat(Metric.CHANGES_DELIVERED.of(trace)).isEqualTo(4);
    assertThat(trace.end()).isEqualTo(Trace.End.QUIESCENT);
    assertThat(Metric.CONVERGED.of(trace)).isEqualTo(1);
  }

  @Test
  void ignoringItTooEarlyKeepsItFromThoseBehind() {
    Trace atA = ignoringAt("A");
    assertThat(Metric.CHANGES_DELIVERED.of(atA)).isEqualTo(2);
    assertThat(Snapshot.end(atA).text("A", "w")).isEqualTo("-");
    assertThat(Snapshot.end(atA).text("B", "w")).isEqualTo("-");
    Trace atB = ignoringAt("B");
    assertThat(Metric.CHANGES_DELIVERED.of(atB)).isEqualTo(3);
    assertThat(Snapshot.end(atB).text("A", "w")).isEqualTo("1");
    assertThat(Snapshot.end(atB).text("B", "w")).isEqualTo("-");
  }

  @Test
  void aSeenSetNeedsNoList() {
    Trace trace = Simulation.run(ghost(LoopStop.SEEN_SET).build());
    assertThat(Metric.CHANGES_DELIVERED.of(trace)).isEqualTo(4);
    assertThat(applied(trace, "A") + applied(trace, "B") + applied(trace, "D")).isEqualTo(3);
  }

  @Test
  void twoNodesWithoutAnyFilterDoTheSame() {
    Trace trace =
        Simulation.run(
            Scenario.named("two")
                .leaders("A", "B")
                .pair("A", "B", 50)
                .replication(Replication.RING.stoppedBy(LoopStop.NONE).forwarding(Forwarding.ALL))
                .write(0, "A", "w", "1")
                .until(1000)
                .build());
    assertThat(Metric.CHANGES_DELIVERED.of(trace)).isEqualTo(20);
  }
}
