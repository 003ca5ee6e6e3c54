package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scormc.conflict.Detector;
import org.scormc.conflict.LastUpdateWins;
import org.scormc.conflict.MissingRow;
import org.scormc.conflict.Recency;
import org.scormc.metric.Converged;
import org.scormc.metric.Snapshot;

/** A payment reaches C 310 ms before the order it pays. */
class OvertakingTest {
  private static Trace run(MissingRow missingRow) {
    return Simulation.run(
        Scenario.named("payment")
            .leaders("A", "B", "C")
            .links(
                Link.of("A", "B", 30),
                Link.of("A", "C", 400),
                Link.of("B", "A", 40),
                Link.of("B", "C", 40))
            .handling(
                new Handling(
                    Detector.PRIMARY_KEY, new LastUpdateWins(Recency.WALL, true), missingRow))
            .write(0, "A", "order", "new")
            .write(50, "B", "order", "paid")
            .build());
  }

  private static String atC(Trace trace, long timeMs) {
    return Snapshot.at(trace, timeMs).text("C", "order");
  }

  @Test
  void theUpdateArrivesBeforeTheInsert() {
    List<String> arrivals = new ArrayList<>();
    for (TraceEvent event : run(MissingRow.INSERT).events()) {
      if (event.what() instanceof Happening.Delivered delivered && event.node().equals("C")) {
        arrivals.add(delivered.from() + event.timeMs());
      }
    }
    assertThat(arrivals).containsExactly("B90", "A400");
  }

  @Test
  void skippingTheUpdateDiverges() {
    Trace trace = run(MissingRow.SKIP);
    assertThat(atC(trace, 400)).isEqualTo("new");
    assertThat(Snapshot.end(trace).text("A", "order")).isEqualTo("paid");
    assertThat(Converged.of(trace)).isFalse();
  }

  @Test
  void stoppingHaltsTheFeedAt90() {
    Trace trace = run(MissingRow.STOP);
    assertThat(trace.events())
        .filteredOn(event -> event.what() instanceof Happening.Halted)
        .singleElement()
        .matches(event -> event.timeMs() == 90 && event.node().equals("C"));
    assertThat(Converged.of(trace)).isFalse();
  }

  @Test
  void makingTheRowConvergesBecauseTheLateInsertIsOlder() {
    Trace trace = run(MissingRow.INSERT);
    assertThat(atC(trace, 90)).isEqualTo("paid");
    assertThat(atC(trace, 400)).isEqualTo("paid");
    assertThat(Converged.of(trace)).isTrue();
  }

  @Test
  void waitingForTheCauseShowsNothingFor310Ms() {
    Trace trace = run(MissingRow.WAIT_FOR_CAUSE);
    assertThat(atC(trace, 399)).isEqualTo("-");
    assertThat(atC(trace, 400)).isEqualTo("paid");
    assertThat(Converged.of(trace)).isTrue();
  }
}
