package org.scormc.renderer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.Checker;
import org.scormc.course.Target;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parser.CourseParser;

/** A small course whose parts a test may replace before it is checked. */
final class SampleCourse {
  private static final String PIXEL =
      "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
          + "0000000c4944415408d763f8cfc000000301010018dd8db00000000049454e44ae426082";

  private final Path folder;

  SampleCourse(Path folder) {
    this.folder = folder;
    file(
        "course.yaml",
        """
        id: sample
        title: A sample
        version: 1.0.0
        language: en
        description: A course for tests.
        authors: [Nobody]
        objectives:
          - id: o1
            text: Pass the tests.
        mastery-score: 0.8
        attempts: 2
        targets: [scorm2004-4]
        """);
    lesson("First words.\n\n## Next {#next}\n\n::: question q1\n:::\n");
    quiz("Which one?", "The first", "The *second*");
    file(
        "02-other/lesson.md",
        "---\nid: other\ntitle: Other\nminutes: 1\nobjectives: [o1]\n---\n\n## Far {#far}\n\nText.\n");
    file("glossary.md", "# Glossary\n\n## Leader {#leader}\n\nA node that takes writes.\n");
    file("01-one/dot.png", HexFormat.of().parseHex(PIXEL));
    file(
        "01-one/box.svg",
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">
          <title>A box</title>
          <defs><marker id="tip"><path d="M0 0 L1 1"/></marker></defs>
          <path class="f-arrow" d="M0 0 L9 9" marker-end="url(#tip)"/>
        </svg>
        """);
  }

  /** Replaces the text of the first lesson below its front matter. */
  SampleCourse lesson(String body) {
    return file(
        "01-one/lesson.md",
        "---\nid: one\ntitle: One\nminutes: 2\nobjectives: [o1]\n---\n\n" + body);
  }

  /** Replaces the question of the first lesson; its first option is right. */
  SampleCourse quiz(String stem, String right, String wrong) {
    return file(
        "01-one/quiz.yaml",
        """
        questions:
          - id: q1
            type: single-choice
            objective: o1
            stem: |
              %s
            options:
              - id: a
                text: |
                  %s
                correct: true
                feedback: Yes.
              - id: b
                text: |
                  %s
                correct: false
                feedback: No.
        """
            .formatted(stem, right, wrong));
  }

  /** Replaces a file. */
  SampleCourse file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private SampleCourse file(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file as it is now. */
  String text(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The course as the renderer gets it. */
  CheckedCourse checked() {
    DiagnosticLog log = new DiagnosticLog();
    return CourseParser.parse(folder, log)
        .flatMap(course -> Checker.check(course, log))
        .orElseThrow(() -> new AssertionError(log.diagnostics().toString()));
  }

  /** The pages of a course's SCORM 2004 4th Edition package in the standard look. */
  static Pages pages(CheckedCourse checked) {
    List<Target> targets = List.of(Target.SCORM2004_4);
    return PageRenderer.render(checked, targets, Look.standard(), new DiagnosticLog())
        .get(Target.SCORM2004_4);
  }

  /** The text of a page in the standard look. */
  String page(String path) {
    return new String(pages(checked()).files().files().get(path), StandardCharsets.UTF_8);
  }
}
