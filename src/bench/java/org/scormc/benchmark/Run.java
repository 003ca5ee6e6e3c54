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
 */
record Run(double seconds, double processorSeconds) {
  private static final int MEMORY_EVERY_MS = 10;
  private static final int KIB = 1024;

  /** The {@code java} that runs this. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /**
   * Runs a command, whose output goes nowhere.
   *
   * <p>The shell says how much time went by, since it waits for its child as that waits for its
   * own; nothing else runs meanwhile.
   *
   * @throws IllegalStateException if it does not end with 0
   */
  static Run of(List<String> command) throws IOException, InterruptedException {
    Path times = Files.createTempFile("times", ".txt");
    try {
      List<String> shell = new ArrayList<>(List.of("bash", "-c"));
      shell.add("TIMEFORMAT='%R %U %S'; { time \"$@\" >/dev/null 2>&1; } 2>\"$0\"");
      shell.add(times.toString());
      shell.addAll(command);
      ended(command, new ProcessBuilder(shell).start().waitFor());
      String[] took = Files.readString(times).strip().split(" ", -1);
      return new Run(
          Double.parseDouble(took[0]), Double.parseDouble(took[1]) + Double.parseDouble(took[2]));
    } finally {
      Files.delete(times);
    }
  }

  /**
   * Runs a command and looks again and again how much memory it has in use, of which the system
   * keeps the peak.
   *
   * @return the sum of the peaks of all its processes, in MB of 1,000,000 bytes; 0 where there is
   *     no {@code /proc}
   */
  static double megabytes(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    SortedMap<Long, Long> peaks = new TreeMap<>();
    do {
      Stream.concat(Stream.of(process.toHandle()), process.descendants())
          .forEach(one -> peaks.merge(one.pid(), peak(one), Math::max));
    } while (!process.waitFor(MEMORY_EVERY_MS, TimeUnit.MILLISECONDS));
    ended(command, process.exitValue());
    return peaks.values().stream().mapToLong(Long::longValue).sum() * KIB / 1e6;
  }

  private static void ended(List<String> command, int status) {
    if (status != 0) {
      throw new IllegalStateException(command + " ended with " + status);
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
