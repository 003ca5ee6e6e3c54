package org.scormc.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.scormc.BuildResult;
import org.scormc.diagnostic.DiagnosticFormat;
import org.scormc.progress.Progress;
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

  @Option(names = "--verbose", description = "Tell how long each phase took, on standard error.")
  private boolean verbose;

  /** Does something that takes its time, and tells people about that. */
  BuildResult heard(Function<Progress, BuildResult> work, CommandLine command) {
    Terminal terminal =
        format == DiagnosticFormat.TEXT ? Main.of(command).terminal() : Terminal.NONE;
    BuildResult result;
    Timings timings;
    try (ProgressBar bar = new ProgressBar(command.getErr(), terminal, System::nanoTime).drawn()) {
      timings = new Timings(bar, System::nanoTime);
      result = work.apply(timings);
      timings.end();
    }
    if (verbose) {
      timings.write(command.getErr());
    }
    return result;
  }

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
