package org.scormc.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** What scormc may cost, and the table that says whether it does. */
public final class Budgets {
  private static final Path FILE = Path.of("src/bench/budgets.properties");

  private final SortedMap<String, Double> budgets;

  private Budgets(SortedMap<String, Double> budgets) {
    this.budgets = budgets;
  }

  /** The budgets in {@code src/bench/budgets.properties}, below the working directory. */
  public static Budgets read() throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(FILE, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    SortedMap<String, Double> budgets = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      budgets.put(key, Double.valueOf(properties.getProperty(key)));
    }
    return new Budgets(budgets);
  }

  /**
   * Prints each value beside its budget, as a table in Markdown.
   *
   * @return whether no budget is missed
   * @throws IllegalArgumentException if there is no such budget
   */
  public boolean report(List<Measured> values, PrintStream out) {
    List<Measured> missed = new ArrayList<>();
    out.println();
    out.println("| measure | measured | budget | verdict |");
    out.println("|---|---|---|---|");
    for (Measured measured : values) {
      Double budget = budgets.get(measured.budget());
      if (budget == null) {
        throw new IllegalArgumentException("not in " + FILE + ": " + measured.budget());
      }
      boolean met = measured.value() <= budget;
      if (!met) {
        missed.add(measured);
      }
      out.printf(
          "| `%s` | %s | %s | %s |%n",
          measured.budget(), number(measured.value()), number(budget), met ? "met" : "**missed**");
    }
    for (Map.Entry<String, Double> budget : budgets.entrySet()) {
      if (values.stream().noneMatch(value -> value.budget().equals(budget.getKey()))) {
        out.printf("| `%s` | | %s | not measured |%n", budget.getKey(), number(budget.getValue()));
      }
    }
    return missed.isEmpty();
  }

  /** A number with three significant digits, or as many as it takes without a fraction. */
  static String number(double value) {
    if (value == Math.rint(value) || Math.abs(value) >= 100) {
      return String.valueOf(Math.round(value));
    }
    return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
  }
}
