package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scormc.conflict.Detector;
import org.scormc.conflict.LastUpdateWins;
import org.scormc.conflict.Recency;
import org.scormc.conflict.Tie;
import org.scormc.conflict.Time;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;

/** Paris has a true clock; Tokyo's is 180 ms slow, and 60 ms away. */
class SlowClockTest {
  private static Trace revoking(long atMs, Time time, boolean localToo) {
    return Simulation.run(
        Scenario.named("status")
            .nodes(Node.leader("P"), Node.leader("T").skewedBy(-180))
            .pair("P", "T", 60)
            .row("status", "draft")
            .handling(
                Handling.of(
                    Detector.ORIGIN,
                    new LastUpdateWins(new Recency(time, Tie.LARGER_NODE), localToo)))
            .write(1000, "P", "status", "approved")
            .write(atMs, "T", "status", "revoked")
            .build());
  }

  private static String both(Trace trace) {
    Snapshot end = Snapshot.end(trace);
    return end.text("P", "status") + "/" + end.text("T", "status");
  }

  @Test
  void aDecisionThatCameLaterIsGoneThoughItWasAcknowledged() {
    Trace trace = revoking(1100, Time.WALL, true);
    assertThat(both(trace)).isEqualTo("approved/approved");
    assertThat(Metric.LOST_WRITES.of(trace)).isEqualTo(1);
  }

  @Test
  void theRevokeWinsFromTheMomentTheSlowClockReachesTheOtherTimestamp() {
    assertThat(both(revoking(1179, Time.WALL, true))).isEqualTo("approved/approved");
    assertThat(both(revoking(1180, Time.WALL, true))).isEqualTo("revoked/revoked");
  }

  @Test
  void comparingOnArrivalOnlyLeavesThemDifferentForEver() {
    Trace trace = revoking(1100, Time.WALL, false);
    assertThat(both(trace)).isEqualTo("approved/revoked");
    assertThat(trace.end()).isEqualTo(Trace.End.QUIESCENT);
    assertThat(Metric.CONVERGED.of(trace)).isZero();
  }

  @Test
  void aHybridClockNeverGoesBelowWhatItHasSeen() {
    Trace trace = revoking(1100, Time.HYBRID, true);
    assertThat(both(trace)).isEqualTo("revoked/revoked");
    assertThat(trace.events())
        .filteredOn(event -> event.what() instanceof Happening.Applied)
        .first()
        .satisfies(event -> assertThat(event.clocks().hybrid()).hasToString("(1000,1)"));
    assertThat(trace.events())
        .filteredOn(event -> event.what() instanceof Happening.Wrote)
        .extracting(event -> event.clocks().hybrid().toString())
        .containsExactly("(1000,0)", "(1000,2)");
  }

  @Test
  void aHybridClockCannotHelpAWriteThatHadNotSeenTheOther() {
    Trace trace = revoking(1050, Time.HYBRID, true);
    assertThat(both(trace)).isEqualTo("approved/approved");
    assertThat(Metric.CONCURRENT_PAIRS.of(trace)).isEqualTo(1);
  }
}
