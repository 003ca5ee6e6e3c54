package org.scormc.exploration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scormc.exploration.Sweep.Range;

class SweepTest {
  @Test
  void aGridOfThreeNumbersIsWalkedWithTheLastOneFastest() {
    Sweep grid =
        new Sweep(
            List.of(new Range("b", 0, 10, 10), new Range("a", 1, 2, 1), new Range("c", 5, 9, 3)));
    assertThat(grid.size()).isEqualTo(8);
    assertThat(grid.passing(point -> point.get("a") == 2))
        .containsExactly(
            Map.of("a", 2L, "b", 0L, "c", 5L),
            Map.of("a", 2L, "b", 0L, "c", 8L),
            Map.of("a", 2L, "b", 10L, "c", 5L),
            Map.of("a", 2L, "b", 10L, "c", 8L));
  }

  @Test
  void aGridWithoutPointsOrWithTooManyIsRefused() {
    assertThatThrownBy(() -> new Sweep(List.of(new Range("a", 2, 1, 1))))
        .hasMessage("a grid of 0 points; from 1 to 10000 can be tried");
    assertThat(new Sweep(List.of(new Range("a", 1, 10_000, 1))).size()).isEqualTo(10_000);
    assertThatThrownBy(() -> new Sweep(List.of(new Range("a", 0, 10_000, 1))))
        .hasMessage("a grid of 10001 points; from 1 to 10000 can be tried");
    Range wide = new Range("a", 0, 99_999_999_999L, 1);
    assertThat(Sweep.size(List.of(wide, wide))).isEqualTo(Long.MAX_VALUE);
  }
}
