package org.scormc.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teavm.jso.JSExport;

/** The compiled engine as a file, and what it says about mistakes. */
class EngineFileIT {
  private static final Path CLASSES = Path.of("target/classes");
  private static final Path ENGINE = CLASSES.resolve("js/engine.js");

  @TempDir Path folder;

  @Test
  void theEngineStaysSmallEnoughForEveryPage() throws IOException {
    Path zipped = folder.resolve("engine.js.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write(Files.readAllBytes(ENGINE));
    }
    assertThat(Files.size(zipped)).isLessThan(104 * 1024);
  }

  /** What the build does, in other processes; TeaVM is slow if it has to search all libraries. */
  @Test
  void theEngineIsTheSameEachTimeItIsMade() throws Exception {
    Path script = folder.resolve("teavm.js");
    Path engine = folder.resolve("engine.js");
    String libraries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(path -> path.contains("teavm"))
            .collect(Collectors.joining(File.pathSeparator, CLASSES + File.pathSeparator, ""));
    List<String> sameHashes = List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2");
    make(sameHashes, libraries, "EngineCompiler", Engine.class.getName(), script);
    make(List.of(), closureCompiler(), "EngineShrinker", script, engine);
    assertThat(engine).hasSameBinaryContentAs(ENGINE);
  }

  @Test
  void aMistakeInAScenarioIsToldInWords() {
    assertThatThrownBy(() -> Engine.run("{\"id\":3}", "en"))
        .hasMessage("`id` must be a text in {\"id\":3}");
  }

  private static void make(
      List<String> options, String libraries, String step, Object from, Path to) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", libraries, "src/build/java/" + step + ".java"));
    command.addAll(List.of(from.toString(), to.toString()));
    Process java = new ProcessBuilder(command).inheritIO().start();
    assertThat(java.waitFor()).as(step).isZero();
  }

  /** It lies in the same repository of libraries as TeaVM. */
  private static String closureCompiler() throws Exception {
    Path library =
        Path.of(JSExport.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path repository = library.resolve("../../../../..").normalize();
    String version =
        Pattern.compile("<closure-compiler.version>(.*)</")
            .matcher(Files.readString(Path.of("pom.xml")))
            .results()
            .map(found -> found.group(1))
            .findFirst()
            .orElseThrow();
    return repository
        .resolve("com/google/javascript/closure-compiler")
        .resolve(version)
        .resolve("closure-compiler-" + version + ".jar")
        .toString();
  }
}
