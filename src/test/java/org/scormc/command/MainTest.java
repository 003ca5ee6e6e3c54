package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final String GOOD = "src/test/resources/diagnostic/good-course";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void buildingAGoodCourseNamesThePackage() {
    assertThat(run("build", GOOD, "--output", folder.toString())).isZero();
    assertThat(out.toString().lines())
        .hasSize(2)
        .allSatisfy(file -> assertThat(Path.of(file)).exists())
        .first()
        .asString()
        .endsWith("fixture-1.0.0-scorm2004-4.zip");
    assertThat(err.toString()).isEmpty();
    assertThat(folder.resolve("fixture-1.0.0-scorm2004-4.sha256")).exists();
  }

  @Test
  void checkingWritesNothing() throws IOException {
    assertThat(run("check", GOOD)).isZero();
    assertThat(out.toString() + err).isEmpty();
  }

  @Test
  void warningsFailIfThatIsAskedFor() {
    String hasty = "src/it/broken/hasty";
    assertThat(run("check", hasty)).isZero();
    assertThat(run("check", GOOD, "--fail-on-warning")).isZero();
    assertThat(err.toString()).contains("1 warning");
    assertThat(run("check", hasty, "--fail-on-warning")).isEqualTo(1);
    assertThat(run("build", hasty, "-o", folder.toString(), "--fail-on-warning")).isEqualTo(1);
    assertThat(folder).isNotEmptyDirectory();
  }

  @Test
  void theVersionMayBeGivenOnTheCommandLine() {
    assertThat(run("build", GOOD, "--output", folder.toString(), "--course-version", "2.1"))
        .isZero();
    assertThat(folder.resolve("fixture-2.1-scorm2004-4.zip")).exists();
  }

  @Test
  void theCommandLineChoosesTheTargets() {
    assertThat(run("build", GOOD, "-o", folder.toString(), "--target=web", "--target=scorm12"))
        .isZero();
    assertThat(folder.resolve("fixture-1.0.0-web/index.html"))
        .content()
        .contains("data-edition=\"web\"");
    assertThat(folder.resolve("fixture-1.0.0-web.files.txt")).exists();
    assertThat(folder.resolve("fixture-1.0.0-scorm12.zip")).exists();
    assertThat(folder.resolve("fixture-1.0.0-scorm2004-4.zip")).doesNotExist();
  }

  @Test
  void anEmptyVersionCountsAsNone() {
    assertThat(run("build", GOOD, "--output", folder.toString(), "--course-version=")).isZero();
    assertThat(folder.resolve("fixture-1.0.0-scorm2004-4.zip")).exists();
  }

  @Test
  void diagnosticsForMachinesGoToStandardOutput() {
    assertThat(run("check", folder.toString(), "--format", "json")).isEqualTo(1);
    assertThat(out.toString()).contains("\"code\" : \"E101\"");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "biuld",
        "build --format=xml",
        "build --timestamp=yesterday",
        "build --course-version=../x",
        "build --target=scorm2004",
        "check one two"
      })
  void misuseIsToldAndHasItsOwnStatus(String line) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" ", -1))).isEqualTo(2);
    assertThat(err.toString()).isNotBlank().doesNotContain("Exception");
  }

  @Test
  void anUnwritableOutputIsMisuseAndNoStackTrace() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(run("build", GOOD, "--output", file.resolve("dist").toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith("scormc: ").doesNotContain("\tat ");
  }

  @Test
  void helpAndVersionAreFine() {
    assertThat(run("--help")).isZero();
    assertThat(run("build", "--help")).isZero();
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).contains("--output", "Exit status:", "scormc ");
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
