package org.scormc.goal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.scormc.BuiltPackages;
import org.scormc.Options;
import org.scormc.course.Target;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.upgrade.Comparison;
import org.scormc.upgrade.ComparisonFormat;
import org.scormc.upgrade.Upgrade;
import org.scormc.upgrade.UpgradeKind;

/**
 * Says what becomes of learners if the package that was built takes the place of the one that they
 * have, and fails the build if that is more than is allowed.
 */
@Mojo(name = "diff", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class DiffGoal extends PackageGoal {
  private static final int LEAST_COORDINATES = 3;

  private final RepositorySystem repositories;

  @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
  private RepositorySystemSession session;

  @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true)
  private List<RemoteRepository> remotes = List.of();

  /**
   * The package that learners have: a zip, the folder of a course for the web, or Maven coordinates
   * {@code groupId:artifactId:zip:TARGET:version}; the version RELEASE is the last one released. If
   * nothing is said, as before a first release, nothing is compared.
   */
  @Parameter(property = "scormc.old")
  private String oldPackage;

  /** The package that is to take its place; unless named, the one built for the same target. */
  @Parameter(property = "scormc.new")
  private File newPackage;

  /** The most that does not fail the build: text-only, compatible or breaking. */
  @Parameter(property = "scormc.allow", defaultValue = "text-only")
  private String allow;

  /** A file for the comparison: JSON if it ends in .json, else text. */
  @Parameter(property = "scormc.diffReport")
  private File report;

  /** The goal with what Maven gives it. */
  @Inject
  public DiffGoal(RepositorySystem repositories) {
    this.repositories = repositories;
  }

  @Override
  void run(Path course) throws MojoExecutionException, MojoFailureException {
    UpgradeKind most = constant("allow", allow, UpgradeKind.class);
    Optional<String> old = text(oldPackage);
    if (old.isEmpty()) {
      getLog().info("no `oldPackage` to compare with");
      return;
    }
    DiagnosticLog log = new DiagnosticLog();
    Path before = before(old.get());
    Path after = after(before, options(course, Instant.EPOCH), log);
    Optional<Comparison> comparison = Upgrade.compare(before, after, log);
    if (comparison.isEmpty()) {
      judge(log.diagnostics(), "", Optional.empty());
      throw new MojoFailureException("the packages can't be compared");
    }
    judge(comparison.get(), most);
  }

  private void judge(Comparison comparison, UpgradeKind most) throws MojoFailureException {
    ComparisonFormat.TEXT.write(comparison).lines().forEach(getLog()::info);
    if (report != null) {
      boolean json = report.getName().endsWith(".json");
      write(report, (json ? ComparisonFormat.JSON : ComparisonFormat.TEXT).write(comparison));
    }
    Optional<UpgradeKind> kind = comparison.kind();
    if (kind.isPresent() && kind.get().compareTo(most) > 0) {
      throw new MojoFailureException(
          "the new package is " + kind.get().word() + "; allowed is " + most.word());
    }
    fail(0, comparison.warnings().size());
  }

  private Path before(String old) throws MojoExecutionException {
    File file = new File(old);
    Path path = (file.isAbsolute() ? file : new File(folder(), old)).toPath();
    if (Files.exists(path)) {
      return path;
    }
    if (old.split(":", -1).length < LEAST_COORDINATES) {
      throw new MojoExecutionException("there is no file `" + path + "`");
    }
    try {
      ArtifactRequest request = new ArtifactRequest(new DefaultArtifact(old), remotes, "");
      DefaultRepositorySystemSession elsewhere = new DefaultRepositorySystemSession(session);
      // not what this very build has made under the same coordinates
      elsewhere.setWorkspaceReader(null);
      return repositories.resolveArtifact(elsewhere, request).getArtifact().getFile().toPath();
    } catch (ArtifactResolutionException | IllegalArgumentException e) {
      throw new MojoExecutionException("there is no package `" + old + "`: " + e.getMessage(), e);
    }
  }

  private Path after(Path before, Options options, DiagnosticLog log)
      throws MojoExecutionException, MojoFailureException {
    if (newPackage != null) {
      return newPackage.toPath();
    }
    Optional<Target> target = Upgrade.target(before, log);
    if (target.isEmpty()) {
      judge(log.diagnostics(), "", Optional.empty());
      throw new MojoFailureException("`" + shown(before) + "` is no package of scormc");
    }
    Path built = BuiltPackages.find(options).get(target.get());
    if (built == null) {
      throw new MojoExecutionException(
          "the course was not built as "
              + target.get().id()
              + " in `"
              + shown(options.output())
              + "`; run `build` before, or name `newPackage`");
    }
    return built;
  }
}
