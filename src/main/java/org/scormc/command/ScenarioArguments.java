package org.scormc.command;

import java.nio.file.Path;
import org.scormc.diagnostic.DiagnosticFormat;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is typed for every command that reads a scenario. */
final class ScenarioArguments {
  @Parameters(index = "0", paramLabel = "SCENARIO", description = "The scenario file, in YAML.")
  Path scenario;

  @Option(names = "--json", description = "Write the result as JSON.")
  boolean json;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description =
          "How to write what is wrong: text (for people, on standard error), json or sarif"
              + " (on standard output).")
  DiagnosticFormat format;
}
