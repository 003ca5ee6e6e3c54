package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.Checker;
import org.scormc.course.ContainerKind;
import org.scormc.course.Question;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.exercise.Task;
import org.scormc.parser.CourseParser;

class InitCommandTest {
  private static final Path SOURCE = Path.of("src/main/resources/org/scormc/sample/course");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void whatIsWrittenBuildsWithoutErrorOrWarning() {
    assertThat(run("init", path("fire-safety"))).isZero();
    assertThat(
            run("build", path("fire-safety/course-source"), "--output", path("fire-safety/dist")))
        .isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(folder.resolve("fire-safety/dist")).isNotEmptyDirectory();
  }

  @Test
  void thereIsAQuestionOfEveryKind() {
    List<Question> questions = sample().course().questions();
    assertThat(Question.class.getPermittedSubclasses())
        .isNotEmpty()
        .allSatisfy(kind -> assertThat(questions).hasAtLeastOneElementOfType(kind));
  }

  @Test
  void thereIsATaskOfEveryKind() {
    List<Task> tasks =
        sample().exercises().stream()
            .flatMap(exercise -> exercise.graded().parts().stream())
            .map(part -> part.task())
            .toList();
    assertThat(Task.class.getPermittedSubclasses())
        .isNotEmpty()
        .allSatisfy(kind -> assertThat(tasks).hasAtLeastOneElementOfType(kind));
  }

  @ParameterizedTest
  @EnumSource(ContainerKind.class)
  void thereIsAContainerOfEveryKind(ContainerKind kind) throws IOException {
    assertThat(run("init", path("new"))).isZero();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> lessons = files.filter(file -> file.endsWith("lesson.md")).toList();
      assertThat(lessons)
          .anySatisfy(lesson -> assertThat(lesson).content().contains("\n::: " + kind.word()));
    }
  }

  @Test
  void idTitleAndLanguageAreFilledIn() throws IOException {
    assertThat(
            run(
                "init",
                path("x"),
                "--id",
                "feu",
                "--title",
                "Feu : \"au secours\"",
                "--language=fr"))
        .isZero();
    assertThat(folder.resolve("x/course-source/course.yaml"))
        .content()
        .contains("\nid: feu\ntitle: \"Feu : \\\"au secours\\\"\"\nversion: 1.0.0\nlanguage: fr\n");
    assertThat(run("check", path("x/course-source"))).isZero();
  }

  @Test
  void theIdIsTheNameOfTheFolderIfThatIsAnId() {
    run("init", path("fire-safety"));
    run("init", path("Fire Safety"));
    assertThat(folder.resolve("fire-safety/course-source/course.yaml"))
        .content()
        .contains("\nid: fire-safety\n");
    assertThat(folder.resolve("Fire Safety/course-source/course.yaml"))
        .content()
        .contains("\nid: one-list-two-phones\n");
  }

  @Test
  void aFolderWithSomethingInItIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    assertThat(run("init", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("is not empty");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("mine.txt"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--id=Fire Safety", "--language=xx"})
  void whatCanNotBeFilledInIsMisuseAndNothingIsWritten(String option) {
    assertThat(run("init", path("new"), option)).isEqualTo(2);
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void everyFileOfTheSampleIsWritten() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCE)) {
      assertThat(Files.readAllLines(SOURCE.resolve("files.txt")))
          .containsExactlyInAnyOrderElementsOf(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> SOURCE.relativize(file).toString().replace('\\', '/'))
                  .filter(file -> !file.equals("files.txt"))
                  .toList());
    }
    run("init", path("new"));
    assertThat(folder.resolve("new/.gitignore")).content().contains("\ndist/\n");
  }

  private CheckedCourse sample() {
    DiagnosticLog log = new DiagnosticLog();
    return CourseParser.parse(SOURCE.resolve("course-source"), log)
        .flatMap(course -> Checker.check(course, log))
        .orElseThrow();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
