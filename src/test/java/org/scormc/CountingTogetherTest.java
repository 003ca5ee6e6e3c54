package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scormc.ScenarioFiles.at;
import static org.scormc.ScenarioFiles.ends;
import static org.scormc.ScenarioFiles.run;
import static org.scormc.ScenarioFiles.times;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scormc.metric.Metric;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Trace;

/** Counters: one cell for each replica, and what happens with totals. */
class CountingTogetherTest {
  @ParameterizedTest
  @CsvSource({"cells, 5, 5, 6, 6, 6, 1", "overwrite, 3, 3, 3, 3, 3, 1", "sum, 5, 8, 9, 12, 20, 0"})
  void theFiveMergesLeadHere(
      String rule, String first, String again, String c, String a, String b, long converged) {
    Trace trace = run("likes-" + rule);
    assertThat(at(trace, 110, "B", "likes")).isEqualTo(first);
    assertThat(at(trace, 210, "B", "likes")).isEqualTo(again);
    assertThat(at(trace, 310, "C", "likes")).isEqualTo(c);
    assertThat(at(trace, 410, "A", "likes")).isEqualTo(a);
    assertThat(at(trace, 510, "B", "likes")).isEqualTo(b);
    assertThat(Metric.CONVERGED.of(trace)).isEqualTo(converged);
  }

  @Test
  void aCounterWithoutAFloorSellsMoreThanThereIs() {
    Trace trace = run("stock-pn");
    assertThat(ends(trace, "stock")).isEqualTo("A -1; B -1");
    assertThat(Metric.CONVERGED.of(trace)).isEqualTo(1);
    assertThat(Metric.RULES_BROKEN.of(trace)).isEqualTo(1);
  }

  @Test
  void withQuotasASaleIsRefusedUntilQuotaIsHandedOver() {
    Trace trace = run("stock-bounded");
    assertThat(times(trace, event -> event.what() instanceof Happening.Refused))
        .containsExactly(10L);
    assertThat(ends(trace, "stock")).isEqualTo("A 0; B 0");
    assertThat(Metric.RULES_BROKEN.of(trace)).isZero();
  }
}
