package org.scormc.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/** What values depend on besides scormc. */
final class Machine {
  private static final int RUNS = 9;

  private Machine() {}

  /** Prints what it is, how fast it starts Java, and what else it has to do. */
  static void describe(PrintStream out) throws IOException, InterruptedException {
    List<String> command = List.of(Run.java(), "-version");
    Run.of(command);
    out.printf(
        Locale.ROOT,
        "%d processors, %s %s, Java %s; `java -version` takes %.3f s; load %.1f%n",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.version(),
        Runs.of(command, RUNS).median().seconds(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
