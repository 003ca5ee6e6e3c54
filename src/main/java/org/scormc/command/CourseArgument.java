package org.scormc.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.scormc.BuildResult;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.Checker;
import org.scormc.diagnostic.DiagnosticFormat;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parser.CourseParser;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The course folder that is typed for a command. */
final class CourseArgument {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "COURSE",
      defaultValue = "course-source",
      description = "The course folder (default: ${DEFAULT-VALUE}).")
  private Path course;

  /**
   * Writes what there is to tell of the course, if it is sound, and what is wrong with it.
   *
   * @return the exit status
   */
  int tell(Function<CheckedCourse, String> text, CommandLine command) {
    DiagnosticLog log = new DiagnosticLog();
    Optional<CheckedCourse> checked =
        CourseParser.parse(folder(command), log).flatMap(parsed -> Checker.check(parsed, log));
    BuildResult result = new BuildResult(log.diagnostics());
    int status = Report.write(result, name(), DiagnosticFormat.TEXT, command);
    PrintWriter out = command.getOut();
    checked.ifPresent(found -> out.print(text.apply(found)));
    out.flush();
    return status;
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

  /** What a report calls the course folder: as it was typed, with {@code /} between names. */
  String name() {
    return course.toString().replace('\\', '/');
  }
}
