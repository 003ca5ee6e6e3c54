package org.scormc.goal;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.scormc.course.Course;
import org.scormc.sample.SampleCourse;

/**
 * Writes a small course with one of everything, to start your own from. A folder with something in
 * it is left alone.
 */
@Mojo(name = "init", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class InitGoal extends Goal {
  /** The folder to write to; it must be empty, or not be there yet. */
  @Parameter(property = "scormc.directory", required = true)
  private File directory;

  /**
   * What an LMS knows the course by, such as fire-safety; unless given, the name of the folder, if
   * it has that form.
   */
  @Parameter(property = "scormc.id")
  private String id;

  /** The title of the course. */
  @Parameter(property = "scormc.title")
  private String title;

  /** The language of the texts that you will write, and so of the buttons: en or fr. */
  @Parameter(property = "scormc.language", defaultValue = "en")
  private String language;

  @Override
  void run() throws MojoExecutionException {
    Path folder = directory.toPath();
    Optional<String> given = text(id);
    if (given.isPresent() && !Course.isId(given.get())) {
      throw new MojoExecutionException(
          "`id` is `"
              + given.get()
              + "`, expected lower-case letters and digits in words joined by hyphens");
    }
    SampleCourse course =
        new SampleCourse(
            given.or(() -> SampleCourse.idOf(folder)),
            text(title),
            constant("language", language, SampleCourse.Language.class));
    if (!SampleCourse.hasRoom(folder)) {
      throw new MojoExecutionException("`" + folder + "` is not empty; name a new folder");
    }
    int files = course.writeTo(folder);
    getLog().info(folder + ": " + files + " files; its README.md says how to go on");
  }
}
