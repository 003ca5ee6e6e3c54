package org.scormc.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Measures what the budgets are about and how fast the engine is. */
public final class Benchmarks {
  private static final String ALL = "all";
  private static final String BUDGETS = "budgets";
  private static final String ENGINE = "engine";
  private static final Map<String, Measurement> MEASUREMENTS = new LinkedHashMap<>();

  static {
    MEASUREMENTS.put("compile", new BuildMeasurement());
    MEASUREMENTS.put("page", new PageMeasurement());
    MEASUREMENTS.put("preview", new PreviewMeasurement());
  }

  private Benchmarks() {}

  /**
   * Prints what was measured, in Markdown, and ends with status 1 if a budget is missed.
   *
   * @param arguments {@code all}; {@code budgets}, all of them, or the first word of some; {@code
   *     engine}, followed by what {@link EngineBenchmarks} takes
   */
  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String what = arguments.length == 0 ? ALL : arguments[0];
    if (!List.of(ALL, BUDGETS, ENGINE).contains(what) && !MEASUREMENTS.containsKey(what)) {
      out.println("bench is one of all, budgets, engine, " + MEASUREMENTS.keySet());
      System.exit(2);
    }
    Machine.describe(out);
    boolean met = what.equals(ENGINE) || budgets(what, out);
    if (what.equals(ENGINE) || what.equals(ALL)) {
      List<String> rest =
          List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
      EngineBenchmarks.run(rest, out);
    }
    System.exit(met ? 0 : 1);
  }

  private static boolean budgets(String what, PrintStream out)
      throws IOException, InterruptedException {
    Budgets budgets = Budgets.read();
    List<Measured> values = new ArrayList<>();
    for (Map.Entry<String, Measurement> one : MEASUREMENTS.entrySet()) {
      if (!MEASUREMENTS.containsKey(what) || what.equals(one.getKey())) {
        values.addAll(one.getValue().measure(out));
      }
    }
    return budgets.report(values, out);
  }
}
