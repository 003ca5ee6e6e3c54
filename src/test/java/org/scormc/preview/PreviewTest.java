package org.scormc.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scormc.CoursePages;
import org.scormc.Options;
import org.scormc.course.Target;

/** A course is built again when, and only when, one of its files has changed. */
class PreviewTest {
  private static final String COURSE =
      """
      id: small
      title: Small
      version: 1.0.0
      language: en
      description: A small course.
      objectives: [{ id: o1, text: See it }]
      """;
  private static final String LESSON =
      """
      ---
      id: only
      title: Only
      minutes: 1
      objectives: [o1]
      ---

      ## Here

      Words.
      """;

  @TempDir private Path course;
  private final BlockingQueue<CoursePages> builds = new LinkedBlockingQueue<>();
  private Preview preview;
  private Thread running;

  @BeforeEach
  void start() throws IOException {
    Files.writeString(course.resolve("course.yaml"), COURSE);
    Files.createDirectory(course.resolve("01-only"));
    Files.writeString(course.resolve("01-only/lesson.md"), LESSON);
    preview =
        new Preview(
            new Options(
                course,
                Path.of("."),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                List.of(Target.SCORM2004_4)),
            "course",
            0);
    running = new Thread(() -> preview.run(builds::add));
    running.start();
  }

  @AfterEach
  void stop() throws InterruptedException {
    preview.close();
    running.join(TimeUnit.SECONDS.toMillis(30));
    assertThat(running.isAlive()).isFalse();
  }

  @Test
  void aSavedFileIsBuiltAndErrorsLeaveTheLastGoodCourse() throws Exception {
    assertThat(text(next())).contains("Words.");
    save("01-only/lesson.md", LESSON.replace("Words.", "Other words."));
    assertThat(text(next())).contains("Other words.");
    save("01-only/lesson.md", LESSON.replace("Words.", "[There](nowhere.md)"));
    CoursePages broken = next();
    assertThat(broken.packages()).isEmpty();
    assertThat(broken.diagnostics().get(0).code().number()).isEqualTo("E214");
    save("01-only/lesson.md", LESSON);
    assertThat(text(next())).contains("<p>Words.</p>");
  }

  @Test
  void aNewFolderIsWatchedTooAndHiddenFilesAreNot() throws Exception {
    next();
    Files.writeString(course.resolve(".lesson.md.swp"), "a");
    Files.createDirectory(course.resolve("02-new"));
    next();
    save("02-new/lesson.md", LESSON.replace("id: only", "id: new"));
    CoursePages built = next();
    assertThat(built.packages().get(Target.SCORM2004_4).files())
        .containsKeys("lessons/only.html", "lessons/new.html");
    assertThat(built.diagnostics()).isEmpty();
  }

  /** Saves like an editor: beside the file, then in its place. */
  private void save(String path, String text) throws IOException {
    Path beside = Files.writeString(course.resolve(".saving"), text);
    Files.move(beside, course.resolve(path), StandardCopyOption.REPLACE_EXISTING);
  }

  private CoursePages next() throws InterruptedException {
    CoursePages built = builds.poll(60, TimeUnit.SECONDS);
    assertThat(built).isNotNull();
    return built;
  }

  private static String text(CoursePages built) {
    byte[] page = built.packages().get(Target.SCORM2004_4).files().get("lessons/only.html");
    return new String(page, java.nio.charset.StandardCharsets.UTF_8);
  }
}
