package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scormc.command.Main;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Severity;

/**
 * Each folder of {@code src/test/resources/diagnostic} but {@code good-course} says how to break
 * the good course: files to lay over it in {@code course}, templates for it in {@code look}, files
 * to take away in {@code removed.txt}, and all that the compiler then says in {@code expected.txt}.
 * A folder with a {@code scenario.yaml} is one of {@link BrokenScenarioTest}, one with a {@code
 * package} or a {@code zip.txt} is one of {@link BrokenPackageTest}, one with a folder {@code old}
 * of {@link UnequalPackagesTest}. What {@link VerifiedPackageTest} expects of a code counts too.
 */
class BrokenCourseTest {
  private static final Path FIXTURES = Path.of("src/test/resources/diagnostic");
  private static final String GOOD = "good-course";
  private static final Pattern CODE = Pattern.compile("\\[([EW][0-9]{3})\\]\n");

  @TempDir private Path temporary;

  static List<String> fixtures() throws IOException {
    List<String> names = new ArrayList<>(all());
    names.removeAll(having("scenario.yaml"));
    names.removeAll(having("package"));
    names.removeAll(having("zip.txt"));
    names.removeAll(having("old"));
    return names;
  }

  /** The fixtures that have a file. */
  static List<String> having(String file) throws IOException {
    return all().stream()
        .filter(name -> Files.exists(FIXTURES.resolve(name).resolve(file)))
        .toList();
  }

  private static List<String> all() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.equals(GOOD))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void aBrokenCourseGetsItsDiagnosticsAndNoPackage(String name) throws IOException {
    Path fixture = FIXTURES.resolve(name);
    Path course = temporary.resolve("course-source");
    lay(FIXTURES.resolve(GOOD), course);
    lay(fixture.resolve("course"), course);
    if (Files.exists(fixture.resolve("removed.txt"))) {
      for (String removed : Files.readAllLines(fixture.resolve("removed.txt"))) {
        Files.delete(course.resolve(removed));
      }
    }
    StringWriter err = new StringWriter();
    Path look = fixture.resolve("look").toAbsolutePath();
    int status =
        Files.exists(look)
            ? build(course, err, "--templates", look.toString())
            : build(course, err);
    String said =
        err.toString().replace(course.toString(), "course-source").replace(look.toString(), "look");
    GoldenFile.assertEquals(fixture.resolve("expected.txt"), said);
    boolean hasErrors = said.contains(": error: ");
    assertThat(status).isEqualTo(hasErrors ? 1 : 0);
    assertThat(Files.exists(temporary.resolve("dist"))).isEqualTo(!hasErrors);
    if (name.matches("[EW][0-9]{3}-.*")) {
      assertThat(said).contains("[" + name.substring(0, 4) + "]");
    }
  }

  @Test
  void theGoodCourseHasNothingWrong() throws IOException {
    Path course = temporary.resolve("course-source");
    lay(FIXTURES.resolve(GOOD), course);
    StringWriter err = new StringWriter();
    assertThat(build(course, err)).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aLessonOfTenMegabytesIsRefusedWhole() throws IOException {
    Path course = temporary.resolve("course-source");
    lay(FIXTURES.resolve(GOOD), course);
    Path lesson = course.resolve("02-second/lesson.md");
    Files.writeString(lesson, "x".repeat(10 << 20));
    StringWriter err = new StringWriter();
    assertThat(build(course, err)).isEqualTo(1);
    assertThat(err.toString())
        .contains("02-second/lesson.md:1:1: error: the file has 10485760 bytes")
        .contains("[E102]");
  }

  @Test
  void everyCodeHasAFixture() throws IOException {
    Set<String> covered =
        all().stream().map(name -> name.replaceAll("-.*", "")).collect(Collectors.toSet());
    for (String name : PackageFixture.names()) {
      Path expected = PackageFixture.FOLDER.resolve(name).resolve("expected.txt");
      String said = Files.exists(expected) ? Files.readString(expected) : "";
      CODE.matcher(said).results().forEach(match -> covered.add(match.group(1)));
    }
    covered.add("E102"); // made by a test of its own: the file is too large to keep
    assertThat(Arrays.stream(Code.values()).map(Code::number))
        .allSatisfy(number -> assertThat(covered).contains(number));
  }

  @Test
  void codesAreUniqueAndExplained() {
    assertThat(Arrays.stream(Code.values()).map(Code::number)).doesNotHaveDuplicates();
    assertThat(Code.values()).allSatisfy(code -> assertThat(code.explanation()).endsWith("."));
    assertThat(Code.values())
        .allSatisfy(
            code ->
                assertThat(code.severity())
                    .isEqualTo(code.number().startsWith("W") ? Severity.WARNING : Severity.ERROR));
  }

  private int build(Path course, StringWriter err, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("build", course.toString(), "--output", temporary.resolve("dist").toString()));
    arguments.addAll(List.of(more));
    return Main.run(
        new PrintWriter(new StringWriter()),
        new PrintWriter(err),
        arguments.toArray(String[]::new));
  }

  private static void lay(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> copy(file, to.resolve(from.relativize(file).toString())));
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
