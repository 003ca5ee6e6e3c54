package org.scormc.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.scormc.BuildResult;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.Checker;
import org.scormc.diagnostic.DiagnosticFormat;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parser.CourseParser;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The course that a command is asked to tell something of. */
final class CourseArgument {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "COURSE",
      defaultValue = "course-source",
      description = "The course folder (default: ${DEFAULT-VALUE}).")
  private Path course;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * Writes what there is to tell of the course, if it is sound, and what is wrong with it.
   *
   * @return the exit status
   */
  int tell(Function<CheckedCourse, String> text) {
    DiagnosticLog log = new DiagnosticLog();
    Optional<CheckedCourse> checked =
        CourseParser.parse(folder(), log).flatMap(parsed -> Checker.check(parsed, log));
    BuildResult result = new BuildResult(log.diagnostics());
    int status = Report.write(result, name(), DiagnosticFormat.TEXT, spec.commandLine());
    PrintWriter out = spec.commandLine().getOut();
    checked.ifPresent(found -> out.print(text.apply(found)));
    out.flush();
    return status;
  }

  /**
   * The course folder.
   *
   * @throws ParameterException if there is no such folder
   */
  Path folder() {
    return Arguments.folder(course, spec.commandLine());
  }

  /** What a report calls the course folder: as it was typed, with {@code /} between names. */
  String name() {
    return course.toString().replace('\\', '/');
  }
}
