package org.scormc.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.json.Json;
import org.scormc.parser.AuthoredScenario;
import org.scormc.parser.AuthoredScenario.Parameter;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.Trace;
import picocli.CommandLine.Command;

/** {@code scormc sweep}: for which values of its parameters a scenario reaches its goals. */
@Command(
    name = "sweep",
    description = "Runs a scenario at every point of its grid and lists the points that pass.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SweepCommand extends ScenarioCommand {
  @Override
  Optional<Findings> find(AuthoredScenario scenario, DiagnosticLog log) {
    if (scenario.parameters().isEmpty()) {
      log.add(Code.MISSING_KEY, scenario.file().start(), "sweep");
      return Optional.empty();
    }
    Found found = new Found(scenario);
    boolean ran = found.sweep(0, new TreeMap<>(), log);
    return ran ? Optional.of(found) : Optional.empty();
  }

  private static final class Found implements Findings {
    private final AuthoredScenario scenario;
    private final List<Map<String, Long>> passing = new ArrayList<>();
    private int points;

    Found(AuthoredScenario scenario) {
      this.scenario = scenario;
    }

    /** Tries all values from one parameter on; false if the scenario can't be run at a point. */
    boolean sweep(int index, Map<String, Long> values, DiagnosticLog log) {
      if (index == scenario.parameters().size()) {
        return point(values, log);
      }
      Parameter parameter = scenario.parameters().get(index);
      boolean fine = true;
      for (long v = parameter.from(); v <= parameter.to() && fine; v += parameter.step()) {
        values.put(parameter.name(), v);
        fine = sweep(index + 1, values, log);
      }
      return fine;
    }

    private boolean point(Map<String, Long> values, DiagnosticLog log) {
      Optional<Scenario> at = scenario.with(values, log);
      Optional<Trace> trace =
          at.flatMap(found -> RunCommand.run(scenario, found, Long.MAX_VALUE, log));
      points++;
      if (trace.isPresent() && scenario.passes(trace.get())) {
        passing.add(new TreeMap<>(values));
      }
      return trace.isPresent();
    }

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
