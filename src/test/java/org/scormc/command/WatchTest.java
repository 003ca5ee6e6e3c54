package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course is built, or checked, at each save until somebody ends it. */
class WatchTest {
  private static final long LONG_MS = 60_000;

  /** Longer than a moment of quiet. */
  private static final long SAVING_MS = 200;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final AtomicInteger status = new AtomicInteger(-1);
  private Thread running = new Thread(() -> {});

  @AfterEach
  void stop() throws InterruptedException {
    running.interrupt();
    running.join(LONG_MS);
    assertThat(running.isAlive()).isFalse();
  }

  @Test
  void eachSaveBuildsWhatHasChangedAndAMistakeLeavesTheLastGoodPackages() throws Exception {
    start("build", course() + "", "--output", folder + "/dist", "--target", "web", "--watch");
    awaitRounds(1);
    assertThat(err.toString()).contains("built: 2 of 2 new (").contains("; watching " + course());
    assertThat(out.toString().lines()).hasSize(2);
    Path page = lesson();
    FileTime written = Files.getLastModifiedTime(page);

    save("01-a-copy-in-every-pocket/lesson.md", "\n[Nowhere](nowhere.md)\n");
    awaitRounds(2);
    assertThat(err.toString())
        .contains("[E214]")
        .contains("not built: the last good packages stay");
    assertThat(Files.getLastModifiedTime(page)).isEqualTo(written);

    restore("01-a-copy-in-every-pocket/lesson.md");
    awaitRounds(3);
    assertThat(err.toString()).contains("built: nothing new (");
    assertThat(Files.getLastModifiedTime(page)).isEqualTo(written);

    Files.writeString(course().resolve("lesson.md~"), "a backup");
    Files.writeString(course().resolve(".lesson.md.swp"), "a draft");
    save("01-a-copy-in-every-pocket/lesson.md", "\nOne more sentence.\n");
    awaitRounds(4);
    assertThat(Files.readString(lesson())).contains("One more sentence.");
    assertThat(out.toString().lines()).hasSize(3);
    running.interrupt();
    running.join(LONG_MS);
    assertThat(status).hasValue(0);
  }

  @Test
  void aCheckGoesOnTooAndSeesNewLessonsAndOthersMoved() throws Exception {
    start("check", course() + "", "-w");
    awaitRounds(1);
    Path lesson = Files.createDirectories(course().resolve("04-new")).resolve("lesson.md");
    Files.writeString(lesson, "---\nid: new\n---\n");
    awaitText("04-new/lesson.md:");
    int before = rounds();
    Files.move(lesson.getParent(), course().resolve("00-new"));
    awaitText("00-new/lesson.md:");
    assertThat(rounds()).isGreaterThan(before);
    running.interrupt();
    running.join(LONG_MS);
    assertThat(status).hasValue(1);
  }

  @Test
  void aFileThatIsEmptiedBeforeItIsWrittenIsReadOnceItIsWritten() throws Exception {
    start("check", course() + "", "--watch");
    awaitRounds(1);
    Path file = course().resolve("01-a-copy-in-every-pocket/lesson.md");
    String text = Files.readString(file);
    Files.writeString(file, "");
    Thread.sleep(SAVING_MS);
    assertThat(rounds()).isEqualTo(1);
    Files.writeString(file, text + "\nOne more sentence.\n");
    awaitRounds(2);
    assertThat(err.toString()).doesNotContain("error");
  }

  @Test
  void onlyPeopleWatch() throws IOException {
    assertThat(run("check", course() + "", "--watch", "--format=json")).isEqualTo(2);
    assertThat(err.toString()).contains("--watch");
  }

  private Path course() throws IOException {
    Path course = folder.resolve("course/course-source");
    if (!Files.exists(course)) {
      assertThat(run("init", folder.resolve("course") + "")).isZero();
      out.getBuffer().setLength(0);
      err.getBuffer().setLength(0);
    }
    return course;
  }

  private Path lesson() {
    return folder.resolve("dist/course-1.0.0-web/lessons/a-copy-in-every-pocket.html");
  }

  /** Saves like an editor: beside the file, then in its place. */
  private void save(String path, String more) throws IOException {
    Path file = course().resolve(path);
    Files.copy(file, folder.resolve("before"), StandardCopyOption.REPLACE_EXISTING);
    Path beside = Files.writeString(course().resolve(".saving"), Files.readString(file) + more);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void restore(String path) throws IOException {
    Files.move(
        folder.resolve("before"), course().resolve(path), StandardCopyOption.REPLACE_EXISTING);
  }

  private void start(String... arguments) {
    running = new Thread(() -> status.set(run(arguments)));
    running.start();
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  private int rounds() {
    return (int)
        List.of(err.toString().split("\n")).stream()
            .filter(line -> line.matches("\\d\\d:\\d\\d:\\d\\d .*"))
            .count();
  }

  private void awaitRounds(int count) throws InterruptedException {
    long until = System.nanoTime() + LONG_MS * 1_000_000;
    while (rounds() < count && System.nanoTime() < until) {
      Thread.sleep(20);
    }
    assertThat(rounds()).as(err.toString()).isEqualTo(count);
  }

  private void awaitText(String text) throws InterruptedException {
    long until = System.nanoTime() + LONG_MS * 1_000_000;
    while (!err.toString().contains(text) && System.nanoTime() < until) {
      Thread.sleep(20);
    }
    assertThat(err.toString()).contains(text);
  }
}
