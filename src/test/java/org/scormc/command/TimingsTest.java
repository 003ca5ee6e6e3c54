package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.scormc.progress.Progress;
import org.scormc.progress.Progress.Phase;

class TimingsTest {
  private static final long SECOND = 1_000_000_000;

  private final StringWriter out = new StringWriter();
  private long now;

  @Test
  void phasesAddUpToTheWhole() {
    Timings timings = new Timings(Progress.UNHEARD, () -> now);
    timings.begins(Phase.READ);
    now += SECOND / 4;
    timings.begins(Phase.CHECK);
    now += 3 * SECOND;
    timings.end();
    timings.write(new PrintWriter(out, true));
    assertThat(out.toString().lines())
        .containsExactly("reading      0.25 s", "checking     3.00 s", "all          3.25 s");
    assertThat(timings.all()).isEqualTo("3.25 s");
  }
}
