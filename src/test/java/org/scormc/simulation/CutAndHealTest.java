package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scormc.conflict.Delta;
import org.scormc.conflict.Detector;
import org.scormc.conflict.LastUpdateWins;
import org.scormc.conflict.Recency;
import org.scormc.conflict.Value;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;

/** A mesh of three, 60 ms a link; A is cut off from 100 to 900. */
class CutAndHealTest {
  private static final LastUpdateWins LATEST = new LastUpdateWins(Recency.WALL, true);

  private static Trace run(Handling likes, boolean seatHasHome) {
    ScenarioBuilder builder =
        Scenario.named("cut")
            .leaders("A", "B", "C")
            .mesh(60)
            .row("likes", new Value.Whole(0))
            .handling("likes", likes)
            .rule(new Rule.OneHolder("7F", Operation.Book.HOLDER))
            .faults(
                new Fault.Cut(100, List.of("A"), List.of("B", "C"), true),
                new Fault.Heal(900, List.of("A"), List.of("B", "C")))
            .actions(
                Action.at(200, "A", new Operation.Add("likes", Row.VALUE, 2)),
                Action.at(210, "B", new Operation.Add("likes", Row.VALUE, 3)),
                Action.at(220, "C", new Operation.Add("likes", Row.VALUE, -1)))
            .write(300, "A", "name", "Ann")
            .write(320, "C", "name", "Anna")
            .actions(
                Action.at(400, "C", new Operation.Book("7F", "Carol")),
                Action.at(450, "A", new Operation.Book("7F", "Ann")));
    if (seatHasHome) {
      builder.home("7F", "B", Home.Elsewhere.FORWARD);
    }
    return Simulation.run(builder.build());
  }

  private static Trace good() {
    return run(Handling.of(Detector.VERSION_VECTOR, new Delta(LATEST)), true);
  }

  @Test
  void allReplicasAreEqual60MsAfterTheHeal() {
    assertThat(Metric.CONVERGED.of(good())).isEqualTo(1);
    assertThat(Metric.CONVERGED_SINCE_MS.of(good())).isEqualTo(960);
    assertThat(good().lastTimeMs()).isEqualTo(960);
  }

  @Test
  void addingDifferencesKeepsEveryLike() {
    assertThat(Snapshot.at(good(), 960).text("B", "likes")).isEqualTo("4");
  }

  @Test
  void readingAndWritingBackKeepsOnlyTheLastLike() {
    Trace trace = run(Handling.of(Detector.ORIGIN, LATEST), true);
    assertThat(Snapshot.end(trace).text("A", "likes")).isEqualTo("-1");
    assertThat(Snapshot.end(trace).text("B", "likes")).isEqualTo("-1");
  }

  @Test
  void theLaterNameStandsAndTheOtherWriteIsLost() {
    assertThat(Snapshot.end(good()).text("A", "name")).isEqualTo("Anna");
    assertThat(Metric.LOST_WRITES.of(good())).isEqualTo(1);
  }

  @Test
  void theHomeOfTheSeatDecidesAt460AndTellsAt520() {
    assertThat(Snapshot.end(good()).text("A", "7F")).isEqualTo("holder=Carol");
    assertThat(Metric.CONFIRMATIONS_BROKEN.of(good())).isZero();
    assertThat(good().events())
        .filteredOn(
            event ->
                event.timeMs() >= 400
                    && (event.what() instanceof Happening.Wrote
                        || event.what() instanceof Happening.Acknowledged
                        || event.what() instanceof Happening.Refused))
        .extracting(event -> event.timeMs() + event.node() + event.why().key())
        .containsExactly("450AOWNER_UNREACHABLE", "460BCLIENT", "520CLOCAL_COMMIT");
  }

  @Test
  void withoutAHomeCarolsConfirmationIsBroken() {
    Trace trace = run(Handling.of(Detector.ORIGIN, LATEST), false);
    assertThat(Snapshot.end(trace).text("C", "7F")).isEqualTo("holder=Ann");
    assertThat(Metric.CONFIRMATIONS_BROKEN.of(trace)).isEqualTo(1);
  }
}
