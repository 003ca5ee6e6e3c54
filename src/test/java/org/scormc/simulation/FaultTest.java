package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scormc.metric.Converged;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;
import org.scormc.metric.Traffic;
import org.scormc.simulation.Link.Irregularity;

class FaultTest {
  private static ScenarioBuilder oneWay(Link link) {
    return Scenario.named("link").leaders("A", "B").links(link);
  }

  private static List<String> arrivals(Trace trace) {
    List<String> arrivals = new ArrayList<>();
    for (TraceEvent event : trace.events()) {
      if (event.what() instanceof Happening.Delivered delivered) {
        arrivals.add(delivered.parcel().key() + event.timeMs());
      }
    }
    return arrivals;
  }

  private static Trace three(Link link, Fault... faults) {
    return Simulation.run(
        oneWay(link)
            .write(0, "A", "x", "1")
            .write(10, "A", "y", "2")
            .write(20, "A", "z", "3")
            .faults(faults)
            .build());
  }

  @Test
  void onAnOrderedLinkALateMessageHoldsUpThoseBehindIt() {
    Link late = Link.of("A", "B", 50).with(1, new Irregularity.Late(100));
    assertThat(arrivals(three(late))).containsExactly("x150", "y150", "z150");
    assertThat(arrivals(three(late.unordered()))).containsExactly("y60", "z70", "x150");
  }

  @Test
  void aMessageCanBeLostOrComeTwice() {
    Trace trace =
        three(
            Link.of("A", "B", 50)
                .with(1, new Irregularity.Lost())
                .with(2, new Irregularity.Twice(5)));
    assertThat(arrivals(trace)).containsExactly("y60", "y65", "z70");
    assertThat(Traffic.of(trace).duplicated()).isEqualTo(1);
    assertThat(Metric.CHANGES_DISCARDED.of(trace)).isEqualTo(1);
    assertThat(Traffic.lag(trace)).containsEntry("B", 1).containsEntry("A", 0);
    assertThat(Converged.of(trace)).isFalse();
  }

  @Test
  void whatMeetsACutWaitsAndKeepsItsOrder() {
    Trace trace =
        three(
            Link.of("A", "B", 50),
            new Fault.Cut(15, List.of("A"), List.of("B"), false),
            new Fault.Heal(55, List.of("A"), List.of("B")));
    assertThat(arrivals(trace))
        .as("z was sent during the cut; x met it; y was due after it and must not pass x")
        .containsExactly("x105", "y105", "z105");
  }

  @Test
  void aMessageThatIsDueAtTheHealArrives() {
    Trace trace =
        three(
            Link.of("A", "B", 50),
            new Fault.Cut(30, List.of("A"), List.of("B"), true),
            new Fault.Heal(50, List.of("B"), List.of("A")));
    assertThat(arrivals(trace)).containsExactly("x50", "y60", "z70");
  }

  @Test
  void aSlowLinkIsSlowForWhatIsSentAfterwards() {
    assertThat(arrivals(three(Link.of("A", "B", 50), new Fault.ChangeDelay(15, "A", "B", 500))))
        .containsExactly("x50", "y60", "z520");
  }

  @Test
  void aCrashLosesWhatIsOnItsWayAndARestartBringsTheDataBack() {
    Trace trace =
        three(Link.of("A", "B", 50), new Fault.Crash(15, "A"), new Fault.Restart(18, "A"));
    assertThat(arrivals(trace)).containsExactly("z70");
    assertThat(Snapshot.end(trace).text("A", "x")).isEqualTo("1");
    assertThat(Metric.MESSAGES_DROPPED.of(trace)).isEqualTo(2);
  }

  @Test
  void aRequestToADeadNodeIsRefused() {
    Trace trace = three(Link.of("A", "B", 50), new Fault.Crash(5, "A"));
    assertThat(Metric.REFUSED.of(trace)).isEqualTo(2);
  }

  @Test
  void aDiskPutBackForgetsAndGivesTheSameNamesOutAgain() {
    Trace trace =
        Simulation.run(
            oneWay(Link.of("A", "B", 5))
                .write(0, "A", "x", "1")
                .write(10, "A", "x", "2")
                .faults(new Fault.Restore(20, "A", 5))
                .write(30, "A", "x", "3")
                .build());
    assertThat(Snapshot.at(trace, 20).text("A", "x")).isEqualTo("1");
    assertThat(Snapshot.end(trace).text("A", "x")).isEqualTo("3");
    assertThat(Snapshot.end(trace).text("B", "x"))
        .as("the new write carries the name of one that was seen, and is dropped")
        .isEqualTo("2");
  }

  @Test
  void aFollowerTakesWritesOnlyOnceItIsPromoted() {
    Trace trace =
        Simulation.run(
            Scenario.named("promotion")
                .nodes(Node.leader("L"), Node.follower("F"))
                .links(Link.of("L", "F", 10))
                .write(0, "F", "x", "early")
                .faults(new Fault.Promote(5, "F"))
                .write(10, "F", "x", "late")
                .build());
    assertThat(trace.events())
        .filteredOn(event -> event.what() instanceof Happening.Refused)
        .extracting(TraceEvent::why)
        .containsExactly(Cause.FOLLOWER);
    assertThat(Snapshot.end(trace).text("F", "x")).isEqualTo("late");
  }
}
