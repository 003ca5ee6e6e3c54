package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scormc.ScenarioFiles.ends;
import static org.scormc.ScenarioFiles.run;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of operations by position on "abc". */
class FourTransformsTest {
  @ParameterizedTest
  @CsvSource({
    "insert-insert, aXYbc, aYXbc, aXYbc",
    "insert-delete, bZc, bZc, bcZ",
    "delete-delete, ac, a, a",
    "insert-delete-here, aZc, abc, aZc"
  })
  void transformedTheSitesAgreeAndAsItIsTheyDifferOrAgreeOnSomethingNobodyMeant(
      String pair, String both, String first, String second) {
    assertThat(ends(run("positions-" + pair + "-transformed"), "note"))
        .isEqualTo("S1 " + both + "; S2 " + both);
    assertThat(ends(run("positions-" + pair + "-as-it-is"), "note"))
        .isEqualTo("S1 " + first + "; S2 " + second);
  }
}
