package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scormc.ScenarioFiles.ends;
import static org.scormc.ScenarioFiles.run;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts whose characters have names. */
class NamesNotNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "same-place, AyxB",
    "parent-deleted, yxB",
    "forwards, A8912B",
    "backwards, A8192B",
    "backwards-fugue, A1289B"
  })
  void bothSitesRead(String what, String text) {
    assertThat(ends(run("names-" + what), "note")).isEqualTo("S1 " + text + "; S2 " + text);
  }
}
