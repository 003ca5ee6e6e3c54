package org.scormc.checker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    IdRule.check(course, log);
    ObjectiveRule.check(course, log);
    course.lessons().forEach(lesson -> QuestionRule.check(lesson.questions(), log));
    course.assessment().ifPresent(assessment -> QuestionRule.check(assessment.pool(), log));
    AssessmentRule.check(course, log);
    course.products().ifPresent(table -> ProductRule.check(table, log));
    HeadingRule headings = HeadingRule.check(course, log);
    Map<Exercise, ProvedExercise> proved = ExerciseRule.check(course, memory, progress, log);
    Placements placements = ContainerRule.check(course, proved, log);
    Map<Link, Destination> destinations = LinkRule.check(course, headings, log);
    Map<Image, Asset> pictures = PictureRule.check(course, log);
    Map<Image, LiveFigure> figures = LiveFigureRule.check(course, log);
    SvgRule.check(course, log);
    HtmlRule.check(course, log);
    FootnoteRule.check(course, log);
    CodeRule.check(course, log);
    if (log.hasErrors()) {
      return Optional.empty();
    }
    List<List<Question>> quizzes = course.lessons().stream().map(Lesson::questions).toList();
    ItemWritingRule.check(quizzes, course.language().value(), log);
    List<CheckedLesson> lessons =
        Parallel.map(
            course.lessons(),
            lesson ->
                new CheckedLesson(
                    lesson,
                    headings.sections(lesson),
                    TimeRule.of(lesson, placements, course.pace())));
    TimeRule.check(course, lessons, placements, log);
    return Optional.of(
        new CheckedCourse(
            course, lessons, destinations, pictures, figures, headings.ids(), placements));
  }
}
