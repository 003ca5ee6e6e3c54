package org.scormc.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code scormc times}: says how long a course takes. */
@Command(
    name = "times",
    description = "Says how long each lesson of a course takes, and what of it.",
    footer = {"times", "times my-course/course-source --format json"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TimesCommand implements Callable<Integer> {
  @Mixin private CourseArgument course;
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "How to write the table: text (minutes) or json (seconds).")
  private TimesFormat format;

  @Override
  public Integer call() {
    return course.tell(format::write, spec.commandLine());
  }
}
