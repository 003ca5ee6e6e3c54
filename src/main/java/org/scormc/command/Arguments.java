package org.scormc.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.scormc.diagnostic.DiagnosticFormat;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What is typed for every command that reads a course. */
final class Arguments {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "COURSE",
      defaultValue = "course-source",
      description = "The course folder (default: ${DEFAULT-VALUE}).")
  Path course;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description =
          "How to write what is wrong: text (for people, on standard error), json or sarif"
              + " (on standard output).")
  DiagnosticFormat format;

  /**
   * The course folder.
   *
   * @throws ParameterException if there is no such folder
   */
  Path folder(CommandLine command) {
    return folder(course, command);
  }

  /** A folder that was named. */
  static Path folder(Path path, CommandLine command) {
    if (!Files.isDirectory(path)) {
      throw new ParameterException(command, "there is no folder `" + path + "`");
    }
    return path;
  }
}
