package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;
import org.scormc.simulation.Replication.Acknowledgement;

/** Six writes, a leader that dies at 260 and a follower that is promoted. */
class AcknowledgedThenGoneTest {
  private static Trace run(long delayMs, Acknowledgement acknowledgement) {
    ScenarioBuilder builder =
        Scenario.named("failover")
            .nodes(Node.leader("L"), Node.follower("F"))
            .links(Link.of("L", "F", delayMs))
            .replication(Replication.MESH.acknowledged(acknowledgement))
            .faults(new Fault.Crash(260, "L"), new Fault.Promote(261, "F"));
    for (int i = 1; i <= 6; i++) {
      builder.write(50L * (i - 1), "L", "w" + i, "done");
    }
    return Simulation.run(builder.build());
  }

  private static List<String> surviving(Trace trace) {
    return new ArrayList<>(Snapshot.end(trace).keys());
  }

  @Test
  void threeAcknowledgedWritesAreLostWithoutReceipts() {
    Trace trace = run(150, new Acknowledgement.Local());
    assertThat(surviving(trace)).containsExactly("w1", "w2", "w3");
    assertThat(Metric.LOST_WRITES.of(trace)).isEqualTo(3);
  }

  @Test
  void withAReceiptNothingAcknowledgedIsLostAndThreeUnacknowledgedWritesSurvive() {
    Trace trace = run(150, new Acknowledgement.Receipts(1));
    assertThat(Metric.ACKNOWLEDGED.of(trace)).isZero();
    assertThat(Metric.LOST_WRITES.of(trace)).isZero();
    assertThat(surviving(trace)).hasSize(3);
  }

  @Test
  void twoReceiptsOfOneNodeCountOnce() {
    Trace trace =
        Simulation.run(
            Scenario.named("receipts")
                .nodes(Node.leader("L"), Node.follower("F"), Node.follower("G"))
                .links(
                    Link.of("L", "F", 10).with(1, new Link.Irregularity.Twice(5)),
                    Link.of("L", "G", 100))
                .replication(
                    Replication.MESH
                        .stoppedBy(Replication.LoopStop.OWN_ID)
                        .acknowledged(new Acknowledgement.Receipts(2)))
                .write(0, "L", "w", "done")
                .build());
    assertThat(trace.events())
        .filteredOn(event -> event.what() instanceof Happening.Acknowledged)
        .singleElement()
        .matches(event -> event.timeMs() == 200);
  }

  @Test
  void nineMillisecondsAreTheMostAtWhichNothingIsLost() {
    assertThat(surviving(run(9, new Acknowledgement.Local()))).hasSize(6);
  }

  @Test
  void aMessageDueAtTheInstantOfTheCrashIsLostBecauseFaultsComeFirst() {
    Trace trace = run(10, new Acknowledgement.Local());
    assertThat(surviving(trace)).hasSize(5);
    assertThat(trace.events())
        .filteredOn(event -> event.what() instanceof Happening.Dropped)
        .singleElement()
        .matches(event -> event.timeMs() == 260 && event.why() == Cause.SENDER_CRASHED);
  }
}
