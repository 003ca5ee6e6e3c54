package org.scormc.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does once what people do every day, so that a JVM that is told to list its classes ({@code
 * -XX:DumpLoadedClassList}) meets those that {@link Launcher} wants again.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * Makes, checks, builds and verifies the sample course in a folder of its own, builds other
   * courses there, and deletes the folder.
   *
   * @param arguments the folders of the other courses
   * @throws IOException if the folder can't be written
   * @throws IllegalStateException if a command fails
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("scormc");
    try {
      MethodHandles.lookup().ensureInitialized(Launcher.class);
      String course = folder.resolve("sample/course-source").toString();
      String output = folder.resolve("packages").toString();
      play("init", folder.resolve("sample").toString());
      play("check", course);
      play("build", course, "--output", output, "--verbose");
      String built = onlyPackage(output, "-scorm2004-4.zip");
      play("verify", built);
      play("verify", onlyPackage(output, "-scorm12.zip"));
      play("diff", built, built);
      play("explain", "E214");
      play("--help");
      for (String other : arguments) {
        play("build", other, "--output", folder.resolve("other").toString());
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } finally {
      delete(folder);
    }
  }

  private static void play(String... arguments) {
    StringWriter heard = new StringWriter();
    PrintWriter out = new PrintWriter(heard);
    int status = Main.run(out, out, arguments);
    if (status != 0) {
      throw new IllegalStateException(
          "scormc " + String.join(" ", arguments) + " ended with " + status + "\n" + heard);
    }
  }

  private static String onlyPackage(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files
          .map(Path::toString)
          .filter(name -> name.endsWith(ending))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
