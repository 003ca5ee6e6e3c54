package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scormc.archive.WrittenPackage;

/** This project's own course, built in a copy of its folder. */
class CourseBuilderTest {
  private static final String LESSON = "01-one-leader-to-many/lesson.md";

  @TempDir private Path folder;
  private Path course;

  @BeforeEach
  void copyTheCourse() throws IOException {
    course = folder.resolve("course");
    try (Stream<Path> files = Files.walk(Path.of("course-source"))) {
      files.filter(Files::isRegularFile).forEach(file -> copy(file, course));
    }
  }

  @Test
  void twoBuildsGiveTheSameBytes() {
    WrittenPackage first = build("first");
    WrittenPackage second = build("second");
    assertThat(second.path()).hasSameBinaryContentAs(first.path());
    assertThat(first.beside()).hasSize(10);
    for (int i = 0; i < first.beside().size(); i++) {
      assertThat(second.beside().get(i)).hasSameBinaryContentAs(first.beside().get(i));
    }
  }

  @Test
  void theCourseHasNothingToComplainOf() {
    assertThat(CourseBuilder.check(options("none")).diagnostics()).isEmpty();
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void aLetterChangedInALessonChangesOnlyThatLesson() throws IOException {
    SortedMap<String, String> before = listing(build("before"));
    replaceFirst(LESSON, "that", "thax");
    SortedMap<String, String> after = listing(build("after"));
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after.keySet())
        .filteredOn(path -> !after.get(path).equals(before.get(path)))
        .containsExactly("lessons/one-leader-to-many.html", "outline.json");
  }

  @Test
  void aFailingBuildKeepsTheLastGoodPackage() throws IOException {
    WrittenPackage good = build("dist");
    byte[] bytes = Files.readAllBytes(good.path());
    Files.writeString(course.resolve(LESSON), "no front matter");
    assertThat(CourseBuilder.build(options("dist")).packages()).isEmpty();
    assertThat(good.path()).hasBinaryContent(bytes);
    try (Stream<Path> files = Files.list(folder.resolve("dist"))) {
      assertThat(files).hasSize(3 + good.beside().size());
    }
  }

  private WrittenPackage build(String output) {
    BuildResult result = CourseBuilder.build(options(output));
    assertThat(result.packages()).hasSize(1);
    return result.packages().get(0);
  }

  private Options options(String output) {
    Instant time = Instant.parse("2026-11-22T00:00:00Z");
    return new Options(
        course, folder.resolve(output), time, Optional.empty(), Optional.empty(), List.of());
  }

  private void replaceFirst(String path, String found, String replacement) throws IOException {
    Path file = course.resolve(path);
    String text = Files.readString(file);
    int at = text.indexOf(found, text.indexOf("\n## "));
    assertThat(at).isPositive();
    Files.writeString(
        file, text.substring(0, at) + replacement + text.substring(at + found.length()));
  }

  private static SortedMap<String, String> listing(WrittenPackage written) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    List<String> lines = Files.readAllLines(written.listing());
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t", -1);
      digests.put(columns[0], columns[2]);
    }
    return digests;
  }

  private static void copy(Path file, Path to) {
    Path target = to.resolve(Path.of("course-source").relativize(file).toString());
    try {
      Files.createDirectories(target.getParent());
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
