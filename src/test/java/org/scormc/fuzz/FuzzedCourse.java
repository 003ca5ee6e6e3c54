package org.scormc.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scormc.checker.Checker;
import org.scormc.course.Target;
import org.scormc.diagnostic.DiagnosticFormat;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.memory.Memory;
import org.scormc.parser.CourseParser;
import org.scormc.progress.Progress;
import org.scormc.renderer.Look;
import org.scormc.renderer.PageRenderer;

/** The good course of the diagnostics, with one file replaced at a time. */
final class FuzzedCourse {
  private static final Path GOOD = Path.of("src/test/resources/diagnostic/good-course");
  private static final Look LOOK = Look.standard();

  private final Path folder;
  private final Memory memory = new Memory();
  private final TreeSet<String> good = new TreeSet<>();

  private FuzzedCourse(Path folder) {
    this.folder = folder;
  }

  static FuzzedCourse create() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "fuzzed-course");
      try (Stream<Path> files = Files.walk(GOOD)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = folder.resolve(GOOD.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
      FuzzedCourse course = new FuzzedCourse(folder);
      course.good.addAll(course.pages().values());
      return course;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The pages that are others than those of the good course once a file is replaced; none if the
   * compiler refuses it.
   */
  SortedMap<String, String> pages(String path, byte[] content) throws IOException {
    Path file = folder.resolve(path);
    byte[] before = Files.exists(file) ? Files.readAllBytes(file) : null;
    Files.write(file, content);
    try {
      SortedMap<String, String> pages = pages();
      pages.values().removeAll(good);
      return pages;
    } finally {
      if (before == null) {
        Files.delete(file);
      } else {
        Files.write(file, before);
      }
    }
  }

  /** The pages of the course. */
  SortedMap<String, String> pages() {
    DiagnosticLog log = new DiagnosticLog();
    SortedMap<String, String> pages = new TreeMap<>();
    List<Target> targets = List.of(Target.SCORM2004_4);
    CourseParser.parse(folder, memory, Progress.UNHEARD, log)
        .flatMap(course -> Checker.check(course, memory, Progress.UNHEARD, log))
        .ifPresent(
            checked ->
                PageRenderer.render(checked, targets, LOOK, memory, Progress.UNHEARD, log)
                    .get(Target.SCORM2004_4)
                    .files()
                    .files()
                    .forEach(
                        (page, bytes) -> {
                          if (page.endsWith(".html")) {
                            pages.put(page, new String(bytes, StandardCharsets.UTF_8));
                          }
                        }));
    for (DiagnosticFormat format : DiagnosticFormat.values()) {
      format.write(log.diagnostics(), "course", "0");
    }
    memory.forgetUnwanted();
    return pages;
  }
}
