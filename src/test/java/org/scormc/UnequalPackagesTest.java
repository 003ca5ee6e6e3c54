package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scormc.command.Main;

/**
 * Each folder of {@code src/test/resources/diagnostic} with folders {@code old} and {@code new}
 * holds two packages that can't be compared, and what is said of them.
 */
class UnequalPackagesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/diagnostic");

  static List<String> fixtures() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("old")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void packagesThatCannotBeComparedGetTheirDiagnostics(String name) throws IOException {
    Path fixture = FIXTURES.resolve(name);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Main.run(
            new PrintWriter(out),
            new PrintWriter(err),
            "diff",
            fixture.resolve("old").toString(),
            fixture.resolve("new").toString());
    String said = err.toString().replace(fixture.toString().replace('\\', '/') + "/", "");
    GoldenFile.assertEquals(fixture.resolve("expected.txt"), said);
    assertThat(said).contains("[" + name.substring(0, 4) + "]");
    assertThat(status).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
  }
}
