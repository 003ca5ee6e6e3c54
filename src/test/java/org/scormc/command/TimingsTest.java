package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.scormc.Progress.Phase;

class TimingsTest {
  private static final long SECOND = 1_000_000_000;

  private final StringWriter out = new StringWriter();
  private long now;

  @Test
  void whoWaitsAtATerminalSeesWhatIsDoneAndThenNothingMore() {
    Timings timings = timings(true);
    timings.begins(Phase.READ);
    assertThat(out.toString()).isEqualTo("\r\033[Kreading …");
    timings.begins(Phase.CHECK);
    assertThat(out.toString()).endsWith("\r\033[Kchecking …");
    timings.end();
    assertThat(out.toString()).endsWith("…\r\033[K");
  }

  @Test
  void aFileOrPipeGetsNoneOfThat() {
    Timings timings = timings(false);
    now += 2 * SECOND;
    timings.begins(Phase.READ);
    timings.end();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void phasesAddUpToTheWhole() {
    Timings timings = timings(false);
    timings.begins(Phase.READ);
    now += SECOND / 4;
    timings.begins(Phase.CHECK);
    now += 3 * SECOND;
    timings.end();
    timings.write();
    assertThat(out.toString().lines())
        .containsExactly("reading      0.25 s", "checking     3.00 s", "all          3.25 s");
  }

  private Timings timings(boolean live) {
    return new Timings(new PrintWriter(out, true), live, () -> now);
  }
}
