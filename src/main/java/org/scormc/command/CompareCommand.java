package org.scormc.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.exploration.Comparison;
import org.scormc.exploration.Comparison.OtherMetric;
import org.scormc.exploration.Comparison.OtherValue;
import org.scormc.json.ComparisonWriter;
import org.scormc.json.Json;
import org.scormc.parser.AuthoredScenario;
import org.scormc.parser.ScenarioParser;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scormc compare}: where the runs of two scenarios part, and what comes of it. */
@Command(
    name = "compare",
    description = "Runs two scenarios and tells where they part and what differs at the end.",
    footer = {"compare swap.scenario.yaml other.scenario.yaml"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CompareCommand extends ScenarioCommand {
  @Parameters(index = "1", paramLabel = "OTHER", description = "The other scenario file, in YAML.")
  private Path other;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "The language of the sentences: ${COMPLETION-CANDIDATES} (default: en).")
  private RunText.Language language;

  @Override
  Optional<Findings> find(AuthoredScenario scenario, DiagnosticLog log) {
    Optional<Trace> first = run(scenario, log);
    Optional<Trace> second = ScenarioParser.parse(other, log).flatMap(found -> run(found, log));
    return first.isPresent() && second.isPresent()
        ? Optional.of(new Found(Comparison.of(first.get(), second.get()), language))
        : Optional.empty();
  }

  private static Optional<Trace> run(AuthoredScenario scenario, DiagnosticLog log) {
    return scenario.run(scenario.scenario(), Long.MAX_VALUE, log);
  }

  private record Found(Comparison comparison, RunText.Language language) implements Findings {
    @Override
    public String text() {
      if (comparison.same()) {
        return language.same() + "\n";
      }
      StringBuilder out = new StringBuilder();
      out.append(language.common()).append(' ').append(comparison.common()).append('\n');
      out.append("  1: ").append(told(comparison.first())).append('\n');
      out.append("  2: ").append(told(comparison.second())).append('\n');
      List<List<String>> values = new ArrayList<>();
      for (OtherValue value : comparison.values()) {
        values.add(List.of(value.node(), value.key(), value.first(), value.second()));
      }
      table(language.atTheEnd(), values, out);
      List<List<String>> metrics = new ArrayList<>();
      for (OtherMetric metric : comparison.metrics()) {
        metrics.add(
            List.of(
                RunText.word(metric.metric()),
                Long.toString(metric.first()),
                Long.toString(metric.second())));
      }
      table(language.measured(), metrics, out);
      return out.toString();
    }

    private String told(Optional<TraceEvent> event) {
      return event
          .map(found -> found.timeMs() + " ms  " + language.catalogue().sentence(found))
          .orElse("-");
    }

    private static void table(String title, List<List<String>> lines, StringBuilder out) {
      if (!lines.isEmpty()) {
        out.append('\n').append(title).append(" (1, 2):\n");
        RunText.table(lines, out);
      }
    }

    @Override
    public Json.Members json() {
      return ComparisonWriter.json(comparison, language.catalogue());
    }
  }
}
