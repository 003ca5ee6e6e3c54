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
  void aCourseWithErrorsHasNoAnswers() {
    String broken = "src/test/resources/diagnostic/E302-two-right-options/course";
    assertThat(run("answers", broken)).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains(": error: ");
  }
}
