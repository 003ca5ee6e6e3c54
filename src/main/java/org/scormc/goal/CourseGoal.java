package org.scormc.goal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticFormat;
import org.scormc.diagnostic.Severity;

/** What the goals that work on the course of a project have in common. */
abstract class CourseGoal extends Goal {
  private static final String COURSE = "course-source";

  /** The project, which has no folder if there is no pom.xml. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** The folder that Maven was started for; paths in messages and reports begin below it. */
  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
  private File root;

  /**
   * The course folder: {@code course-source} beside the pom.xml, unless named. A project that has
   * modules and no such folder is passed over.
   */
  @Parameter(property = "scormc.course")
  private File course;

  /** A folder whose templates and stylesheet replace the built-in look. */
  @Parameter(property = "scormc.templates")
  private File templates;

  @Override
  final void run() throws MojoExecutionException, MojoFailureException {
    Path found = course == null ? folder().toPath().resolve(COURSE) : course.toPath();
    if (course == null && !project.getModules().isEmpty() && !Files.exists(found)) {
      getLog().info("no course here: there is no folder `" + COURSE + "`");
    } else if (Files.isDirectory(found)) {
      run(found);
    } else {
      throw new MojoExecutionException("there is no folder `" + found + "`");
    }
  }

  /** Does the goal's work on the course in a folder. */
  abstract void run(Path course) throws MojoExecutionException, MojoFailureException;

  final MavenProject project() {
    return project;
  }

  /** The project's folder; where Maven was started, if there is no project. */
  final File folder() {
    return project.getBasedir() == null ? root : project.getBasedir();
  }

  /** The folder whose files replace the built-in look. */
  final Optional<Path> templates() throws MojoExecutionException {
    if (templates != null && !templates.isDirectory()) {
      throw new MojoExecutionException("there is no folder `" + templates + "`");
    }
    return Optional.ofNullable(templates).map(File::toPath);
  }

  /** What messages and reports call a path: its way from where Maven was started, if below. */
  final String shown(Path path) {
    Path from = root.toPath().toAbsolutePath().normalize();
    Path to = path.toAbsolutePath().normalize();
    return (to.startsWith(from) ? from.relativize(to) : to).toString().replace('\\', '/');
  }

  /**
   * Logs what is wrong.
   *
   * @param below what stands before relative paths
   */
  final void log(List<Diagnostic> diagnostics, String below) {
    for (Diagnostic diagnostic : diagnostics) {
      String text = DiagnosticFormat.TEXT.write(List.of(diagnostic), below, "").stripTrailing();
      if (diagnostic.code().severity() == Severity.ERROR) {
        getLog().error(text);
      } else {
        getLog().warn(text);
      }
    }
  }
}
