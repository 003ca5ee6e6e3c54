package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scormc.GoldenFile;

class AnswersCommandTest {
  private static final Path SAMPLES = Path.of("src/test/resources/question");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  @ParameterizedTest
  @CsvSource({"text, txt", "markdown, md", "json, json"})
  void allAnswersOfEveryKindAreWritten(String format, String extension) throws IOException {
    assertThat(run("answers", SAMPLES.resolve("course").toString(), "--format", format)).isZero();
    assertThat(err.toString()).isEmpty();
    GoldenFile.assertEquals(SAMPLES.resolve("answers." + extension), out.toString());
  }

  @Test
  void anExerciseHasItsSolutionAndWhatItsWrongAnswersEarn() {
    assertThat(run("answers", "src/test/resources/exercise")).isZero();
    assertThat(out.toString())
        .contains("move-the-home/route\n\n  exercise: settings, o1, weight 40. Judged by running;")
        .contains("  - Right: o1: EU\n  - Right: o2: US\n  - Right: o3: EU\n")
        .contains("(25 of 40 points): Most orders of o2 are born in the US.")
        .contains("  - Right: The order is paid\n  - Right: The order is inserted\n")
        .contains("  - Right: The last update wins, One holder: yes\n")
        .contains("  - Right: none, after 2 tries\n");
  }

  @Test
  void aCourseWithErrorsHasNoAnswers() {
    String broken = "src/test/resources/diagnostic/E302-two-right-options/course";
    assertThat(run("answers", broken)).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains(": error: ");
  }
}
