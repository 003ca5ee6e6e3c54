package org.scormc.command;

import java.nio.file.Path;
import java.util.Optional;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.json.ConflictsWriter;
import org.scormc.json.Json;
import org.scormc.json.TraceWriter;
import org.scormc.parser.AuthoredScenario;
import org.scormc.simulation.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code scormc run}: what happens in a scenario, on the clock. */
@Command(
    name = "run",
    description = "Runs a scenario and tells what happens, event by event.",
    footer = {"run swap.scenario.yaml", "run swap.scenario.yaml --until 100 --svg swap.svg"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RunCommand extends ScenarioCommand {
  @Spec private CommandSpec spec;

  @Option(
      names = "--until",
      paramLabel = "MS",
      description = "Stop after this true time, in milliseconds (default: the scenario's end).")
  private Optional<Long> untilMs;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "The language of the sentences: ${COMPLETION-CANDIDATES} (default: en).")
  private RunText.Language language;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Also draw the run as a space-time diagram into this file.")
  private Optional<Path> svg;

  @Override
  Optional<Findings> find(AuthoredScenario scenario, DiagnosticLog log) {
    long limitMs = untilMs.orElse(Long.MAX_VALUE);
    if (limitMs < 0) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--until': " + limitMs + " (from 0)");
    }
    Optional<Trace> trace = scenario.run(scenario.scenario(), limitMs, log);
    if (trace.isPresent() && svg.isPresent()) {
      Drawing.write(trace.get(), language, svg.get());
    }
    return trace.map(Found::new);
  }

  private final class Found implements Findings {
    private final Trace trace;

    Found(Trace trace) {
      this.trace = trace;
    }

    @Override
    public String text() {
      return new RunText(trace, language).text();
    }

    @Override
    public Json.Members json() {
      return TraceWriter.json(trace, language.catalogue())
          .with("conflicts", ConflictsWriter.json(trace));
    }
  }
}
