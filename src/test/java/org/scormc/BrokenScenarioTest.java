package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scormc.command.Main;

/**
 * Each folder of {@code src/test/resources/diagnostic} with a {@code scenario.yaml} has a mistake
 * in it, and all that is said about it in {@code expected.txt}; {@code command.txt} names the
 * command to give if it is not {@code run}.
 */
class BrokenScenarioTest {
  private static final Path FIXTURES = Path.of("src/test/resources/diagnostic");

  static List<String> fixtures() throws IOException {
    return BrokenCourseTest.having("scenario.yaml");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void aBrokenScenarioGetsItsDiagnosticsAndNoResult(String name) throws IOException {
    Path fixture = FIXTURES.resolve(name);
    Path named = fixture.resolve("command.txt");
    String command = Files.exists(named) ? Files.readString(named).strip() : "run";
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Main.run(
            new PrintWriter(out),
            new PrintWriter(err),
            command,
            fixture.resolve("scenario.yaml").toString());
    String said = err.toString().replace(FIXTURES + "/", "");
    GoldenFile.assertEquals(fixture.resolve("expected.txt"), said);
    boolean hasErrors = said.contains(": error: ");
    assertThat(status).isEqualTo(hasErrors ? 1 : 0);
    assertThat(out.toString().isEmpty()).isEqualTo(hasErrors);
    if (name.matches("[EW][0-9]{3}-.*")) {
      assertThat(said).contains("[" + name.substring(0, 4) + "]");
    }
  }
}
