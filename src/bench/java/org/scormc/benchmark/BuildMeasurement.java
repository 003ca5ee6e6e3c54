package org.scormc.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long the whole process {@code java -jar target/scormc.jar build} takes on generated courses,
 * and how much memory.
 */
final class BuildMeasurement implements Measurement {
  private static final Path JAR = Path.of("target/scormc.jar");
  private static final Path FOLDER = Path.of("target/bench");

  /**
   * A course, and how often it is built.
   *
   * @param lessons how many it has
   */
  private record Size(int lessons, int runs) {}

  private static final List<Size> SIZES =
      List.of(new Size(5, 15), new Size(50, 7), new Size(500, 5), new Size(2000, 3));

  @Override
  public List<Measured> measure(PrintStream details) throws IOException, InterruptedException {
    if (!Files.exists(JAR)) {
      throw new IllegalStateException("there is no " + JAR + ": make it by `mvn package`");
    }
    details.printf("%n| lessons | runs | least s | median s | processor s | MB at most |%n");
    details.printf("|---|---|---|---|---|---|%n");
    List<Measured> measured = new ArrayList<>();
    double perLesson = 0;
    for (Size size : SIZES) {
      Path course = FOLDER.resolve("course-" + size.lessons());
      Path output = FOLDER.resolve("packages-" + size.lessons());
      delete(course);
      delete(output);
      GeneratedCourse.write(course, size.lessons());
      List<String> command =
          List.of(
              Run.java(), "-jar", JAR.toString(), "build", course.toString(), "--output=" + output);
      double megabytes = Run.megabytes(command);
      Runs runs = Runs.of(command, size.runs());
      delete(course);
      delete(output);
      details.printf(
          Locale.ROOT,
          "| %,d | %d | %.2f | %.2f | %.2f | %.0f |%n",
          size.lessons(),
          size.runs(),
          runs.least().seconds(),
          runs.median().seconds(),
          runs.median().processorSeconds(),
          megabytes);
      String key = "compile." + size.lessons();
      double seconds = runs.median().seconds();
      switch (size.lessons()) {
        case 5 -> measured.add(new Measured(key + ".seconds", seconds));
        case 500 -> {
          measured.add(new Measured(key + ".seconds", seconds));
          measured.add(new Measured(key + ".megabytes", megabytes));
          perLesson = seconds / size.lessons();
        }
        case 2000 ->
            measured.add(new Measured("compile.growth", seconds / size.lessons() / perLesson));
        default -> {}
      }
    }
    return measured;
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
