package org.scormc.goal;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.scormc.BuiltPackages;
import org.scormc.Options;
import org.scormc.archive.Limits;
import org.scormc.conformance.LmsChoice;
import org.scormc.conformance.PackageVerifier;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;

/** Judges the SCORM packages that were built, or any others, and fails the build for errors. */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class VerifyGoal extends PackageGoal {
  /** The packages to judge, zips or folders; unless named, those built of the course for an LMS. */
  @Parameter(property = "scormc.packages")
  private List<File> packages = List.of();

  /**
   * The LMSs to think of: moodle, moodle-app, successfactors, docebo, talentlms, openolat; those
   * named are held against the edition too. {@code none} for the standard alone; all if empty.
   */
  @Parameter(property = "scormc.lms")
  private List<String> lms = List.of();

  /** A file for what was found: SARIF 2.1.0 if it ends in .sarif, JSON if in .json, else text. */
  @Parameter(property = "scormc.verifyReport")
  private File report;

  @Override
  void run(Path course) throws MojoExecutionException, MojoFailureException {
    LmsChoice choice = choice();
    List<Diagnostic> found = new ArrayList<>();
    for (Path path : paths(options(course, Instant.EPOCH))) {
      DiagnosticLog log = new DiagnosticLog();
      PackageVerifier.verify(path, Limits.here(), choice, log);
      getLog().info("read " + shown(path));
      found.addAll(log.diagnostics());
    }
    judge(found, "", Optional.ofNullable(report));
  }

  private LmsChoice choice() throws MojoExecutionException {
    try {
      return LmsChoice.parse(lms);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("`lms` has an unknown name: " + e.getMessage(), e);
    }
  }

  private List<Path> paths(Options options) throws MojoExecutionException {
    if (!packages.isEmpty()) {
      return packages.stream().map(File::toPath).toList();
    }
    List<Path> paths = new ArrayList<>();
    BuiltPackages.find(options)
        .forEach(
            (target, path) -> {
              if (target.isForLms()) {
                paths.add(path);
              }
            });
    if (paths.isEmpty()) {
      throw new MojoExecutionException(
          "nothing was built in `"
              + shown(options.output())
              + "`; run `build` before, or name"
              + " `packages`");
    }
    return paths;
  }
}
