package org.scormc.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parser.CourseParser;

/** The questions of {@code src/test/resources/question/course}: some of every kind. */
public final class QuestionSamples {
  /** The folder of the course. */
  public static final Path COURSE = Path.of("src/test/resources/question/course");

  private QuestionSamples() {}

  /** The course. */
  public static Course course() {
    DiagnosticLog log = new DiagnosticLog();
    Course course = CourseParser.parse(COURSE, log).orElseThrow();
    assertThat(log.diagnostics()).isEmpty();
    return course;
  }

  /** Its questions. */
  public static List<Question> all() {
    return course().lessons().get(0).questions();
  }

  /** The question with an id. */
  public static Question named(String id) {
    return all().stream()
        .filter(question -> question.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
