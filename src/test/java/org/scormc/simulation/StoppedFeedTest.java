package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scormc.conflict.Detector;
import org.scormc.conflict.StopAtConflict;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;
import org.scormc.narration.Catalogue;
import org.scormc.simulation.Fault.Resume;
import org.scormc.simulation.Fault.Resume.How;
import org.scormc.simulation.Replication.Acknowledgement;

/** A and B write x at once and stop at the conflict; A goes on to write y; B is taken care of. */
class StoppedFeedTest {
  private static ScenarioBuilder stopped() {
    return Scenario.named("stopped")
        .leaders("A", "B")
        .pair("A", "B", 10)
        .handling(Handling.of(Detector.VERSION_VECTOR, new StopAtConflict()))
        .write(0, "A", "x", "1")
        .write(1, "B", "x", "2")
        .write(20, "A", "y", "3");
  }

  private static List<String> told(Trace trace, long fromMs, Catalogue catalogue) {
    List<String> told = new ArrayList<>();
    for (TraceEvent event : trace.events()) {
      if (event.timeMs() >= fromMs && !(event.what() instanceof Happening.Compared)) {
        told.add(event.timeMs() + " " + catalogue.sentence(event));
      }
    }
    return told;
  }

  @Test
  void whatFollowsAStoppedFeedWaitsUntilAnOperatorSkipsTheChange() {
    Trace trace = Simulation.run(stopped().faults(new Resume(50, "B", "A", How.SKIP)).build());
    assertThat(told(trace, 30, Catalogue.ENGLISH))
        .containsExactly(
            "30 B receives the change A:2 of y from A.",
            "30 B leaves A:2 of y unread, since the feed from A has stopped.",
            "50 B takes up the feed from A again after A:1.",
            "50 B skips A:1, since an operator says so.",
            "50 B applies A:2 to y, since it had nothing there.",
            "50 B now holds y = 3.");
    assertThat(Snapshot.end(trace).text("B", "x")).isEqualTo("2");
    assertThat(Metric.CONVERGED.of(trace)).isZero();
  }

  @Test
  void aChangeThatIsAppliedByHandTakesThePlaceOfWhatIsThere() {
    Trace trace = Simulation.run(stopped().faults(new Resume(50, "B", "A", How.APPLY)).build());
    assertThat(told(trace, 50, Catalogue.FRENCH))
        .startsWith(
            "50 B reprend le flux venant de A en prenant A:1 telle quelle.",
            "50 B applique A:1 à x, car un opérateur le veut.",
            "50 B contient maintenant x = 1.");
    assertThat(Snapshot.end(trace).equal()).isTrue();
  }

  @Test
  void aRetryStopsAgainUnlessTheRowWasMended() {
    Trace again = Simulation.run(stopped().faults(new Resume(50, "B", "A", How.RETRY)).build());
    assertThat(told(again, 50, Catalogue.ENGLISH))
        .containsExactly(
            "50 B takes up the feed from A again and tries A:1 once more.",
            "50 B stops the feed from A at A:1 of x, since the rule stops at a conflict.",
            "50 B leaves A:2 of y unread, since the feed from A has stopped.");
    Trace mended =
        Simulation.run(
            stopped()
                .handling("x", Handling.of(Detector.PRIMARY_KEY, new StopAtConflict()))
                .actions(Action.at(40, "B", new Operation.Delete("x")))
                .faults(new Resume(50, "B", "A", How.RETRY))
                .build());
    assertThat(Snapshot.end(again).text("B", "y")).isEqualTo("-");
    assertThat(Snapshot.end(mended).text("B", "y")).isEqualTo("3");
    assertThat(Snapshot.end(mended).text("B", "x")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource({"SKIP, 0", "APPLY, 1"})
  void aReceiptIsSentForAChangeThatWasTakenAndNotForOneLeftOut(How how, long acknowledged) {
    Scenario scenario =
        stopped()
            .replication(Replication.MESH.acknowledged(new Acknowledgement.Receipts(1)))
            .faults(new Resume(50, "B", "A", how))
            .build();
    long others = 1;
    assertThat(Metric.ACKNOWLEDGED.of(Simulation.run(scenario))).isEqualTo(others + acknowledged);
  }

  @Test
  void aFeedThatHasNotStoppedGoesOnAsBefore() {
    Trace trace = Simulation.run(stopped().faults(new Resume(5, "B", "A", How.SKIP)).build());
    assertThat(told(trace, 5, Catalogue.ENGLISH))
        .contains("5 B takes up the feed from A, which had not stopped at a change.")
        .contains("30 B leaves A:2 of y unread, since the feed from A has stopped.");
  }
}
