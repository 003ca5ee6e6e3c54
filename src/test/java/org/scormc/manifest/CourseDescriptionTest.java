package org.scormc.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.commonmark.node.Document;
import org.junit.jupiter.api.Test;
import org.scormc.course.Course;
import org.scormc.course.Lesson;
import org.scormc.course.Markdown;
import org.scormc.course.Pace;
import org.scormc.course.Question;
import org.scormc.course.QuestionHead;
import org.scormc.course.SingleChoice;
import org.scormc.course.Target;
import org.scormc.source.Located;
import org.scormc.source.SourceFile;

class CourseDescriptionTest {
  private static final SourceFile FILE = new SourceFile("course.yaml", "");
  private static final Markdown TEXT = new Markdown(FILE, new Document(), offset -> offset);

  @Test
  void theLearningTimeIsThatOfAllLessons() {
    CourseDescription description =
        CourseDescription.of(course(0.8, lesson(50, List.of()), lesson(27, List.of())));
    assertThat(description.learningTime()).isEqualTo(Duration.ofMinutes(77));
  }

  @Test
  void aCourseWithAQuestionHasItsMasteryScoreWithFourDecimals() {
    CourseDescription description =
        CourseDescription.of(course(2.0 / 3, lesson(5, List.of()), lesson(5, List.of(question()))));
    assertThat(description.masteryScore()).contains(new BigDecimal("0.6667"));
  }

  @Test
  void aCourseWithoutQuestionsHasNone() {
    assertThat(CourseDescription.of(course(0.8, lesson(5, List.of()))).masteryScore()).isEmpty();
  }

  @Test
  void whatTheAuthorWroteIsTakenAsItIs() {
    CourseDescription description = CourseDescription.of(course(1, lesson(5, List.of())));
    assertThat(description)
        .isEqualTo(
            new CourseDescription(
                "id",
                "Title",
                "1.0",
                "en",
                "Text.",
                List.of("Ada"),
                "CC0",
                List.of("word"),
                Duration.ofMinutes(5),
                description.masteryScore()));
  }

  private static Course course(double masteryScore, Lesson... lessons) {
    return new Course(
        FILE,
        at("id"),
        at("Title"),
        at("1.0"),
        at("en"),
        at("Text."),
        List.of(at("Ada")),
        "CC0",
        List.of(at("word")),
        List.of(),
        masteryScore,
        3,
        new Pace(Optional.empty(), Pace.WORDS_PER_MINUTE, Pace.QUESTION_SECONDS),
        List.of(at(Target.SCORM2004_4)),
        List.of(lessons),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        new TreeMap<>());
  }

  private static Lesson lesson(int minutes, List<Question> questions) {
    return new Lesson(
        "01", at("l"), at("Lesson"), at(minutes), List.of(), TEXT, questions, List.of(), Map.of());
  }

  private static Question question() {
    QuestionHead head =
        new QuestionHead(
            at("q"),
            at("o"),
            Optional.empty(),
            1,
            OptionalInt.empty(),
            TEXT,
            List.of(),
            TEXT,
            List.of());
    return new SingleChoice(head, true, List.of());
  }

  private static <T> Located<T> at(T value) {
    return new Located<>(value, FILE.start());
  }
}
