package org.scormc.goal;

import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.scormc.BuildResult;
import org.scormc.CourseBuilder;
import org.scormc.archive.PackageTime;
import org.scormc.archive.WrittenPackage;
import org.scormc.course.Target;

/**
 * Builds a course into packages, and guides to uploading them. If the course has errors nothing is
 * written and the build fails; the packages of the last good build stay.
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class BuildGoal extends PackageGoal {
  private final MavenProjectHelper projects;

  /**
   * Whether the zips become artifacts of the project, each with its target as classifier, so that
   * install and deploy take them along. A project that builds several courses should say no.
   */
  @Parameter(property = "scormc.attach", defaultValue = "true")
  private boolean attach;

  /** A file for what was found: SARIF 2.1.0 if it ends in .sarif, JSON if in .json, else text. */
  @Parameter(property = "scormc.report")
  private File report;

  /**
   * The time that every file of a package carries, such as 2026-11-22T00:00:00Z or seconds since
   * 1970; 1980 if nothing is said.
   */
  @Parameter(property = "scormc.timestamp", defaultValue = "${project.build.outputTimestamp}")
  private String timestamp;

  /** The goal with what Maven gives it. */
  @Inject
  public BuildGoal(MavenProjectHelper projects) {
    this.projects = projects;
  }

  @Override
  void run(Path course) throws MojoExecutionException, MojoFailureException {
    BuildResult result = CourseBuilder.build(options(course, time()));
    for (WrittenPackage built : result.packages()) {
      getLog().info("built " + shown(built.path()));
      if (attach) {
        target(built.path())
            .ifPresent(
                target ->
                    projects.attachArtifact(project(), "zip", target.id(), built.path().toFile()));
      }
    }
    result.guides().ifPresent(guides -> getLog().info("how to upload: " + shown(guides)));
    judge(result.diagnostics(), shown(course), Optional.ofNullable(report));
  }

  /** The target that a zip is named for. */
  private static Optional<Target> target(Path path) {
    String name = path.getFileName().toString();
    for (Target target : Target.values()) {
      if (name.endsWith("-" + target.id() + ".zip")) {
        return Optional.of(target);
      }
    }
    return Optional.empty();
  }

  private Instant time() throws MojoExecutionException {
    try {
      return PackageTime.parse(text(timestamp).orElse(""));
    } catch (DateTimeException e) {
      throw new MojoExecutionException("`timestamp` is `" + timestamp + "`, which is no time", e);
    }
  }
}
