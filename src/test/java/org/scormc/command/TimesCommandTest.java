package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** How long courses take. */
class TimesCommandTest {
  private static final Path FIXTURES = Path.of("src/test/resources/diagnostic");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  @Test
  void theTableHasALineForEachLessonAndTheirSum() {
    assertThat(run("times", FIXTURES.resolve("good-course").toString())).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .isEqualTo(
            """
            lesson  words  reading  scenarios  exercises  questions  sum  plan
            first      16      0.1        0.0        0.0        0.4  0.5     2
            second      8      0.1        0.0        0.0        0.0  0.1     2
            course     24      0.2        0.0        0.0        0.4  0.5
            """);
  }

  @Test
  void forProgramsAllTimesAreSeconds() {
    assertThat(run("times", "--format", "json", "src/test/resources/exercise")).isZero();
    assertThat(out.toString())
        .contains("\"exerciseSeconds\":1020,")
        .contains("\"planSeconds\":1020,")
        .contains("\"wordsPerMinute\":170");
  }

  @Test
  void aCourseWithErrorsHasNoTimes() {
    assertThat(run("times", FIXTURES.resolve("E302-two-right-options/course").toString()))
        .isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains(": error: ");
  }
}
