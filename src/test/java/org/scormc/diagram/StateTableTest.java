package org.scormc.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StateTableTest {
  private static final View VIEW = View.of("fig", "en");

  @Test
  void liveNodesAreComparedAndADeadOneIsNamed() {
    String table = StateTable.of(Runs.brokenRing(), VIEW);
    assertThat(table)
        .contains("<th scope=\"row\">C (down)</th><td>nothing</td>")
        .contains(
            "<th scope=\"row\">Same on all live nodes</th><td>yes</td><td>yes</td><td>yes</td>");
  }

  @Test
  void eachValueCarriesTheWritesItIsMadeOf() {
    assertThat(StateTable.of(Runs.swappedTitles(), VIEW))
        .contains("<th scope=\"row\">A</th><td>Jazz &amp; Blues <small>B:1</small></td>")
        .contains("<td>no</td>");
  }

  @Test
  void valuesSideBySideAreCounted() {
    assertThat(StateTable.of(Runs.siblingTitles(), VIEW))
        .contains(
            "<td>2 values<br>Jazz Night <small>A:1</small><br>Jazz &amp; Blues"
                + " <small>B:1</small></td>")
        .contains("<td>yes</td>");
  }

  @Test
  void theStartIsStepNought() {
    assertThat(StateTable.of(Runs.swappedTitles(), VIEW.until(0)))
        .contains("<caption>What each node holds at 0 ms</caption>")
        .contains("<td>Untitled</td>");
  }

  @Test
  void namesCannotBreakOutOfTheTable() {
    assertThat(StateTable.of(Runs.hostile(), VIEW))
        .doesNotContain("<script")
        .doesNotContain("<style")
        .contains("<th scope=\"col\">k&lt;y</th>");
  }
}
