package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scormc.metric.Converged;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;
import org.scormc.metric.Traffic;
import org.scormc.narration.Catalogue;
import org.scormc.simulation.Link.Irregularity;
import org.scormc.simulation.Replication.Acknowledgement;

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

  /** A request of B for a key of A, and what became of it. */
  private static List<String> forwarded(Fault... faults) {
    Trace trace =
        Simulation.run(
            Scenario.named("forwarded")
                .leaders("A", "B")
                .links(Link.of("B", "A", 50))
                .home("x", "A", Home.Elsewhere.FORWARD)
                .write(0, "B", "x", "1")
                .faults(faults)
                .build());
    return told(
        trace,
        Happening.Held.class,
        Happening.Resent.class,
        Happening.Dropped.class,
        Happening.Healed.class,
        Happening.Refused.class,
        Happening.Acknowledged.class);
  }

  private static List<String> told(Trace trace, Class<?>... kinds) {
    List<String> told = new ArrayList<>();
    for (TraceEvent event : trace.events()) {
      if (List.of(kinds).contains(event.what().getClass())) {
        told.add(event.timeMs() + " " + Catalogue.ENGLISH.sentence(event));
      }
    }
    return told;
  }

  @Test
  void anAnswerThatFindsNoLinkAnyMoreWaitsForAnother() {
    assertThat(forwarded(new Fault.RemoveLink(50, "B", "A")))
        .as("the link goes in the instant in which the request would arrive")
        .containsExactly(
            "50 B loses a request about x on the way to A, since no link leads there any more.",
            "50 B refuses the request about x, since its home cannot be reached.");
    assertThat(forwarded(new Fault.RemoveLink(60, "B", "A")))
        .containsExactly(
            "100 A holds the answer about x for B, since no link leads there any more.");
    assertThat(
            forwarded(
                new Fault.RemoveLink(60, "B", "A"),
                new Fault.AddLink(200, Link.of("A", "B", 30), Optional.empty())))
        .containsExactly(
            "100 A holds the answer about x for B, since no link leads there any more.",
            "200 A sends the answer about x to B again, due at 230 ms,"
                + " since nothing is in the way any more.",
            "230 B confirms after 230 ms that the write to x is done, since the local commit"
                + " is enough.");
  }

  @Test
  void anOwnerWithoutALinkHoldsItsAnswerAtOnce() {
    Trace trace =
        Simulation.run(
            Scenario.named("receipts")
                .leaders("A", "B", "C")
                .links(Link.of("B", "A", 50), Link.of("A", "C", 100))
                .replication(Replication.MESH.acknowledged(new Acknowledgement.Receipts(1)))
                .home("x", "A", Home.Elsewhere.FORWARD)
                .write(0, "B", "x", "1")
                .faults(new Fault.RemoveLink(100, "B", "A"))
                .build());
    assertThat(told(trace, Happening.Held.class))
        .as("the answer is ready at 250, when the receipt of C is in")
        .containsExactly(
            "250 A holds the answer about x for B, since no link leads there any more.");
  }

  @Test
  void aHealIsToldOnceForEachDirectionThatWasCut() {
    List<String> a = List.of("A");
    List<String> b = List.of("B");
    assertThat(forwarded(new Fault.Cut(200, a, b, true), new Fault.Heal(300, a, b)))
        .contains("300 A can reach B again.", "300 B can reach A again.");
    assertThat(forwarded(new Fault.Cut(200, b, a, false), new Fault.Heal(300, a, b)))
        .contains("300 B can reach A again.")
        .doesNotContain("300 A can reach B again.");
  }
}
