package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scormc.conflict.Value;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;

/** A leader, a follower 40 ms away and one 300 ms away; a user who reads after writing. */
class VanishingPhotoTest {
  private static ScenarioBuilder photo() {
    return Scenario.named("photo")
        .nodes(Node.leader("L"), Node.follower("F1"), Node.follower("F2"))
        .links(Link.of("L", "F1", 40), Link.of("L", "F2", 300))
        .client("user", "L", 0)
        .row("photo", "v1")
        .actions(Action.by("user", 0, "L", write("v2")));
  }

  private static Operation write(String value) {
    return new Operation.Write(
        "photo",
        Row.of("photo", new Value.Text(value)).values(),
        new Operation.Knowing.Everything());
  }

  private static Trace reading(String... replicas) {
    long[] times = {20, 100, 250, 400};
    ScenarioBuilder builder = photo();
    for (int i = 0; i < times.length; i++) {
      builder.actions(Action.by("user", times[i], replicas[i], read(false)));
    }
    return Simulation.run(builder.build());
  }

  private static Operation read(boolean fresh) {
    return new Operation.Read("photo", Optional.empty(), fresh);
  }

  private static List<String> seen(Trace trace) {
    List<String> seen = new ArrayList<>();
    for (TraceEvent event : trace.events()) {
      if (event.what() instanceof Happening.Read read) {
        seen.add(Snapshot.text(read.versions().get(0)));
      }
    }
    return seen;
  }

  @Test
  void theThirdReadGoesBackInTime() {
    Trace trace = reading("F1", "F1", "F2", "F2");
    assertThat(seen(trace)).containsExactly("v1", "v2", "v1", "v2");
    assertThat(Metric.READ_YOUR_WRITES_VIOLATIONS.of(trace)).isEqualTo(2);
    assertThat(Metric.MONOTONIC_READS_VIOLATIONS.of(trace)).isEqualTo(1);
    assertThat(Metric.STALE_READS.of(trace)).isEqualTo(2);
  }

  @Test
  void oneReadFromTheLeaderIsEnoughInExactlyTwoWays() {
    List<String> ways = new ArrayList<>();
    String[] nodes = {"F1", "F2", "L"};
    for (int code = 0; code < 81; code++) {
      String[] choice = {
        nodes[code / 27], nodes[code / 9 % 3], nodes[code / 3 % 3], nodes[code % 3]
      };
      String way = String.join(",", choice);
      if (way.chars().filter(c -> c == 'L').count() == 1 && !seen(reading(choice)).contains("v1")) {
        ways.add(way);
      }
    }
    assertThat(ways).containsExactly("L,F1,F1,F1", "L,F1,F1,F2");
  }

  @Test
  void readingFromTheLeaderFor300MsAfterOnesOwnWriteIsTheLeastThatIsSafe() {
    assertThat(stickyReadsAreFresh(300)).isTrue();
    assertThat(stickyReadsAreFresh(299)).isFalse();
  }

  private static boolean stickyReadsAreFresh(long forMs) {
    for (String follower : List.of("F1", "F2")) {
      ScenarioBuilder builder =
          Scenario.named("photo")
              .nodes(Node.leader("L"), Node.follower("F1"), Node.follower("F2"))
              .links(Link.of("L", "F1", 40), Link.of("L", "F2", 300))
              .client("user", follower, 0)
              .row("photo", "v1")
              .actions(Action.by("user", 0, "L", write("v2")));
      for (long at = 1; at < 320; at++) {
        builder.actions(new Action(at, "user", new Target.Sticky("L", forMs), read(false)));
      }
      if (Metric.READ_YOUR_WRITES_VIOLATIONS.of(Simulation.run(builder.build())) > 0) {
        return false;
      }
    }
    return true;
  }

  @Test
  void aSessionTokenRefusesAReplicaThatIsBehind() {
    Trace trace = Simulation.run(photo().actions(Action.by("user", 250, "F2", read(true))).build());
    assertThat(Metric.REFUSED.of(trace)).isEqualTo(1);
  }

  @Test
  void aSessionTokenFindsAReplicaThatIsFresh() {
    Trace trace =
        Simulation.run(
            photo()
                .client("tokyo", "F2", 0)
                .actions(new Action(1, "user", new Target.Token(), read(true)))
                .build());
    assertThat(seen(trace)).containsExactly("v2");
  }
}
