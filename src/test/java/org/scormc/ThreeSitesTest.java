package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scormc.ScenarioFiles.ends;
import static org.scormc.ScenarioFiles.read;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.exploration.Exploration;
import org.scormc.exploration.Group.Filter;
import org.scormc.exploration.Orders;
import org.scormc.metric.Metric;
import org.scormc.simulation.Simulation;
import org.scormc.simulation.Trace;

/** Three operations by position, in every order of arrival. */
class ThreeSitesTest {
  private static Trace arriving(String file, long atS1, long atS2, long atS3) {
    DiagnosticLog log = new DiagnosticLog();
    return Simulation.run(
        read(file).with(Map.of("at-s1", atS1, "at-s2", atS2, "at-s3", atS3), log).orElseThrow());
  }

  private static Set<String> ofAllEight(String file) {
    Set<String> ends = new TreeSet<>();
    int converged = 0;
    for (int choice = 0; choice < 8; choice++) {
      Trace trace =
          arriving(
              file,
              (choice & 1) == 0 ? 50 : 150,
              (choice & 2) == 0 ? 50 : 150,
              (choice & 4) == 0 ? 50 : 150);
      converged += (int) Metric.CONVERGED.of(trace);
      ends.add(ends(trace, "note"));
    }
    ends.add(converged + " of 8 converge");
    return ends;
  }

  @Test
  void noneOfTheEightChoicesConverges() {
    assertThat(ofAllEight("three-sites"))
        .containsExactly("0 of 8 converge", "S1 ayxc; S2 axyc; S3 ayxc");
  }

  @Test
  void withTheSitesRenumberedTheseOrdersAgree() {
    assertThat(ofAllEight("three-sites-renumbered"))
        .containsExactly("8 of 8 converge", "S1 ayxc; S2 ayxc; S3 ayxc");
  }

  @Test
  void inOneOrderAtAServerTheyAlwaysAgreeWhateverThatOrderIs() {
    Orders orders = Exploration.of(read("three-sites-server").scenario());
    assertThat(orders.groups()).hasSize(2);
    assertThat(orders.count(Filter.REPLICAS_DIFFER)).isZero();
    assertThat(orders.count(Filter.WRITE_LOST)).isZero();
  }
}
