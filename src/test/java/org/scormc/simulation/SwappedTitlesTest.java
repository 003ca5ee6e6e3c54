package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scormc.conflict.ApplyRemote;
import org.scormc.conflict.Detector;
import org.scormc.conflict.FirstUpdateWins;
import org.scormc.conflict.KeepLocal;
import org.scormc.conflict.LastUpdateWins;
import org.scormc.conflict.Policy;
import org.scormc.conflict.Recency;
import org.scormc.conflict.StopAtConflict;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;

/** Two leaders 100 ms apart; each changes the same title. */
class SwappedTitlesTest {
  private static Trace run(Policy policy, long secondWriteMs) {
    return Simulation.run(
        Scenario.named("title")
            .leaders("A", "B")
            .pair("A", "B", 100)
            .row("title", "Untitled")
            .handling(Handling.of(Detector.ORIGIN, policy))
            .write(0, "A", "title", "Jazz Night")
            .write(secondWriteMs, "B", "title", "Jazz & Blues")
            .build());
  }

  private static void ends(Policy policy, String onA, String onB, boolean converged, int lost) {
    Trace trace = run(policy, 40);
    assertThat(Snapshot.end(trace).text("A", "title")).isEqualTo(onA);
    assertThat(Snapshot.end(trace).text("B", "title")).isEqualTo(onB);
    assertThat(Metric.CONVERGED.of(trace)).isEqualTo(converged ? 1 : 0);
    assertThat(Metric.LOST_WRITES.of(trace)).isEqualTo(lost);
    assertThat(Metric.CONFLICTS_REPORTED.of(trace)).isEqualTo(2);
    assertThat(trace.end()).isEqualTo(Trace.End.QUIESCENT);
  }

  @Test
  void applyingWhatComesInSwapsTheTitles() {
    ends(new ApplyRemote(), "Jazz & Blues", "Jazz Night", false, 0);
  }

  @Test
  void keepingWhatIsThereLeavesThemDifferent() {
    ends(new KeepLocal(), "Jazz Night", "Jazz & Blues", false, 0);
  }

  @Test
  void lastUpdateWinsConvergesAndLosesTheFirst() {
    ends(new LastUpdateWins(Recency.WALL, true), "Jazz & Blues", "Jazz & Blues", true, 1);
  }

  @Test
  void firstUpdateWinsConvergesAndLosesTheSecond() {
    ends(new FirstUpdateWins(Recency.WALL), "Jazz Night", "Jazz Night", true, 1);
  }

  @Test
  void stoppingAtTheConflictHaltsBothFeeds() {
    ends(new StopAtConflict(), "Jazz Night", "Jazz & Blues", false, 0);
    assertThat(run(new StopAtConflict(), 40).events())
        .filteredOn(event -> event.what() instanceof Happening.Halted)
        .extracting(TraceEvent::timeMs)
        .containsExactly(100L, 140L);
  }

  @Test
  void fromAHundredMillisecondsOnTheSecondWriteKnowsTheFirst() {
    assertThat(Metric.CONCURRENT_PAIRS.of(run(new ApplyRemote(), 99))).isEqualTo(1);
    assertThat(Metric.CONCURRENT_PAIRS.of(run(new ApplyRemote(), 100))).isZero();
  }

  @Test
  void lookingAtTheOriginThenRaisesAFalseAlarm() {
    Trace trace = run(new ApplyRemote(), 100);
    assertThat(Metric.CONFLICTS_REPORTED.of(trace)).isEqualTo(1);
    assertThat(Metric.FALSE_ALARMS.of(trace)).isEqualTo(1);
    assertThat(trace.events())
        .filteredOn(event -> event.what() instanceof Happening.Compared)
        .allMatch(event -> event.timeMs() == 200 && event.node().equals("A"));
  }
}
