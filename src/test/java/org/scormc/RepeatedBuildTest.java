package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scormc.course.Target;
import org.scormc.diagnostic.DiagnosticFormat;
import org.scormc.memory.Memory;
import org.scormc.progress.Progress;

/** A build that remembers earlier ones gives what a build that remembers nothing gives. */
class RepeatedBuildTest {
  private static final List<Target> TARGETS =
      List.of(Target.SCORM2004_4, Target.SCORM2004_4_MULTI, Target.WEB);
  private static final int EDITS = 17;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void afterAnyEditsThePackagesAreAsIfTheCourseWereNew(long seed) throws IOException {
    RandomEdits author = new RandomEdits(folder.resolve("author"), new Random(seed));
    Memory ofBuilds = new Memory();
    Memory ofPages = new Memory();
    SortedMap<String, String> good = new TreeMap<>();
    int broken = 0;
    for (int i = 0; i < EDITS; i++) {
      String edit = author.next();
      Options again = options(author, "again");
      Options anew = options(author, "anew-" + i);
      BuildResult remembering = CourseBuilder.build(again, ofBuilds, Progress.UNHEARD);
      BuildResult fresh = CourseBuilder.build(anew);
      assertThat(said(remembering)).as("after %s", edit).isEqualTo(said(fresh));
      if (fresh.packages().isEmpty()) {
        broken++;
        assertThat(files(again.output())).as("after %s", edit).isEqualTo(good);
      } else {
        good = files(again.output());
        SortedMap<String, String> clean = files(anew.output());
        assertThat(clean).isNotEmpty();
        SortedMap<String, String> same = new TreeMap<>(good);
        same.keySet().retainAll(clean.keySet());
        assertThat(same).as("after %s", edit).isEqualTo(clean);
      }
      assertThat(texts(CourseBuilder.pages(again, ofPages)))
          .as("after %s", edit)
          .isEqualTo(texts(CourseBuilder.pages(anew, new Memory())));
    }
    assertThat(broken).isBetween(1, EDITS - 2);
  }

  @Test
  void whatHasNotChangedIsNotReadAgain() throws IOException {
    RandomEdits author = new RandomEdits(folder, new Random(0));
    Memory memory = new Memory();
    byte[] before = lessons(CourseBuilder.pages(options(author, "a"), memory)).get(0);
    byte[] again = lessons(CourseBuilder.pages(options(author, "a"), memory)).get(0);
    assertThat(again == before).isTrue();
    Path lesson = author.course().resolve("01-a-copy-in-every-pocket/lesson.md");
    Files.writeString(lesson, Files.readString(lesson) + "\nOne more sentence.\n");
    byte[] after = lessons(CourseBuilder.pages(options(author, "a"), memory)).get(0);
    assertThat(new String(after, StandardCharsets.UTF_8)).contains("One more sentence.");
  }

  @Test
  void aPackageIsWrittenAgainOnlyIfItIsAnotherOrNoLongerThere() throws IOException {
    RandomEdits author = new RandomEdits(folder, new Random(0));
    Memory memory = new Memory();
    Path yaml = author.course().resolve("course.yaml");
    String text = Files.readString(yaml);
    Files.writeString(yaml, text + "\ntargets: [scorm2004-4]\n");
    assertThat(names(built(author, memory).changed()))
        .containsExactly("one-list-two-phones-1.0.0-scorm2004-4.zip", "index.html");
    assertThat(built(author, memory).changed()).isEmpty();

    Files.writeString(yaml, text + "\ntargets: [scorm2004-4, web]\n");
    BuildResult both = built(author, memory);
    assertThat(names(both.changed()))
        .containsExactly("one-list-two-phones-1.0.0-web", "index.html");
    assertThat(both.packages()).hasSize(2);

    Files.delete(both.packages().get(0).path());
    assertThat(names(built(author, memory).changed()))
        .containsExactly("one-list-two-phones-1.0.0-scorm2004-4.zip");
    Path page = both.packages().get(1).path().resolve("glossary.html");
    Files.writeString(page, "Somebody else's");
    assertThat(names(built(author, memory).changed()))
        .containsExactly("one-list-two-phones-1.0.0-web");
    assertThat(page).content().contains("<article");
  }

  private BuildResult built(RandomEdits author, Memory memory) {
    Options options =
        new Options(
            author.course(),
            folder.resolve("dist"),
            Instant.EPOCH,
            Optional.empty(),
            Optional.empty(),
            List.of());
    return CourseBuilder.build(options, memory, Progress.UNHEARD);
  }

  private static List<String> names(List<Path> paths) {
    return paths.stream().map(path -> path.getFileName().toString()).toList();
  }

  private Options options(RandomEdits author, String output) {
    return new Options(
        author.course(),
        folder.resolve(output),
        Instant.EPOCH,
        Optional.empty(),
        Optional.of(author.templates()),
        TARGETS);
  }

  private static List<byte[]> lessons(CoursePages pages) {
    return pages.packages().values().iterator().next().files().entrySet().stream()
        .filter(file -> file.getKey().startsWith("lessons/"))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static String said(BuildResult result) {
    return DiagnosticFormat.TEXT.write(result.diagnostics(), "", "");
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
                    .forEach((path, bytes) -> texts.put(target.id() + "/" + path, text(bytes))));
    return texts;
  }

  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> found = Files.walk(folder)) {
        for (Path file : found.filter(Files::isRegularFile).toList()) {
          files.put(folder.relativize(file).toString(), text(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
