package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scormc.ScenarioFiles.all;
import static org.scormc.ScenarioFiles.at;
import static org.scormc.ScenarioFiles.ends;
import static org.scormc.ScenarioFiles.run;
import static org.scormc.ScenarioFiles.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scormc.metric.Metric;
import org.scormc.metric.Traffic;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/** What lesson five says about rings, stars and meshes, in the scenario files. */
class WorkedTopologiesTest {
  /** The arrivals of changes at a node, as {@code time: write}. */
  private static List<String> arrivals(Trace trace, String node) {
    List<String> arrivals = new ArrayList<>();
    for (TraceEvent event : trace.events()) {
      if (event.node().equals(node) && event.what() instanceof Happening.Delivered delivered) {
        arrivals.add(event.timeMs() + ": " + delivered.parcel().write().orElseThrow());
      }
    }
    return arrivals;
  }

  private static List<String> dropped(Trace trace) {
    List<String> dropped = new ArrayList<>();
    for (TraceEvent event : trace.events()) {
      if (event.what() instanceof Happening.Discarded discarded) {
        dropped.add(event.timeMs() + " " + event.node() + ": " + discarded.write());
      }
    }
    return dropped;
  }

  @Test
  void aWholeRingDeliversFourTimesAndDropsTheCopyThatComesHome() {
    Trace trace = run("whole-ring");
    assertThat(times(trace, event -> event.what() instanceof Happening.Delivered))
        .containsExactly(50L, 100L, 150L, 200L);
    assertThat(dropped(trace)).containsExactly("200 A: A:1");
  }

  @Test
  void threeOfTheSixPairsOfLiveNodesStillHearEachOther() {
    Trace trace = run("broken-ring");
    assertThat(all(trace, 400, "x")).isEqualTo("A 1; B 1; D -");
    assertThat(all(trace, 400, "y")).isEqualTo("A 2; B 2; D 2");
    assertThat(all(trace, 400, "z")).isEqualTo("A -; B 3; D -");
    List<String> pairs = new ArrayList<>();
    Map<String, String> writers = Map.of("A", "x", "B", "z", "D", "y");
    for (String writer : List.of("A", "B", "D")) {
      for (String reader : List.of("A", "B", "D")) {
        if (!reader.equals(writer) && !at(trace, 400, reader, writers.get(writer)).equals("-")) {
          pairs.add(writer + " to " + reader);
        }
      }
    }
    assertThat(pairs).containsExactly("A to B", "D to A", "D to B");
  }

  @Test
  void whatTheDeadNodeNeverTookWaitsAtB() {
    assertThat(Traffic.backlog(run("broken-ring"))).containsExactly(Map.entry("B>C", 3));
    assertThat(
            run("broken-ring").events().stream()
                .filter(event -> event.what() instanceof Happening.Held)
                .map(event -> ((Happening.Held) event.what()).parcel().key()))
        .containsExactly("z", "x", "y");
  }

  @Test
  void theNewLinkBringsWhatWasHeldAndOwnChangesAreDroppedOnTheWay() {
    Trace trace = run("repaired-ring");
    assertThat(arrivals(trace, "D")).contains("450: B:1", "450: A:1", "450: D:1");
    assertThat(dropped(trace)).contains("450 D: D:1", "500 A: A:1", "550 B: B:1").hasSize(3);
    assertThat(all(trace, 500, "z")).isEqualTo("A 3; B 3; D 3");
    assertThat(at(trace, 499, "A", "z")).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource({"mesh, 4, 0, 50, 20", "star, 4, 0, 100, 8", "ring, 5, 1, 200, 5"})
  void shapesOfFiveLeadersDifferInDeliveriesTimeAndLinks(
      String shape, long deliveries, long dropped, long lastUsefulMs, int links) {
    Trace trace = run("one-write-in-a-" + shape);
    assertThat(Metric.CHANGES_DELIVERED.of(trace)).isEqualTo(deliveries);
    assertThat(Metric.CHANGES_DISCARDED.of(trace)).isEqualTo(dropped);
    assertThat(times(trace, event -> event.what() instanceof Happening.Stored))
        .hasSize(5)
        .endsWith(lastUsefulMs);
    assertThat(trace.scenario().links()).hasSize(links);
  }

  @Test
  void bothWritersAreToldThatTheirWriteIsDoneWhileTheHubSleeps() {
    Trace trace = run("hub-asleep");
    assertThat(all(trace, 600, "x")).isEqualTo("L1 1; L2 -; L3 2; L4 -");
    assertThat(times(trace, event -> event.what() instanceof Happening.Acknowledged))
        .containsExactly(120L, 500L);
    assertThat(all(trace, 1099, "x")).isEqualTo("H 2; L1 1; L2 -; L3 2; L4 -");
    assertThat(all(trace, 1100, "x")).isEqualTo("H 2; L1 2; L2 2; L3 2; L4 2");
  }

  @ParameterizedTest
  @CsvSource({"skip", "stop", "insert", "wait"})
  void thePaymentArrivesAt90AndTheOrderAt400(String answer) {
    assertThat(arrivals(run("overtaken-" + answer), "C")).containsExactly("90: B:1", "400: A:1");
  }

  @Test
  void twoNodesThatFilterNothingKeepAChangeGoingToo() {
    Trace trace = run("ghost-between-two");
    assertThat(Metric.CHANGES_DELIVERED.of(trace)).isEqualTo(20);
    assertThat(trace.end()).isEqualTo(Trace.End.TIME_LIMIT);
  }

  @Test
  void withASeenSetEachNodeAppliesTheGhostOnce() {
    assertThat(
            times(run("ghost-with-a-seen-set"), event -> event.what() instanceof Happening.Applied))
        .containsExactly(50L, 100L, 150L);
  }

  @Test
  void aRuleForEachThingHealsAt960WithEveryPromiseKept() {
    Trace trace = run("cut-and-heal");
    assertThat(ends(trace, "likes")).isEqualTo("A 4; B 4; C 4");
    assertThat(ends(trace, "name")).isEqualTo("A Anna; B Anna; C Anna");
    assertThat(ends(trace, "7F")).isEqualTo("A holder=Carol; B holder=Carol; C holder=Carol");
    assertThat(times(trace, event -> event.what() instanceof Happening.Refused))
        .containsExactly(450L);
    assertThat(Metric.CONVERGED_SINCE_MS.of(trace)).isEqualTo(960);
    assertThat(Metric.LOST_WRITES.of(trace)).isEqualTo(1);
    assertThat(Metric.CONFIRMATIONS_BROKEN.of(trace)).isZero();
  }

  @Test
  void theLastUpdateForEverythingLosesLikesAndCarolsSeat() {
    Trace trace = run("cut-and-heal-last-update-wins");
    assertThat(ends(trace, "likes")).isEqualTo("A -1; B -1; C -1");
    assertThat(ends(trace, "7F")).isEqualTo("A holder=Ann; B holder=Ann; C holder=Ann");
    assertThat(Metric.CONFIRMATIONS_BROKEN.of(trace)).isEqualTo(1);
  }
}
