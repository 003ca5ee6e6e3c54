package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parser.AuthoredScenario;
import org.scormc.parser.ScenarioParser;
import org.scormc.simulation.Scenario;

/** The scenario files of the tests, by name. */
public final class ScenarioFiles {
  private static final Path FOLDER = Path.of("src/test/resources/scenario-file");
  private static final String ENDING = ".scenario.yaml";

  private ScenarioFiles() {}

  /** The names of all, sorted. */
  public static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file as its author wrote it. */
  public static AuthoredScenario read(String name) {
    DiagnosticLog log = new DiagnosticLog();
    AuthoredScenario scenario =
        ScenarioParser.parse(FOLDER.resolve(name + ENDING), log).orElseThrow();
    assertThat(log.diagnostics()).isEmpty();
    return scenario;
  }

  /** The scenario of a file, with every parameter at its usual value. */
  public static Scenario scenario(String name) {
    return read(name).scenario();
  }

  /** Whether it is known how a file ends in every order: it has a golden file that says so. */
  public static boolean isExplored(String name) {
    return Files.exists(FOLDER.resolve(name + ".explore.txt"))
        || Files.exists(FOLDER.resolve(name + ".explore.json"));
  }
}
