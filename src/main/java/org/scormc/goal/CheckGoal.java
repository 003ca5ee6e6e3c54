package org.scormc.goal;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.scormc.BuildResult;
import org.scormc.CourseBuilder;

/** Says what is wrong with a course, and fails the build for errors; writes no package. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckGoal extends PackageGoal {
  /** A file for what was found: SARIF 2.1.0 if it ends in .sarif, JSON if in .json, else text. */
  @Parameter(property = "scormc.report")
  private File report;

  @Override
  void run(Path course) throws MojoExecutionException, MojoFailureException {
    BuildResult result = CourseBuilder.check(options(course, Instant.EPOCH));
    judge(result.diagnostics(), shown(course), Optional.ofNullable(report));
  }
}
