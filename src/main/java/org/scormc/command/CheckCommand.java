package org.scormc.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scormc.CourseBuilder;
import org.scormc.Options;
import org.scormc.memory.Memory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code scormc check}: says what is wrong with a course and writes nothing. */
@Command(
    name = "check",
    description = {
      "Says what is wrong with a course; writes nothing.",
      "Errors forbid building, warnings do not. `scormc explain` says more about a code."
    },
    footer = {"check", "check my-course/course-source --format sarif", "check --fail-on-warning"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  @Mixin private Arguments arguments;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Options options =
        new Options(
            arguments.folder(spec.commandLine()),
            Path.of("."),
            Instant.EPOCH,
            Optional.empty(),
            Optional.empty(),
            List.of());
    Memory memory = new Memory();
    return arguments.run(
        options,
        heard -> CourseBuilder.check(options, memory, heard),
        result ->
            new Rounds.Outcome(Report.write(result, arguments, spec.commandLine()), "checked"),
        spec.commandLine());
  }
}
