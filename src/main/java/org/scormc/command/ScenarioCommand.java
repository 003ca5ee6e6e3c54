package org.scormc.command;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scormc.BuildResult;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.json.Json;
import org.scormc.json.JsonWriter;
import org.scormc.parser.AuthoredScenario;
import org.scormc.parser.ScenarioParser;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that reads a scenario, makes something of it and writes that down. */
abstract class ScenarioCommand implements Callable<Integer> {
  @Mixin private ScenarioArguments arguments;
  @Spec private CommandSpec spec;

  @Override
  public final Integer call() {
    DiagnosticLog log = new DiagnosticLog();
    Optional<Findings> findings =
        ScenarioParser.parse(arguments.scenario, log).flatMap(scenario -> find(scenario, log));
    BuildResult result = new BuildResult(log.diagnostics());
    int status = Report.write(result, "", arguments.format, spec.commandLine());
    PrintWriter out = spec.commandLine().getOut();
    findings.ifPresent(
        found -> out.print(arguments.json ? JsonWriter.lines(found.json()) : found.text()));
    out.flush();
    return status;
  }

  /**
   * Does the work of the command.
   *
   * @param log gets what can't be done with the scenario
   * @return empty if something can't
   */
  abstract Optional<Findings> find(AuthoredScenario scenario, DiagnosticLog log);

  /** What a command found out, for people and for machines. */
  interface Findings {
    String text();

    Json.Members json();
  }
}
