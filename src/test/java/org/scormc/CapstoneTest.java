package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scormc.ScenarioFiles.at;
import static org.scormc.ScenarioFiles.run;
import static org.scormc.ScenarioFiles.times;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scormc.clock.Dot;
import org.scormc.metric.Lost;
import org.scormc.metric.Metric;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Trace;

/** Five data in a cut, each with a policy that suits it, or does not. */
class CapstoneTest {
  @ParameterizedTest
  @CsvSource({"cart, {apple}", "likes, 4", "name, Anna", "7F, holder=Carol", "note, Hi?!"})
  void sixtyMillisecondsAfterTheHealEveryReplicaShows(String key, String value) {
    for (String node : List.of("A", "B", "C")) {
      assertThat(at(run("capstone"), 960, node, key)).isEqualTo(value);
    }
  }

  @Test
  void allAreEqualSince960() {
    Trace trace = run("capstone");
    assertThat(Metric.CONVERGED.of(trace)).isEqualTo(1);
    assertThat(Metric.CONVERGED_SINCE_MS.of(trace)).isEqualTo(960);
  }

  @Test
  void nothingIsLostButTheNameThatTheLaterOneReplaced() {
    assertThat(Lost.of(run("capstone"))).containsExactly(new Dot("A", 4));
  }

  @Test
  void carolIsToldAt520AndAnnIsRefused() {
    Trace trace = run("capstone");
    assertThat(
            times(
                trace,
                event ->
                    event.what() instanceof Happening.Acknowledged told
                        && told.client().equals("carol")))
        .containsExactly(520L);
    assertThat(times(trace, event -> event.what() instanceof Happening.Refused))
        .containsExactly(450L);
    assertThat(Metric.CONFIRMATIONS_BROKEN.of(trace)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"cart, {}", "likes, -1", "7F, holder=Ann"})
  void otherChoicesConvergeToo(String key, String value) {
    assertThat(at(run("capstone-other-choices"), 960, "B", key)).isEqualTo(value);
  }

  @Test
  void butTheyBreakCarolsConfirmation() {
    assertThat(Metric.CONFIRMATIONS_BROKEN.of(run("capstone-other-choices"))).isEqualTo(1);
  }
}
