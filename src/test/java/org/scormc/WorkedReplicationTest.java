package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scormc.ScenarioFiles.run;
import static org.scormc.ScenarioFiles.seen;
import static org.scormc.ScenarioFiles.times;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;
import org.scormc.simulation.Cause;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Trace;

/** What the first lesson says about one leader and about several, in the scenario files. */
class WorkedReplicationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "photo-read-once-from-the-leader",
        "photo-read-once-from-the-leader-then-far",
        "photo-leader-for-a-while"
      })
  void whoReadsFromTheLeaderLongEnoughAlwaysSeesTheirOwnPhoto(String name) {
    Trace trace = run(name);
    assertThat(seen(trace)).hasSizeGreaterThanOrEqualTo(4).containsOnly("v2");
    assertThat(Metric.READ_YOUR_WRITES_VIOLATIONS.of(trace)).isZero();
    assertThat(Metric.MONOTONIC_READS_VIOLATIONS.of(trace)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "photo-read-once-from-the-leader, 1",
    "photo-read-once-from-the-leader-then-far, 1",
    "vanishing-photo, 0"
  })
  void oneOfTheFourReadsIsEnoughForTheLeader(String name, int atTheLeader) {
    assertThat(
            times(
                run(name),
                event -> event.node().equals("L") && event.what() instanceof Happening.Read))
        .hasSize(atTheLeader);
  }

  @Test
  void theVanishingPhotoGoesBackInTimeOnceAndIsStaleTwice() {
    Trace trace = run("vanishing-photo");
    assertThat(Metric.MONOTONIC_READS_VIOLATIONS.of(trace)).isEqualTo(1);
    assertThat(Metric.READ_YOUR_WRITES_VIOLATIONS.of(trace)).isEqualTo(2);
  }

  @Test
  void atADelayOf9MsNothingIsLostAndAt10TheLastWriteIsForFaultsComeFirst() {
    assertThat(survivingAtADelayOf(9)).isEqualTo(6);
    assertThat(survivingAtADelayOf(10)).isEqualTo(5);
    assertThat(atADelayOf(10).events())
        .filteredOn(event -> event.what() instanceof Happening.Dropped)
        .singleElement()
        .matches(event -> event.timeMs() == 260 && event.why() == Cause.SENDER_CRASHED);
  }

  private static int survivingAtADelayOf(long delayMs) {
    return Snapshot.end(atADelayOf(delayMs)).keys().size();
  }

  private static Trace atADelayOf(long delayMs) {
    return ScenarioFiles.run("failover", "delay", delayMs);
  }

  @ParameterizedTest
  @CsvSource({
    "writes-to-one-leader-at-p, 660, 170",
    "writes-to-one-leader-at-v, 940, 230",
    "writes-to-one-leader-at-s, 1560, 230",
    "writes-to-three-leaders, 100, 10"
  })
  void aWriteTakesTwiceTheWayToItsLeader(String name, long meanTenthsMs, long worstMs) {
    Trace trace = run(name);
    assertThat(Metric.ACKNOWLEDGED.of(trace)).isEqualTo(10);
    assertThat(Metric.WRITE_LATENCY_MEAN_TENTHS_MS.of(trace)).isEqualTo(meanTenthsMs);
    assertThat(Metric.WRITE_LATENCY_WORST_MS.of(trace)).isEqualTo(worstMs);
  }
}
