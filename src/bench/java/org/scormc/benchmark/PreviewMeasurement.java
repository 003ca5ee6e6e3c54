package org.scormc.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.scormc.playback.SavedText;

/** How soon a saved lesson of {@code course-source} shows in the preview, in Chromium. */
final class PreviewMeasurement implements Measurement {
  private static final Path COURSE = Path.of("course-source");
  private static final Path LESSON = Path.of("01-one-leader-to-many/lesson.md");
  private static final int SAVES = 31;

  @Override
  public List<Measured> measure(PrintStream details) throws IOException, InterruptedException {
    Path copy = Files.createTempDirectory("preview");
    try (Stream<Path> files = Files.walk(COURSE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(COURSE.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    Path lesson = copy.resolve(LESSON.toString());
    List<Long> waits =
        SavedText.savedMs(copy, lesson, opening(Files.readString(lesson)), SAVES).stream()
            .sorted()
            .toList();
    long median = waits.get(waits.size() / 2);
    details.printf(
        "%nFrom save to screen, %d saves: least %d ms, median %d ms, most %d ms.%n",
        SAVES, waits.get(0), median, waits.get(waits.size() - 1));
    return List.of(new Measured("preview.saved.milliseconds", median));
  }

  /** The first line of prose. */
  private static String opening(String text) {
    return text.substring(text.indexOf("\n---\n") + 5)
        .lines()
        .filter(line -> line.matches("[A-Z].{30,}"))
        .findFirst()
        .orElseThrow();
  }
}
