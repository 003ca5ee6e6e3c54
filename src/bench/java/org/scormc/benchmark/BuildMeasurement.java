package org.scormc.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private record Size(int lessons, int runs) {
    /** Whether it is built in a round: its rounds are spread over all of them. */
    boolean isBuiltIn(int round) {
      return (round + 1) * runs / ROUNDS > round * runs / ROUNDS;
    }

    Path course() {
      return FOLDER.resolve("course-" + lessons);
    }

    Path output() {
      return FOLDER.resolve("packages-" + lessons);
    }

    List<String> command() {
      return List.of(
          Run.java(), "-jar", JAR.toString(), "build", course().toString(), "--output=" + output());
    }
  }

  private static final int ROUNDS = 15;

  private static final Size SHORT = new Size(5, ROUNDS);
  private static final Size LONG = new Size(500, 5);
  private static final Size LONGEST = new Size(2000, 3);
  private static final List<Size> SIZES = List.of(SHORT, new Size(50, 7), LONG, LONGEST);

  @Override
  public List<Measured> measure(PrintStream details) throws IOException, InterruptedException {
    if (!Files.exists(JAR)) {
      throw new IllegalStateException("there is no " + JAR + ": make it by `mvn package`");
    }
    Map<Size, Double> megabytes = new HashMap<>();
    for (Size size : SIZES) {
      clear(size);
      GeneratedCourse.write(size.course(), size.lessons());
      megabytes.put(size, Run.megabytes(size.command()));
    }
    Map<Size, Runs> runs = inTurns();
    details.printf("%n| lessons | runs | least s | median s | processor s | MB at most |%n");
    details.printf("|---|---|---|---|---|---|%n");
    for (Size size : SIZES) {
      clear(size);
      details.printf(
          Locale.ROOT,
          "| %,d | %d | %.2f | %.2f | %.2f | %.0f |%n",
          size.lessons(),
          size.runs(),
          runs.get(size).least().seconds(),
          runs.get(size).median().seconds(),
          runs.get(size).median().processorSeconds(),
          megabytes.get(size));
    }
    double seconds = runs.get(LONG).median().seconds();
    double most = runs.get(LONGEST).median().seconds();
    return List.of(
        new Measured("compile.5.seconds", runs.get(SHORT).median().seconds()),
        new Measured("compile.500.seconds", seconds),
        new Measured("compile.500.megabytes", megabytes.get(LONG)),
        new Measured("compile.growth", most / LONGEST.lessons() / (seconds / LONG.lessons())));
  }

  /** Sizes are compared, and a machine that others share changes its pace from minute to minute. */
  private static Map<Size, Runs> inTurns() throws IOException, InterruptedException {
    Map<Size, List<Run>> runs = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Size size : SIZES) {
        if (size.isBuiltIn(round)) {
          runs.computeIfAbsent(size, any -> new ArrayList<>()).add(Run.of(size.command()));
        }
      }
    }
    Map<Size, Runs> all = new HashMap<>();
    runs.forEach((size, list) -> all.put(size, new Runs(list)));
    return all;
  }

  private static void clear(Size size) throws IOException {
    delete(size.course());
    delete(size.output());
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
