package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scormc.diagnostic.DiagnosticFormat;
import org.scormc.memory.Memory;

/** A build that remembers earlier ones gives what a build that remembers nothing gives. */
class RepeatedBuildTest {
  private static final int EDITS = 9;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void afterAnyEditsTheCourseIsAsIfItWereNew(long seed) throws IOException {
    Random random = new Random(seed);
    copy(Path.of("src/test/resources/playback/course"), folder);
    Memory memory = new Memory();
    int good = 0;
    int broken = 0;
    for (int i = 0; i < EDITS; i++) {
      String edit = edit(random);
      CoursePages remembering = CourseBuilder.pages(options(), memory);
      CoursePages fresh = CourseBuilder.pages(options(), new Memory());
      assertThat(texts(remembering)).as("after %s", edit).isEqualTo(texts(fresh));
      good += fresh.packages().isEmpty() ? 0 : 1;
      broken += fresh.packages().isEmpty() ? 1 : 0;
    }
    assertThat(good).isPositive();
    assertThat(broken).isPositive();
  }

  @Test
  void whatHasNotChangedIsNotReadAgain() throws IOException {
    copy(Path.of("src/test/resources/playback/course"), folder);
    Memory memory = new Memory();
    byte[] before = lessons(CourseBuilder.pages(options(), memory)).get(0);
    byte[] again = lessons(CourseBuilder.pages(options(), memory)).get(0);
    assertThat(again == before).isTrue();
    Path lesson = lessonFiles().get(0);
    Files.writeString(lesson, Files.readString(lesson) + "\nOne more sentence.\n");
    byte[] after = lessons(CourseBuilder.pages(options(), memory)).get(0);
    assertThat(new String(after, StandardCharsets.UTF_8)).contains("One more sentence.");
  }

  /** Changes a file so that the course may be fine, or not; or undoes all changes. */
  private String edit(Random random) throws IOException {
    List<Path> files = files(folder);
    Path file = files.get(random.nextInt(files.size()));
    String text = Files.readString(file);
    int at = random.nextInt(text.length());
    switch (random.nextInt(5)) {
      case 0 -> Files.writeString(file, text + "\n");
      case 1 -> Files.writeString(file, text.replaceFirst("\\b(the|The|a)\\b", "$1 new"));
      case 2 -> Files.writeString(file, text.substring(0, at) + "{" + text.substring(at));
      case 3 -> Files.delete(file);
      default -> copy(Path.of("src/test/resources/playback/course"), folder);
    }
    return "an edit of " + folder.relativize(file);
  }

  private Options options() {
    return new Options(
        folder, Path.of("."), Instant.EPOCH, Optional.empty(), Optional.empty(), List.of());
  }

  private List<Path> lessonFiles() throws IOException {
    return files(folder).stream().filter(file -> file.endsWith("lesson.md")).toList();
  }

  private static List<byte[]> lessons(CoursePages pages) {
    return pages.packages().values().iterator().next().files().entrySet().stream()
        .filter(file -> file.getKey().startsWith("lessons/"))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static Map<String, String> texts(CoursePages pages) {
    Map<String, String> texts = new TreeMap<>();
    texts.put("diagnostics", DiagnosticFormat.TEXT.write(pages.diagnostics(), "", ""));
    pages
        .packages()
        .forEach(
            (target, files) ->
                files
                    .files()
                    .forEach(
                        (path, bytes) ->
                            texts.put(
                                target.id() + "/" + path,
                                new String(bytes, StandardCharsets.ISO_8859_1))));
    return texts;
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.write(target, Files.readAllBytes(file));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return new ArrayList<>(found.filter(Files::isRegularFile).sorted().toList());
    }
  }
}
