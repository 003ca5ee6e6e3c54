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
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scormc.archive.WrittenPackage;
import org.scormc.course.Target;

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
  void twoBuildsOfAllTargetsGiveTheSameBytes() throws IOException {
    BuildResult first = CourseBuilder.build(options("first", Target.values()));
    BuildResult second = CourseBuilder.build(options("second", Target.values()));
    assertThat(first.packages()).hasSameSizeAs(Target.values()).hasSameSizeAs(second.packages());
    assertThat(files("second").keySet()).isEqualTo(files("first").keySet());
    assertThat(files("second")).isEqualTo(files("first"));
  }

  @Test
  void targetsOfOneScoDifferOnlyInTheirStartPageAndTheirManifest() throws IOException {
    CourseBuilder.build(
        options("dist", Target.SCORM2004_4, Target.SCORM2004_3, Target.SCORM12, Target.WEB));
    SortedMap<String, String> web = listing(listed("web"));
    assertThat(web.keySet()).noneMatch(path -> path.endsWith(".xsd") || path.endsWith(".xml"));
    for (String target : List.of("scorm2004-4", "scorm2004-3", "scorm12")) {
      SortedMap<String, String> zip = listing(listed(target));
      assertThat(zip.keySet()).containsAll(web.keySet()).contains("imsmanifest.xml");
      assertThat(web.keySet())
          .as(target)
          .filteredOn(path -> !zip.get(path).equals(web.get(path)))
          .isSubsetOf("index.html", "outline.json")
          .contains("index.html");
    }
  }

  @Test
  void theCourseHasNothingToComplainOf() {
    assertThat(CourseBuilder.check(options("none")).diagnostics()).isEmpty();
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void aLetterChangedInALessonChangesOnlyThatLesson() throws IOException {
    SortedMap<String, String> before = listing(build("before").listing());
    replaceFirst(LESSON, "that", "thax");
    SortedMap<String, String> after = listing(build("after").listing());
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after.keySet())
        .filteredOn(path -> !after.get(path).equals(before.get(path)))
        .containsExactly("lessons/one-leader-to-many.html", "outline.json");
  }

  @Test
  void aFailingBuildKeepsTheLastGoodPackages() throws IOException {
    CourseBuilder.build(options("dist", Target.SCORM12, Target.WEB));
    SortedMap<String, String> good = files("dist");
    Files.writeString(course.resolve(LESSON), "no front matter");
    BuildResult failed = CourseBuilder.build(options("dist", Target.SCORM12, Target.WEB));
    assertThat(failed.packages()).isEmpty();
    assertThat(failed.guides()).isEmpty();
    assertThat(good).isNotEmpty().isEqualTo(files("dist"));
  }

  private WrittenPackage build(String output) {
    BuildResult result = CourseBuilder.build(options(output, Target.SCORM2004_4));
    assertThat(result.packages()).hasSize(1);
    return result.packages().get(0);
  }

  private Options options(String output, Target... targets) {
    Instant time = Instant.parse("2026-11-22T00:00:00Z");
    return new Options(
        course,
        folder.resolve(output),
        time,
        Optional.of("1.0.0"),
        Optional.empty(),
        List.of(targets));
  }

  /** The checksum of every file below an output folder. */
  private SortedMap<String, String> files(String output) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder.resolve(output))) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        digests.put(
            folder.resolve(output).relativize(path).toString(),
            UUID.nameUUIDFromBytes(Files.readAllBytes(path)).toString());
      }
    }
    return digests;
  }

  private Path listed(String target) {
    return folder.resolve("dist/multi-leader-replication-1.0.0-" + target + ".files.txt");
  }

  private void replaceFirst(String path, String found, String replacement) throws IOException {
    Path file = course.resolve(path);
    String text = Files.readString(file);
    int at = text.indexOf(found, text.indexOf("\n## "));
    assertThat(at).isPositive();
    Files.writeString(
        file, text.substring(0, at) + replacement + text.substring(at + found.length()));
  }

  private static SortedMap<String, String> listing(Path listing) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    List<String> lines = Files.readAllLines(listing);
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
