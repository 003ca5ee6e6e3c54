package org.scormc.command;

import java.nio.file.Path;
import java.util.function.Function;
import org.scormc.BuildResult;
import org.scormc.Options;
import org.scormc.diagnostic.DiagnosticFormat;
import org.scormc.progress.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is typed for every command that reads a course. */
final class Arguments {
  @Mixin private CourseArgument course;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description =
          "How to write what is wrong: text (for people, on standard error), json or sarif"
              + " (on standard output).")
  DiagnosticFormat format;

  @Mixin Strictness strictness;

  @Option(names = "--verbose", description = "Tell how long each phase took, on standard error.")
  private boolean verbose;

  @Option(
      names = {"-w", "--watch"},
      description =
          "Go on: do it again, for what has changed, whenever a file is saved. Ctrl-C ends it.")
  private boolean watch;

  /**
   * Does something that takes its time, once or whenever a file is saved, and tells people about
   * it.
   *
   * @param work does it
   * @param report tells what came of it, and gives the exit status
   * @return the exit status of the last time
   */
  int run(
      Options options,
      Function<Progress, BuildResult> work,
      Function<BuildResult, Rounds.Outcome> report,
      CommandLine command) {
    if (!watch) {
      return report.apply(heard(work, command).result()).status();
    }
    if (format != DiagnosticFormat.TEXT) {
      throw new ParameterException(command, "--watch tells people: it knows --format text only");
    }
    return new Rounds(command.getErr())
        .run(
            options,
            guard -> {
              Heard heard = heard(progress -> work.apply(guard.apply(progress)), command);
              Rounds.Outcome outcome = report.apply(heard.result());
              String length = heard.timings().all();
              return new Rounds.Outcome(outcome.status(), outcome.text() + " (" + length + ")");
            });
  }

  /**
   * What has come of some work.
   *
   * @param timings how long it took
   */
  private record Heard(BuildResult result, Timings timings) {}

  private Heard heard(Function<Progress, BuildResult> work, CommandLine command) {
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
    return new Heard(result, timings);
  }

  /**
   * The course folder.
   *
   * @throws ParameterException if there is no such folder
   */
  Path folder(CommandLine command) {
    return course.folder(command);
  }

  /** What a report calls the course folder. */
  String name() {
    return course.name();
  }
}
