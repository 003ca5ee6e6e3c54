package org.scormc.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scormc.CourseBuilder;
import org.scormc.Options;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code scormc check}: says what is wrong with a course and writes nothing. */
@Command(
    name = "check",
    description = "Says what is wrong with a course; writes nothing.",
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
    return Report.write(CourseBuilder.check(options), arguments, spec.commandLine());
  }
}
