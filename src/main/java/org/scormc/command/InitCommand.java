package org.scormc.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scormc.course.Course;
import org.scormc.sample.SampleCourse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scormc init}: writes a course to start from. */
@Command(
    name = "init",
    description = {
      "Writes a small course with one of everything, to start your own from.",
      "Its README.md says what is where. A folder with something in it is left alone."
    },
    footer = {"init fire-safety --title \"Fire safety\"", "init cours-incendie --language fr"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class InitCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "The folder to write to; it must be empty, or not be there yet.")
  private Path folder;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description =
          "What an LMS knows the course by, such as `fire-safety` (default: the name of DIR, if it"
              + " has that form).")
  private Optional<String> id;

  @Option(names = "--title", paramLabel = "TITLE", description = "The title of the course.")
  private Optional<String> title;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "EN",
      description =
          "The language of the texts that you will write, and so of the buttons:"
              + " ${COMPLETION-CANDIDATES} (default: en).")
  private SampleCourse.Language language;

  @Override
  public Integer call() {
    SampleCourse course = new SampleCourse(id(), title, language);
    if (!SampleCourse.hasRoom(folder)) {
      throw new ParameterException(
          spec.commandLine(), "`" + folder + "` is not empty; name a new folder");
    }
    int files = course.writeTo(folder);
    spec.commandLine()
        .getOut()
        .println(folder + ": " + files + " files; its README.md says how to go on");
    return 0;
  }

  private Optional<String> id() {
    if (id.isPresent() && !Course.isId(id.get())) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--id': "
              + id.get()
              + " (lower-case letters and digits in words joined by hyphens)");
    }
    return id.or(() -> SampleCourse.idOf(folder));
  }
}
