package org.scormc.goal;

import java.io.File;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.scormc.BuildResult;
import org.scormc.Options;
import org.scormc.archive.PackageTime;
import org.scormc.course.Target;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticFormat;
import org.scormc.diagnostic.Severity;

/** What the goals that read a course have in common. */
abstract class CourseGoal extends AbstractMojo {
  /** The course folder. */
  @Parameter(property = "scormc.course", defaultValue = "${project.basedir}/course-source")
  private File course;

  /** The folder for packages. */
  @Parameter(property = "scormc.output", defaultValue = "${project.build.directory}/course")
  private File output;

  /** The version to build in place of the one in course.yaml. */
  @Parameter(property = "course.version")
  private String courseVersion;

  /** The time that every file of a package carries, such as 2026-11-22T00:00:00Z. */
  @Parameter(property = "scormc.timestamp", defaultValue = "${project.build.outputTimestamp}")
  private String timestamp;

  /** A folder whose templates and stylesheet replace the built-in look. */
  @Parameter(property = "scormc.templates")
  private File templates;

  /** What to build in place of the targets of course.yaml, such as {@code scorm12,web}. */
  @Parameter(property = "scormc.targets")
  private List<String> targets = List.of();

  /** Whether to do nothing. */
  @Parameter(property = "scormc.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoFailureException {
    if (skip) {
      getLog().info("skipped");
      return;
    }
    BuildResult result = run(options());
    for (Diagnostic diagnostic : result.diagnostics()) {
      String text = DiagnosticFormat.TEXT.write(List.of(diagnostic), course.getPath(), "").strip();
      if (diagnostic.code().severity() == Severity.ERROR) {
        getLog().error(text);
      } else {
        getLog().warn(text);
      }
    }
    result.packages().forEach(built -> getLog().info("built " + built.path()));
    long errors = result.count(Severity.ERROR);
    if (errors > 0) {
      throw new MojoFailureException("errors in the course: " + errors);
    }
  }

  /** Does the goal's work. */
  abstract BuildResult run(Options options);

  private Options options() throws MojoFailureException {
    return new Options(
        course.toPath(),
        output.toPath(),
        time(),
        Optional.ofNullable(courseVersion).filter(text -> !text.isBlank()),
        Optional.ofNullable(templates).map(File::toPath),
        targets());
  }

  private List<Target> targets() throws MojoFailureException {
    List<Target> found = new ArrayList<>();
    for (String id : targets) {
      found.add(
          Target.of(id)
              .orElseThrow(() -> new MojoFailureException("there is no target `" + id + "`")));
    }
    return found;
  }

  private Instant time() throws MojoFailureException {
    try {
      return PackageTime.parse(timestamp == null ? "" : timestamp);
    } catch (DateTimeException e) {
      throw new MojoFailureException("the timestamp `" + timestamp + "` is no time", e);
    }
  }
}
