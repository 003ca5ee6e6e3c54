package org.scormc.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Looks for inputs that break a target, guided by coverage: {@code mvn -Pfuzz test}.
 *
 * <p>Each target gets a JVM of its own with little memory, and 30 s for an input. What breaks one
 * is left in {@code target/fuzz} and ends the run.
 */
final class Fuzzing {
  private static final List<String> TARGETS = List.of("Zip", "Manifest", "Yaml", "Markdown");

  private Fuzzing() {}

  /** Gives each target as many seconds as the first argument says. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    for (String target : TARGETS) {
      String name = target.toLowerCase(Locale.ROOT);
      Path folder = Files.createDirectories(Path.of("target/fuzz", name));
      int number = 0;
      for (byte[] seed : Seeds.of(name)) {
        Files.write(folder.resolve("seed-" + number), seed);
        number++;
      }
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  "com.code_intelligence.jazzer.Jazzer",
                  "--target_class=org.scormc.fuzz." + target + "Target",
                  "--instrumentation_includes=org.scormc.**:org.commonmark.**:org.snakeyaml.**",
                  "--reproducer_path=target/fuzz",
                  folder.toString(),
                  "-artifact_prefix=target/fuzz/" + name + "-",
                  "-max_total_time=" + arguments[0],
                  "-timeout=30",
                  "-max_len=20000",
                  "-print_final_stats=1")
              .inheritIO()
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      int status = process.waitFor();
      if (status != 0) {
        System.exit(status);
      }
    }
  }
}
