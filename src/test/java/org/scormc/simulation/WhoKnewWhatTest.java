package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scormc.clock.Causality;
import org.scormc.conflict.Detector;
import org.scormc.conflict.Siblings;
import org.scormc.conflict.Stamp;
import org.scormc.metric.Snapshot;

/** Five writes at three nodes, two pairs of which did not know of each other. */
class WhoKnewWhatTest {
  private static final Trace TRACE =
      Simulation.run(
          Scenario.named("vectors")
              .leaders("A", "B", "C")
              .links(
                  Link.of("A", "B", 10),
                  Link.of("A", "C", 10),
                  Link.of("B", "A", 10),
                  Link.of("B", "C", 90))
              .handling(Handling.of(Detector.VERSION_VECTOR, new Siblings()))
              .write(0, "A", "row", "1")
              .write(20, "B", "row", "2")
              .write(25, "C", "row", "3")
              .write(40, "A", "row", "4")
              .write(120, "C", "row", "5")
              .build());

  private static List<Stamp> stamps() {
    List<Stamp> stamps = new ArrayList<>();
    for (TraceEvent event : TRACE.events()) {
      if (event.what() instanceof Happening.Wrote wrote) {
        stamps.add(wrote.change().stamp());
      }
    }
    return stamps;
  }

  @Test
  void eachWriteCarriesWhatItsWriterKnew() {
    assertThat(stamps())
        .extracting(stamp -> stamp.version().vector().toString())
        .containsExactly("{A:1}", "{A:1,B:1}", "{A:1,C:1}", "{A:2,B:1}", "{A:2,B:1,C:2}");
  }

  @Test
  void onlyTwoOfTheTenPairsAreConcurrent() {
    List<String> concurrent = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      for (int j = i + 1; j < 5; j++) {
        if (stamps().get(i).compareCausally(stamps().get(j)) == Causality.CONCURRENT) {
          concurrent.add((i + 1) + "-" + (j + 1));
        }
      }
    }
    assertThat(concurrent).containsExactly("2-3", "3-4");
  }

  @Test
  void beforeTheLastWriteTheThirdNodeHoldsTwoSiblings() {
    assertThat(Snapshot.at(TRACE, 119).text("C", "row")).isEqualTo("3 | 4");
    assertThat(Snapshot.end(TRACE).text("C", "row")).isEqualTo("5");
  }
}
