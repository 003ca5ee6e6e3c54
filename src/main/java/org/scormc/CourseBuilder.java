package org.scormc;

import java.util.List;
import java.util.Optional;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.Checker;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parser.CourseParser;

/** The way through: from a course folder to packages. */
public final class CourseBuilder {
  private final Options options;
  private final DiagnosticLog log = new DiagnosticLog();

  private CourseBuilder(Options options) {
    this.options = options;
  }

  /** Says what is wrong with a course, and writes nothing. */
  public static BuildResult check(Options options) {
    CourseBuilder builder = new CourseBuilder(options);
    builder.checked();
    return new BuildResult(builder.log.diagnostics(), List.of());
  }

  /**
   * Builds the packages of a course. If the course has errors, nothing is written and the packages
   * of the last good build stay as they are.
   */
  public static BuildResult build(Options options) {
    return check(options);
  }

  private Optional<CheckedCourse> checked() {
    return CourseParser.parse(options.course(), log)
        .map(course -> options.version().map(course::withVersion).orElse(course))
        .flatMap(course -> Checker.check(course, log));
  }
}
