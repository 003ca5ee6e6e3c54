package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.metric.Snapshot;
import org.scormc.parser.AuthoredScenario;
import org.scormc.parser.ScenarioParser;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.Simulation;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/** The scenario files of the tests by name, their runs, and what is to be seen in these. */
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

  /** The run of a file with every parameter at its usual value. */
  static Trace run(String name) {
    return Simulation.run(scenario(name));
  }

  /** The run of a file with another value of one of its parameters. */
  static Trace run(String name, String parameter, long value) {
    DiagnosticLog log = new DiagnosticLog();
    Map<String, Long> values = new TreeMap<>();
    values.put(parameter, value);
    return Simulation.run(read(name).with(values, log).orElseThrow());
  }

  /** What each live node shows of a key at the end, such as {@code A 1; B -}. */
  static String ends(Trace trace, String key) {
    return shown(Snapshot.end(trace), key);
  }

  /** What each live node shows of a key at a time. */
  static String all(Trace trace, long timeMs, String key) {
    return shown(Snapshot.at(trace, timeMs), key);
  }

  private static String shown(Snapshot snapshot, String key) {
    List<String> values = new ArrayList<>();
    snapshot.live().forEach(node -> values.add(node + " " + snapshot.text(node, key)));
    return String.join("; ", values);
  }

  /** What a node shows of a key at a time. */
  static String at(Trace trace, long timeMs, String node, String key) {
    return Snapshot.at(trace, timeMs).text(node, key);
  }

  /** What reads showed, in the order of the reads. */
  static List<String> seen(Trace trace) {
    List<String> seen = new ArrayList<>();
    for (TraceEvent event : trace.events()) {
      if (event.what() instanceof Happening.Read read) {
        seen.add(Snapshot.text(read.versions().get(0)));
      }
    }
    return seen;
  }

  /** When something happened. */
  static List<Long> times(Trace trace, Predicate<TraceEvent> which) {
    return trace.events().stream().filter(which).map(TraceEvent::timeMs).toList();
  }
}
