package org.scormc.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scormc.BuildResult;
import org.scormc.CourseBuilder;
import org.scormc.Options;
import org.scormc.archive.PackageTime;
import org.scormc.archive.WrittenPackage;
import org.scormc.course.Course;
import org.scormc.course.Target;
import org.scormc.diagnostic.DiagnosticFormat;
import org.scormc.memory.Memory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code scormc build}: turns a course into packages. */
@Command(
    name = "build",
    description = {
      "Builds a course into SCORM packages, and guides to uploading them.",
      "If the course has errors nothing is written, and the packages of the last good build stay."
    },
    footer = {
      "build",
      "build my-course/course-source --output packages",
      "build --target scorm12 --target web --course-version 1.2.0"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class BuildCommand implements Callable<Integer> {
  @Mixin private Arguments arguments;
  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "dist",
      description = "The folder for packages (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Option(
      names = "--course-version",
      paramLabel = "VERSION",
      description = "The version to build in place of the one in course.yaml.")
  private Optional<String> version;

  @Option(
      names = "--timestamp",
      paramLabel = "TIME",
      defaultValue = "${env:SOURCE_DATE_EPOCH:-0}",
      description =
          "The time of every file of a package: seconds since 1970, or as in"
              + " 2026-11-22T00:00:00Z. The default is SOURCE_DATE_EPOCH, or 1980 without it.")
  private String timestamp;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "A folder whose templates and stylesheet replace the built-in look.")
  private Optional<Path> templates;

  @Option(
      names = "--target",
      paramLabel = "TARGET",
      description =
          "What to build, in place of the targets of course.yaml; may be given several times.")
  private List<String> targets = List.of();

  @Override
  public Integer call() {
    Options options =
        new Options(
            arguments.folder(spec.commandLine()),
            output,
            time(),
            version(),
            templates.map(path -> CourseArgument.folder(path, spec.commandLine())),
            targets());
    Memory memory = new Memory();
    return arguments.run(
        options,
        heard -> CourseBuilder.build(options, memory, heard),
        this::told,
        spec.commandLine());
  }

  /** Tells where the packages are that are new. */
  private Rounds.Outcome told(BuildResult result) {
    int status = Report.write(result, arguments, spec.commandLine());
    List<Path> all = new ArrayList<>(result.packages().stream().map(WrittenPackage::path).toList());
    result.guides().ifPresent(all::add);
    if (arguments.format == DiagnosticFormat.TEXT) {
      PrintWriter out = spec.commandLine().getOut();
      all.stream().filter(path -> result.changed().contains(path)).forEach(out::println);
      out.flush();
    }
    int changed = result.changed().size();
    String what =
        changed == 0 ? "built: nothing new" : "built: " + changed + " of " + all.size() + " new";
    return new Rounds.Outcome(
        status, status == 0 ? what : "not built: the last good packages stay");
  }

  private Optional<String> version() {
    Optional<String> given = version.filter(text -> !text.isBlank());
    if (given.isPresent() && !Course.isVersion(given.get())) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--course-version': " + given.get() + " (such as 1.2.0)");
    }
    return given;
  }

  private List<Target> targets() {
    List<Target> found = targets.stream().distinct().flatMap(id -> Target.of(id).stream()).toList();
    for (String id : targets) {
      if (Target.of(id).isEmpty()) {
        throw new ParameterException(
            spec.commandLine(),
            "Invalid value for option '--target': " + id + " (" + Target.hint(id).orElse("") + ")");
      }
    }
    return found;
  }

  private Instant time() {
    try {
      return PackageTime.parse(timestamp);
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid time in option '--timestamp' or SOURCE_DATE_EPOCH: " + e.getMessage());
    }
  }
}
