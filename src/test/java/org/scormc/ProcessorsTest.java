package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scormc.course.Target;
import org.scormc.diagnostic.DiagnosticFormat;

/** What comes out does not depend on the machine: its processors, language and time zone. */
class ProcessorsTest {
  private static final Path COURSE = Path.of("src/test/resources/playback/course");

  @TempDir private Path folder;

  @Test
  void oneProcessorWritesTheSameBytesAsEight() throws IOException {
    Map<String, String> one = built(COURSE, 1);
    assertThat(one).hasSizeGreaterThan(20);
    assertThat(built(COURSE, 8)).isEqualTo(one);
  }

  @Test
  void mistakesAreToldAlikeByOneProcessorAndByEight() throws IOException {
    Path broken = folder.resolve("broken");
    for (Path file : files(COURSE)) {
      Path copy = broken.resolve(COURSE.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.write(copy, Files.readAllBytes(file));
      if (file.toString().endsWith(".md") || file.toString().endsWith(".yaml")) {
        Files.writeString(copy, Files.readString(copy).replaceFirst("(?m)^(id|  - id): ", "$1x: "));
      }
    }
    Map<String, String> one = built(broken, 1);
    assertThat(one).containsOnlyKeys("diagnostics");
    assertThat(one.get("diagnostics").lines().filter(line -> line.contains("error:")))
        .hasSizeGreaterThan(5);
    assertThat(built(broken, 8)).isEqualTo(one);
  }

  @Test
  void aMachineInCairoWritesTheSameBytes() throws IOException {
    Path course = Path.of("src/test/resources/multi-course");
    Map<String, String> here = built(course, 2);
    assertThat(here).hasSizeGreaterThan(20);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Africa/Cairo"));
      assertThat(built(course, 3)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** The diagnostics, and the files written, of a build by some number of threads. */
  private Map<String, String> built(Path course, int threads) throws IOException {
    Path output = folder.resolve("by-" + threads);
    Options options =
        new Options(
            course,
            output,
            Instant.EPOCH,
            Optional.empty(),
            Optional.empty(),
            List.of(Target.values()));
    ForkJoinPool pool = new ForkJoinPool(threads);
    Map<String, String> result = new TreeMap<>();
    try {
      BuildResult built = pool.submit(() -> CourseBuilder.build(options)).join();
      result.put("diagnostics", DiagnosticFormat.TEXT.write(built.diagnostics(), "", ""));
    } finally {
      pool.shutdown();
    }
    if (Files.exists(output)) {
      for (Path file : files(output)) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        result.put(output.relativize(file).toString(), Integer.toHexString(bytes.hashCode()));
      }
    }
    return result;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
