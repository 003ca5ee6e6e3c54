package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scormc.conflict.Value;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;

/** A hub and four leaves, 50 ms a link; the hub sleeps from 100 to 1000. */
class HubAsleepTest {
  private static ScenarioBuilder star() {
    return Scenario.named("star")
        .leaders("H", "L1", "L2", "L3", "L4")
        .pair("H", "L1", 50)
        .pair("H", "L2", 50)
        .pair("H", "L3", 50)
        .pair("H", "L4", 50)
        .replication(Replication.RING);
  }

  private static Trace sleeping() {
    return Simulation.run(
        star()
            .faults(new Fault.Crash(100, "H"), new Fault.Restart(1000, "H"))
            .write(120, "L1", "x", new Value.Whole(1))
            .write(500, "L3", "x", new Value.Whole(2))
            .build());
  }

  private static String all(long timeMs) {
    StringBuilder text = new StringBuilder();
    for (String node : new String[] {"H", "L1", "L2", "L3", "L4"}) {
      text.append(Snapshot.at(sleeping(), timeMs).text(node, "x"));
    }
    return text.toString();
  }

  @Test
  void theLeavesDriftWhileTheHubSleeps() {
    assertThat(all(600)).isEqualTo("-1-2-");
    assertThat(Metric.ACKNOWLEDGED.of(sleeping())).isEqualTo(2);
  }

  @Test
  void theHubKnowsAt1050AndEveryoneAt1100() {
    assertThat(all(1050)).isEqualTo("21-2-");
    assertThat(all(1099)).isEqualTo("21-2-");
    assertThat(all(1100)).isEqualTo("22222");
  }

  @Test
  void eightDeliveriesLoseOneWrite() {
    assertThat(Metric.CHANGES_DELIVERED.of(sleeping())).isEqualTo(8);
    assertThat(Metric.LOST_WRITES.of(sleeping())).isEqualTo(1);
  }

  @Test
  void meshStarAndRingOfFiveDifferInDeliveriesAndTime() {
    Trace mesh =
        Simulation.run(
            Scenario.named("mesh")
                .leaders("A", "B", "C", "D", "E")
                .mesh(50)
                .write(0, "A", "x", "1")
                .build());
    Trace star = Simulation.run(star().write(0, "L1", "x", "1").build());
    Trace ring =
        Simulation.run(
            Scenario.named("ring")
                .leaders("A", "B", "C", "D", "E")
                .ring(50)
                .replication(Replication.RING)
                .write(0, "A", "x", "1")
                .build());
    assertThat(Metric.CHANGES_DELIVERED.of(mesh)).isEqualTo(4);
    assertThat(mesh.lastTimeMs()).isEqualTo(50);
    assertThat(mesh.scenario().links()).hasSize(20);
    assertThat(Metric.CHANGES_DELIVERED.of(star)).isEqualTo(4);
    assertThat(star.lastTimeMs()).isEqualTo(100);
    assertThat(star.scenario().links()).hasSize(8);
    assertThat(Metric.CHANGES_DELIVERED.of(ring)).isEqualTo(5);
    assertThat(Metric.CHANGES_DISCARDED.of(ring)).isEqualTo(1);
    assertThat(ring.events())
        .filteredOn(event -> event.what() instanceof Happening.Stored)
        .last()
        .matches(event -> event.timeMs() == 200);
  }
}
