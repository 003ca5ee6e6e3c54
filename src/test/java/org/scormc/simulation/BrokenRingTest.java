package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;
import org.scormc.metric.Traffic;

/** A one-way ring of four, 50 ms a hop. */
class BrokenRingTest {
  private static ScenarioBuilder ring() {
    return Scenario.named("ring")
        .leaders("A", "B", "C", "D")
        .ring(50)
        .replication(Replication.RING);
  }

  private static ScenarioBuilder broken() {
    return ring()
        .faults(new Fault.Crash(0, "C"))
        .write(10, "A", "x", "1")
        .write(20, "D", "y", "2")
        .write(30, "B", "z", "3");
  }

  private static Trace repaired() {
    return Simulation.run(
        broken().faults(new Fault.AddLink(400, Link.of("B", "D", 50), Optional.of("C"))).build());
  }

  private static String held(Trace trace, long timeMs, String node) {
    StringBuilder keys = new StringBuilder();
    for (String key : List.of("x", "y", "z")) {
      if (!Snapshot.at(trace, timeMs).text(node, key).equals("-")) {
        keys.append(key);
      }
    }
    return keys.toString();
  }

  @Test
  void aWholeRingDeliversAWriteFourTimesAndDropsItAtHome() {
    Trace trace = Simulation.run(ring().write(0, "A", "x", "1").build());
    assertThat(Metric.CHANGES_DELIVERED.of(trace)).isEqualTo(4);
    assertThat(Metric.CHANGES_DISCARDED.of(trace)).isEqualTo(1);
    assertThat(trace.lastTimeMs()).isEqualTo(200);
    assertThat(Metric.CONVERGED_SINCE_MS.of(trace)).isEqualTo(200);
  }

  @Test
  void aDeadNodeCutsOffWhatMustPassThroughIt() {
    Trace trace = Simulation.run(broken().build());
    assertThat(held(trace, 400, "A")).isEqualTo("xy");
    assertThat(held(trace, 400, "B")).isEqualTo("xyz");
    assertThat(held(trace, 400, "D")).isEqualTo("y");
    assertThat(Traffic.backlog(trace)).containsOnlyKeys("B>C").containsValue(3);
  }

  @Test
  void threeOfTheSixPairsOfLiveNodesStillCommunicate() {
    List<String> pairs = new ArrayList<>();
    for (String writer : List.of("A", "B", "D")) {
      Trace trace =
          Simulation.run(ring().faults(new Fault.Crash(0, "C")).write(1, writer, "x", "1").build());
      for (String reader : List.of("A", "B", "D")) {
        if (!reader.equals(writer) && !Snapshot.end(trace).text(reader, "x").equals("-")) {
          pairs.add(writer + reader);
        }
      }
    }
    assertThat(pairs).containsExactly("AB", "DA", "DB");
  }

  @Test
  void oneNewLinkThatReplaysTheLogLetsAllLiveNodesAgree() {
    Trace trace = repaired();
    for (String node : List.of("A", "B", "D")) {
      assertThat(held(trace, 10_000, node)).isEqualTo("xyz");
    }
    assertThat(Metric.CONVERGED.of(trace)).isEqualTo(1);
  }

  @Test
  void theLastDeliveryThatChangesAReplicaIsAt500() {
    assertThat(repaired().events())
        .filteredOn(event -> event.what() instanceof Happening.Stored)
        .last()
        .satisfies(
            event -> {
              assertThat(event.timeMs()).isEqualTo(500);
              assertThat(event.node()).isEqualTo("A");
            });
    assertThat(repaired().lastTimeMs()).isEqualTo(550);
  }
}
