package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scormc.progress.Progress.Phase;

/** Who waits at a terminal sees how far a build is, and nothing of it when it is done. */
class ProgressBarTest {
  private static final long SECOND = 1_000_000_000;

  private final StringWriter out = new StringWriter();
  private long now;

  @Test
  void aBuildOfLessThanASecondShowsNothing() {
    ProgressBar bar = bar(80);
    bar.begins(Phase.READ);
    bar.expects(5);
    now += SECOND - 1;
    bar.draw();
    bar.close();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aLongerOneShowsHowMuchOfAPhaseIsDone() {
    ProgressBar bar = bar(34);
    now += SECOND;
    bar.begins(Phase.READ);
    assertThat(drawn(bar)).isEqualTo("reading …");
    bar.expects(8);
    assertThat(drawn(bar)).isEqualTo("reading   ░░░░░░░░░░░░░░░░ 0 of 8");
    bar.advances();
    assertThat(drawn(bar)).isEqualTo("reading   ██░░░░░░░░░░░░░░ 1 of 8");
    bar.begins(Phase.RENDER);
    bar.expects(2);
    bar.advances();
    assertThat(drawn(bar)).isEqualTo("rendering ████████░░░░░░░░ 1 of 2");
    bar.close();
    assertThat(out.toString()).endsWith("\r\033[K");
  }

  @Test
  void itsLineFitsIntoEveryTerminal() {
    for (int columns = 20; columns < 300; columns++) {
      ProgressBar bar = bar(columns);
      now += SECOND;
      bar.begins(Phase.CHECK);
      bar.expects(250);
      IntStream.range(0, 250).forEach(step -> bar.advances());
      assertThat(drawn(bar)).endsWith(" 250 of 250").hasSizeLessThan(Math.min(columns, 64));
    }
  }

  @Test
  void whatIsTheSameIsNotDrawnAgain() {
    ProgressBar bar = bar(80);
    now += SECOND;
    bar.begins(Phase.CHECK);
    drawn(bar);
    bar.draw();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aFileOrPipeGetsNoneOfIt() {
    try (ProgressBar bar =
        new ProgressBar(new PrintWriter(out, true), Terminal.NONE, () -> now).drawn()) {
      now += 9 * SECOND;
      bar.begins(Phase.READ);
    }
    assertThat(out.toString()).isEmpty();
  }

  /** What is seen of what is written next, which is written so that no line is left behind. */
  private String drawn(ProgressBar bar) {
    out.getBuffer().setLength(0);
    bar.draw();
    String text = out.toString();
    assertThat(text).startsWith("\r\033[K\033[?7l").endsWith("\033[?7h");
    out.getBuffer().setLength(0);
    return text.substring("\r\033[K\033[?7l".length(), text.length() - "\033[?7h".length());
  }

  private ProgressBar bar(int columns) {
    Terminal terminal = new Terminal(true, false, OptionalInt.of(columns));
    return new ProgressBar(new PrintWriter(out, true), terminal, () -> now);
  }
}
