package org.scormc.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.exploration.Sweep;
import org.scormc.json.Json;
import org.scormc.parser.AuthoredScenario;
import org.scormc.parser.AuthoredScenario.Parameter;
import picocli.CommandLine.Command;

/** {@code scormc sweep}: for which values of its parameters a scenario reaches its goals. */
@Command(
    name = "sweep",
    description = "Runs a scenario at every point of its grid and lists the points that pass.",
    footer = {"sweep lease.scenario.yaml --json"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SweepCommand extends ScenarioCommand {
  @Override
  Optional<Findings> find(AuthoredScenario scenario, DiagnosticLog log) {
    if (scenario.parameters().isEmpty()) {
      log.add(Code.MISSING_KEY, scenario.file().start(), "sweep");
      return Optional.empty();
    }
    Sweep sweep = new Sweep(scenario.parameters().stream().map(Parameter::range).toList());
    List<Map<String, Long>> passing =
        sweep.passing(point -> !log.hasErrors() && passes(scenario, point, log));
    return log.hasErrors()
        ? Optional.empty()
        : Optional.of(new Found(scenario, sweep.size(), passing));
  }

  /** Whether a point reaches the goals; the log gets it if the scenario can't be run there. */
  private static boolean passes(
      AuthoredScenario scenario, Map<String, Long> point, DiagnosticLog log) {
    return scenario
        .with(point, log)
        .flatMap(at -> scenario.run(at, Long.MAX_VALUE, log))
        .filter(scenario::passes)
        .isPresent();
  }

  private record Found(AuthoredScenario scenario, int points, List<Map<String, Long>> passing)
      implements Findings {
    @Override
    public String text() {
      StringBuilder out = new StringBuilder();
      out.append(passing.size()).append(" of ").append(points).append(" points pass\n");
      for (Map<String, Long> values : passing) {
        List<String> pairs = new ArrayList<>();
        for (Parameter parameter : scenario.parameters()) {
          pairs.add(parameter.name() + " = " + values.get(parameter.name()));
        }
        out.append("  ").append(String.join(", ", pairs)).append('\n');
      }
      return out.toString();
    }

    @Override
    public Json.Members json() {
      Json.Array names = new Json.Array();
      scenario.parameters().forEach(parameter -> names.add(parameter.name()));
      Json.Array passes = new Json.Array();
      for (Map<String, Long> values : passing) {
        Json.Members point = new Json.Members();
        values.forEach(point::with);
        passes.add(point);
      }
      return new Json.Members()
          .with("id", scenario.scenario().id())
          .with("parameters", names)
          .with("points", points)
          .with("passing", passing.size())
          .with("passes", passes);
    }
  }
}
