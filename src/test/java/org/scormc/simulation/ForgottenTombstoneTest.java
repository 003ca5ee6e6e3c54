package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scormc.metric.Snapshot;
import org.scormc.simulation.Link.Irregularity;

/** A row is deleted on day 2; C, away from day 1 on, comes back with it on day 20. */
class ForgottenTombstoneTest {
  /** One unit of time is one day, and links take no time. */
  private static Snapshot afterTheReturn(long graceDays) {
    return Snapshot.at(
        Simulation.run(
            Scenario.named("tombstone")
                .leaders("A", "B", "C")
                .links(
                    Link.of("A", "B", 0),
                    Link.of("B", "A", 0),
                    Link.of("A", "C", 0).with(1, new Irregularity.Lost()),
                    Link.of("C", "A", 0),
                    Link.of("C", "B", 0),
                    Link.of("B", "C", 0))
                .replication(Replication.MESH.purgingAfter(graceDays))
                .row("row", "live")
                .actions(
                    Action.at(2, "A", new Operation.Delete("row")),
                    Action.at(20, "C", new Operation.Repair("A")),
                    Action.at(20, "C", new Operation.Repair("B")))
                .until(100)
                .build()),
        20);
  }

  private static String everywhere(long graceDays) {
    Snapshot snapshot = afterTheReturn(graceDays);
    return snapshot.text("A", "row") + snapshot.text("B", "row") + snapshot.text("C", "row");
  }

  @Test
  void afterTenDaysOfGraceTheRowReturnsEverywhere() {
    assertThat(everywhere(10)).isEqualTo("livelivelive");
  }

  @Test
  void nineteenDaysAreTheLeastThatIsSafe() {
    assertThat(everywhere(18)).isEqualTo("livelivelive");
    assertThat(everywhere(19)).isEqualTo("---");
  }
}
