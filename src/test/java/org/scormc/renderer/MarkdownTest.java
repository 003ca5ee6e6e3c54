package org.scormc.renderer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scormc.GoldenFile;

/**
 * Each Markdown file of {@code src/test/resources/markdown} is the text of a lesson; beside it
 * stands the HTML that it becomes.
 */
class MarkdownTest {
  private static final Path FIXTURES = Path.of("src/test/resources/markdown");

  @TempDir private Path temporary;

  static List<String> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - ".md".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void aLessonBecomesTheHtmlBesideIt(String name) throws IOException {
    String markdown = Files.readString(FIXTURES.resolve(name + ".md"));
    SampleCourse course = new SampleCourse(temporary);
    if (!markdown.contains("::: question")) {
      course.file("01-one/quiz.yaml", "questions: []\n");
    }
    String html = course.lesson(markdown).page("lessons/one.html");
    GoldenFile.assertEquals(FIXTURES.resolve(name + ".html"), html);
  }
}
