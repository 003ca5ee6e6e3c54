package org.scormc.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiled engine against the JVM, byte for byte. */
class EngineInNodeTest {
  private static final Path ENGINE = Path.of("target/classes/js/engine.js");
  private static final Path SCENARIOS = Path.of("src/test/resources/scenario");

  /**
   * Writes what the engine says about each scenario beside it, as the JVM side of the test does.
   */
  private static final String SCRIPT =
      """
      import {run, order, explore} from '%s';
      import {readFileSync, writeFileSync, readdirSync} from 'node:fs';
      const folder = '%s/';
      for (const file of readdirSync(folder).filter(name => name.endsWith('.json'))) {
        const text = readFileSync(folder + file, 'utf8');
        let out = run(text, 'en') + '\\n' + run(text, 'fr') + '\\n';
        if (file === 'seat.json' || file === 'swapped-titles.json') {
          out += explore(text) + '\\n' + order(text, '{"moves":["A","B","A>B"]}', 'en') + '\\n';
        }
        try { run(text.replace('"nodes"', '"knots"'), 'en'); } catch (e) { out += e.message; }
        writeFileSync('%s/' + file, out);
      }
      """;

  @TempDir Path folder;

  @Test
  void theSameScenariosGiveTheSameBytesInNodeAndOnTheJvm() throws Exception {
    assumeTrue(hasNode(), "Node is not installed");
    Path script = folder.resolve("run.mjs");
    Path output = Files.createDirectory(folder.resolve("out"));
    Path engine = folder.resolve("engine.mjs");
    Files.copy(ENGINE, engine);
    Files.writeString(
        script,
        SCRIPT.formatted(engine.toUri(), SCENARIOS.toAbsolutePath(), output.toAbsolutePath()));
    Process node = new ProcessBuilder("node", script.toString()).inheritIO().start();
    assertThat(node.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(node.exitValue()).isZero();
    for (Path scenario : scenarios()) {
      assertThat(Files.readString(output.resolve(scenario.getFileName())))
          .as(scenario.toString())
          .isEqualTo(onTheJvm(scenario));
    }
  }

  private static String onTheJvm(Path scenario) throws IOException {
    String text = Files.readString(scenario);
    StringBuilder out = new StringBuilder();
    out.append(Engine.run(text, "en")).append('\n').append(Engine.run(text, "fr")).append('\n');
    String name = scenario.getFileName().toString();
    if (name.equals("seat.json") || name.equals("swapped-titles.json")) {
      out.append(Engine.explore(text)).append('\n');
      out.append(Engine.order(text, "{\"moves\":[\"A\",\"B\",\"A>B\"]}", "en")).append('\n');
    }
    try {
      Engine.run(text.replace("\"nodes\"", "\"knots\""), "en");
    } catch (IllegalArgumentException e) {
      out.append(e.getMessage());
    }
    return out.toString();
  }

  private static List<Path> scenarios() throws IOException {
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> files = Files.list(SCENARIOS)) {
      files.filter(path -> path.toString().endsWith(".json")).sorted().forEach(paths::add);
    }
    assertThat(paths).hasSizeGreaterThan(10);
    return paths;
  }

  private static boolean hasNode() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void theEngineStaysSmallEnoughForEveryPage() throws IOException {
    Path zipped = folder.resolve("engine.js.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write(Files.readAllBytes(ENGINE));
    }
    assertThat(Files.size(zipped)).isLessThan(72 * 1024);
  }

  @Test
  void aMistakeInAScenarioIsToldInWords() {
    assertThatThrownBy(() -> Engine.run("{\"id\":3}", "en"))
        .hasMessage("`id` must be a text in {\"id\":3}");
  }
}
