package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  private static final String ESCAPE = "\033[";
  private static final String GOOD = "src/test/resources/diagnostic/good-course";

  @TempDir private Path empty;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource({
    "true, auto, true",
    "false, auto, false",
    "true, never, false",
    "false, always, true",
  })
  void messagesAreColouredOnATerminalUnlessOneSaysOtherwise(
      boolean terminal, String colour, boolean coloured) {
    assertThat(
            run(
                new Terminal(false, terminal, OptionalInt.empty()),
                "check",
                empty + "",
                "--color",
                colour))
        .isEqualTo(1);
    assertThat(err.toString().contains("\033[1;31merror:\033[0m")).isEqualTo(coloured);
    assertThat(err.toString().contains(ESCAPE)).isEqualTo(coloured);
    assertThat(err.toString().replaceAll("\033\\[[0-9;]*m", ""))
        .startsWith(empty + "/course.yaml:1:1: error: there is no file `course.yaml` [E101]\n");
  }

  @Test
  void whatProgramsReadIsNeverColoured() {
    run(
        new Terminal(true, true, OptionalInt.empty()),
        "check",
        empty + "",
        "--format=json",
        "--color=always");
    assertThat(out.toString()).startsWith("[").doesNotContain(ESCAPE);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theEnvironmentMayForbidColours() {
    assertThat(Terminal.of(true, Map.of("TERM", "xterm")).coloured()).isTrue();
    assertThat(Terminal.of(true, Map.of("NO_COLOR", "1")).coloured()).isFalse();
    assertThat(Terminal.of(true, Map.of("NO_COLOR", "")).coloured()).isTrue();
    assertThat(Terminal.of(true, Map.of("TERM", "dumb")).coloured()).isFalse();
    assertThat(Terminal.of(false, Map.of("TERM", "xterm")).coloured()).isFalse();
  }

  @Test
  void aTerminalThatKnowsNothingButTextIsNeitherColouredNorDrawnAnew() {
    assertThat(Terminal.of(true, Map.of("TERM", "xterm")).rewritable()).isTrue();
    assertThat(Terminal.of(true, Map.of("NO_COLOR", "1")).rewritable()).isTrue();
    assertThat(Terminal.of(true, Map.of("TERM", "dumb")).rewritable()).isFalse();
    assertThat(Terminal.of(false, Map.of("TERM", "xterm")).rewritable()).isFalse();
  }

  @Test
  void itsWidthIsWhatItsUserSays() {
    assertThat(Terminal.of(true, Map.of("COLUMNS", "40")).columns()).isEqualTo(40);
    assertThat(Terminal.of(true, Map.of("COLUMNS", "wide")).width()).isEmpty();
  }

  @Test
  void howLongEachPhaseTookIsToldWhenAsked() {
    assertThat(run(Terminal.NONE, "check", GOOD, "--verbose")).isZero();
    assertThat(err.toString().lines().map(line -> line.replaceAll("[0-9.]+", "N")))
        .allSatisfy(line -> assertThat(line).matches("\\w+ +N s"));
    assertThat(err.toString().lines().map(line -> line.replaceAll(" .*", "")))
        .containsExactly("reading", "checking", "rendering", "packing", "all");
    assertThat(out.toString()).isEmpty();
  }

  private int run(Terminal terminal, String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), terminal, arguments);
  }
}
