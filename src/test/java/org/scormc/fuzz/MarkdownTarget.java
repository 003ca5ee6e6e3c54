package org.scormc.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A lesson, a glossary or a picture, chosen by the first byte, is compiled safely or refused. */
public final class MarkdownTarget {
  /** The files that the first byte chooses from. */
  static final List<String> FILES =
      List.of("01-first/lesson.md", "glossary.md", "01-first/square.svg");

  private static final FuzzedCourse COURSE = FuzzedCourse.create();
  private static final byte[] FRONT_MATTER = frontMatter();

  private MarkdownTarget() {}

  /** Called by the fuzzer once: what is slow the first time is no hang. */
  public static void fuzzerInitialize() {
    COURSE.pages().forEach(SafePage::check);
  }

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    if (data.length > 0) {
      int chosen = (data[0] & 0xff) % FILES.size();
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      if (chosen == 0) {
        content.writeBytes(FRONT_MATTER);
      }
      content.write(data, 1, data.length - 1);
      COURSE.pages(FILES.get(chosen), content.toByteArray()).forEach(SafePage::check);
    }
  }

  private static byte[] frontMatter() {
    try {
      String lesson =
          Files.readString(Path.of("src/test/resources/diagnostic/good-course/01-first/lesson.md"));
      return lesson.substring(0, lesson.indexOf("---", 3) + 4).getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
