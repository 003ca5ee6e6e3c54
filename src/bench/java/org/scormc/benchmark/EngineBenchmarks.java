package org.scormc.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.scormc.benchmark.Workload.Kind;

/** Runs every workload on the JVM and then in Chromium, and prints one table for each. */
final class EngineBenchmarks {
  /** More than a million orders: minutes in a page. */
  private static final String TOO_LARGE_FOR_A_PAGE = "explore3x12";

  /** Each plain enumeration replays every order from its start, so the larger ones take minutes. */
  private static final int LARGEST_PLAIN = 8;

  private final PrintStream out;

  private EngineBenchmarks(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints both tables, or one.
   *
   * @param arguments {@code jvm} or {@code chromium}, and beginnings of workload names; none of
   *     them stands for all
   */
  static void run(List<String> arguments, PrintStream out)
      throws RunnerException, IOException, InterruptedException {
    List<String> names = new ArrayList<>(arguments);
    boolean jvm = names.remove("jvm");
    boolean chromium = names.remove("chromium");
    List<Workload> chosen =
        Workload.all().stream()
            .filter(one -> names.isEmpty() || names.stream().anyMatch(one.name()::startsWith))
            .toList();
    EngineBenchmarks benchmarks = new EngineBenchmarks(out);
    if (jvm || !chromium) {
      benchmarks.onTheJvm(chosen);
    }
    if (chromium || !jvm) {
      benchmarks.inChromium(chosen);
    }
  }

  private void onTheJvm(List<Workload> workloads) throws RunnerException {
    heading("JVM " + Runtime.version() + ", JMH", "loop");
    for (Workload workload : workloads) {
      if (workload.kind() == Kind.RUN) {
        measure(workload, "simulate");
        measure(workload, "run");
      } else {
        measure(workload, "explore");
        if (Integer.parseInt(workload.name().replaceAll(".*x", "")) <= LARGEST_PLAIN) {
          measure(workload, "enumerate");
        }
      }
    }
  }

  private void measure(Workload workload, String loop) throws RunnerException {
    Result<?> turns =
        new Runner(
                new OptionsBuilder()
                    .include(EngineBenchmark.class.getName() + "\\." + loop + "$")
                    .param("workload", workload.name())
                    .forks(1)
                    .warmupIterations(1)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(3)
                    .measurementTime(TimeValue.seconds(1))
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .runSingle()
            .getPrimaryResult();
    row(
        workload,
        loop,
        turns.getScore(),
        turns.getStatistics().getMin(),
        turns.getStatistics().getMax());
  }

  private void inChromium(List<Workload> workloads) throws IOException, InterruptedException {
    try (BrowserLoop browser = BrowserLoop.start()) {
      heading(browser.version(), "loop");
      for (Workload workload : workloads) {
        if (workload.name().equals(TOO_LARGE_FOR_A_PAGE)) {
          continue;
        }
        List<Double> turns = browser.turnsPerSecond(workload);
        row(
            workload,
            workload.kind() == Kind.RUN ? "run" : "explore",
            turns.stream().mapToDouble(Double::doubleValue).average().orElseThrow(),
            turns.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
            turns.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
      }
    }
  }

  private void heading(String machine, String loop) {
    out.printf("%n%s%n", machine);
    out.printf(
        "%-16s %-10s %9s %-6s %12s %14s %14s %6s%n",
        "workload", loop, "amount", "unit", "per second", "lowest", "highest", "load");
  }

  private void row(Workload workload, String loop, double turns, double lowest, double highest) {
    long amount = workload.amount();
    out.printf(
        Locale.ROOT,
        "%-16s %-10s %9d %-6s %12.0f %14.0f %14.0f %6.1f%n",
        workload.name(),
        loop,
        amount,
        workload.kind().unit,
        turns * amount,
        lowest * amount,
        highest * amount,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
