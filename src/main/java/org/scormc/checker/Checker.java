package org.scormc.checker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.scormc.course.Asset;
import org.scormc.course.Course;
import org.scormc.course.Exercise;
import org.scormc.course.Lesson;
import org.scormc.course.Question;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.memory.Memory;
import org.scormc.parallel.Parallel;
import org.scormc.progress.Progress;

/** Decides whether a course may be published, and computes what publishing needs. */
public final class Checker {
  private Checker() {}

  /** The headings of a course, and the links that may lead to them. */
  private record Linked(HeadingRule headings, Map<Link, Destination> destinations) {}

  /**
   * Runs all rules over a course.
   *
   * @param course a course
   * @param log gets all that the rules find, errors and warnings
   * @return the checked course; empty if the log has errors
   */
  public static Optional<CheckedCourse> check(Course course, DiagnosticLog log) {
    return check(course, new Memory(), Progress.UNHEARD, log);
  }

  /**
   * Runs all rules in the same way, but proves anew only the exercises read since the last time.
   *
   * @param progress hears of each exercise, whose proofs take the time
   */
  public static Optional<CheckedCourse> check(
      Course course, Memory memory, Progress progress, DiagnosticLog log) {
    List<CourseText> texts = CourseText.all(course);
    Map<Exercise, ProvedExercise> proved = ExerciseRule.check(course, memory, progress, log);
    Rules rules = new Rules();
    Supplier<Linked> linked =
        rules.finding(
            said -> {
              HeadingRule found = HeadingRule.check(course, texts, said);
              return new Linked(found, LinkRule.check(course, texts, found, said));
            });
    Supplier<Placements> placements =
        rules.finding(said -> ContainerRule.check(course, texts, proved, said));
    Supplier<Map<Image, Asset>> pictures =
        rules.finding(said -> PictureRule.check(course, texts, said));
    Supplier<Map<Image, LiveFigure>> figures =
        rules.finding(said -> LiveFigureRule.check(course, said));
    rules.add(said -> SvgRule.check(course, said));
    rules.add(said -> HtmlRule.check(texts, said));
    rules.add(said -> FootnoteRule.check(texts, said));
    rules.add(said -> CodeRule.check(texts, said));
    rules.add(said -> IdRule.check(course, said));
    rules.add(said -> ObjectiveRule.check(course, said));
    rules.add(said -> questions(course, said));
    rules.add(said -> AssessmentRule.check(course, said));
    course.products().ifPresent(table -> rules.add(said -> ProductRule.check(table, said)));
    rules.run(log);
    if (log.hasErrors()) {
      return Optional.empty();
    }
    List<List<Question>> quizzes = course.lessons().stream().map(Lesson::questions).toList();
    ItemWritingRule.check(quizzes, course.language().value(), log);
    HeadingRule headings = linked.get().headings();
    List<CheckedLesson> lessons =
        Parallel.map(
            course.lessons(),
            lesson ->
                new CheckedLesson(
                    lesson,
                    headings.sections(lesson),
                    TimeRule.of(lesson, placements.get(), course.pace())));
    TimeRule.check(course, lessons, placements.get(), log);
    return Optional.of(
        new CheckedCourse(
            course,
            lessons,
            linked.get().destinations(),
            pictures.get(),
            figures.get(),
            headings.ids(),
            placements.get()));
  }

  private static void questions(Course course, DiagnosticLog log) {
    course.lessons().forEach(lesson -> QuestionRule.check(lesson.questions(), log));
    course.assessment().ifPresent(assessment -> QuestionRule.check(assessment.pool(), log));
  }
}
