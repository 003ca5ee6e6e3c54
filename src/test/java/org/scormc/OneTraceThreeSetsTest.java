package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scormc.ScenarioFiles.at;
import static org.scormc.ScenarioFiles.run;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scormc.simulation.Trace;

/** One trace in three kinds of set: what is there after each sync. */
class OneTraceThreeSetsTest {
  @ParameterizedTest
  @CsvSource({
    "or-set, {x}, {x}, {}, {x}",
    "2p-set, {x}, {}, {}, {}",
    "lww-set, {x}, {x}, {}, {x}",
    "lww-set-b-slow, {x}, {}, {}, {x}",
    "lww-set-c-slow, {x}, {x}, {}, {}"
  })
  void everyReplicaShowsThisAfterEachStep(
      String set, String first, String second, String third, String fourth) {
    Trace trace = run("one-trace-" + set);
    for (String node : List.of("A", "B", "C")) {
      assertThat(at(trace, 18, node, "tags")).isEqualTo(first);
      assertThat(at(trace, 39, node, "tags")).isEqualTo(second);
      assertThat(at(trace, 59, node, "tags")).isEqualTo(third);
      assertThat(at(trace, 99, node, "tags")).isEqualTo(fourth);
    }
  }
}
