package org.scormc.goal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.scormc.Options;
import org.scormc.course.Course;
import org.scormc.course.Target;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticFormat;
import org.scormc.diagnostic.Severity;

/** What the goals that make packages, or judge what goes into them, have in common. */
abstract class PackageGoal extends CourseGoal {
  /** The folder for packages. */
  @Parameter(property = "scormc.output", defaultValue = "${project.build.directory}/course")
  private File output;

  /** The version to build in place of the one in course.yaml, such as 1.2.0. */
  @Parameter(property = "course.version")
  private String courseVersion;

  /**
   * What to build in place of the targets of course.yaml: any of scorm2004-4, scorm2004-3, scorm12,
   * scorm2004-4-multi and web; in a property, joined by commas.
   */
  @Parameter(property = "scormc.targets")
  private List<String> targets = List.of();

  /** Whether warnings fail the build as errors do. */
  @Parameter(property = "scormc.failOnWarning", defaultValue = "false")
  private boolean failOnWarning;

  /** What the builder needs to know. */
  final Options options(Path course, Instant timestamp) throws MojoExecutionException {
    return new Options(course, output.toPath(), timestamp, version(), templates(), targets());
  }

  /**
   * Logs what is wrong, and writes it into a report if one is wanted: as SARIF, JSON or text by the
   * end of its name.
   *
   * @param below what stands before relative paths
   * @param report the file to write, if any
   * @throws MojoFailureException if the build has to fail for it
   */
  final void judge(List<Diagnostic> diagnostics, String below, Optional<File> report)
      throws MojoFailureException {
    log(diagnostics, below);
    String plugin =
        Optional.ofNullable(getClass().getPackage().getImplementationVersion())
            .orElse("development");
    report.ifPresent(file -> write(file, format(file).write(diagnostics, below, plugin)));
    int errors =
        (int) diagnostics.stream().filter(d -> d.code().severity() == Severity.ERROR).count();
    fail(errors, diagnostics.size() - errors);
  }

  /** Fails the build if there are errors, or warnings that count as such. */
  final void fail(int errors, int warnings) throws MojoFailureException {
    if (errors > 0) {
      throw new MojoFailureException("errors: " + errors);
    }
    if (failOnWarning && warnings > 0) {
      throw new MojoFailureException("warnings: " + warnings + ", and `failOnWarning` is set");
    }
  }

  /** Writes a report, and makes the folders on the way to it. */
  final void write(File report, String text) {
    Path file = report.getAbsoluteFile().toPath();
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    getLog().info("wrote " + shown(file));
  }

  private static DiagnosticFormat format(File report) {
    if (report.getName().endsWith(".sarif")) {
      return DiagnosticFormat.SARIF;
    }
    return report.getName().endsWith(".json") ? DiagnosticFormat.JSON : DiagnosticFormat.TEXT;
  }

  private List<Target> targets() throws MojoExecutionException {
    List<Target> found = new ArrayList<>();
    for (String id : targets) {
      Optional<Target> target = Target.of(id.strip());
      if (target.isEmpty()) {
        String hint = Target.hint(id).orElse("");
        throw new MojoExecutionException("there is no target `" + id + "`: " + hint);
      }
      found.add(target.get());
    }
    return found.stream().distinct().toList();
  }

  private Optional<String> version() throws MojoExecutionException {
    Optional<String> given = text(courseVersion);
    if (given.isPresent() && !Course.isVersion(given.get())) {
      throw new MojoExecutionException(
          "`courseVersion` is `" + given.get() + "`, expected a version such as 1.2.0");
    }
    return given;
  }
}
