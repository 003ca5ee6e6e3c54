package org.scormc.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a process took together with all that it started.
 *
 * @param seconds from its start to its end
 * @param processorSeconds processor time, of all processors together
 * @param megabytes the most memory in use, in MB of 1,000,000 bytes: the sum of the peaks of all
 *     processes; 0 where there is no {@code /proc}
 */
record Run(double seconds, double processorSeconds, double megabytes) {
  private static final int MEMORY_EVERY_MS = 5;
  private static final int KIB = 1024;

  /** The {@code java} that runs this. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /**
   * Runs a command, whose output goes nowhere.
   *
   * <p>The shell says how much processor time went by, since it waits for its child as that waits
   * for its own. Memory is looked up while they live: the system keeps the peak of each.
   *
   * @throws IllegalStateException if it does not end with 0
   */
  static Run of(List<String> command) throws IOException, InterruptedException {
    Path times = Files.createTempFile("times", ".txt");
    Path said = Files.createTempFile("said", ".txt");
    try {
      List<String> shell = new ArrayList<>(List.of("bash", "-c"));
      shell.add("TIMEFORMAT='%R %U %S'; { time \"$@\" >\"$0\" 2>&1; } 2>\"$TIMES\"");
      shell.add(said.toString());
      shell.addAll(command);
      ProcessBuilder builder = new ProcessBuilder(shell);
      builder.environment().put("TIMES", times.toString());
      builder.environment().put("LC_ALL", "C");
      Process process = builder.start();
      SortedMap<Long, Long> peaks = new TreeMap<>();
      do {
        process.descendants().forEach(child -> peaks.merge(child.pid(), peak(child), Math::max));
      } while (!process.waitFor(MEMORY_EVERY_MS, TimeUnit.MILLISECONDS));
      if (process.exitValue() != 0) {
        throw new IllegalStateException(command + " ended with " + Files.readString(said));
      }
      String[] took = Files.readString(times).strip().split(" ");
      long kibibytes = peaks.values().stream().mapToLong(Long::longValue).sum();
      return new Run(
          Double.parseDouble(took[0]),
          Double.parseDouble(took[1]) + Double.parseDouble(took[2]),
          kibibytes * KIB / 1e6);
    } finally {
      Files.delete(times);
      Files.delete(said);
    }
  }

  /** The most resident memory that a process has had, in KiB; 0 if nothing says so. */
  private static long peak(ProcessHandle process) {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    try (Stream<String> lines = Files.lines(status, StandardCharsets.ISO_8859_1)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | RuntimeException e) {
      return 0; // it has ended, or this is no Linux
    }
  }
}
