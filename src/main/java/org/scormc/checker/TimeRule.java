package org.scormc.checker;

import java.util.List;
import org.scormc.course.ContainerBlock;
import org.scormc.course.Course;
import org.scormc.course.Lesson;
import org.scormc.course.Pace;
import org.scormc.course.Question;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;

/** Lessons, and the course, take about as long as their author planned. */
final class TimeRule {
  private static final int SECONDS = 60;
  private static final int LESSON_TOLERANCE_MINUTES = 2;
  private static final int COURSE_TOLERANCE_MINUTES = 4;

  private TimeRule() {}

  /** How long a lesson takes with what it places. */
  static LessonTime of(Lesson lesson, Placements placements, Pace pace) {
    WordCount words = WordCount.of(lesson.body(), placements);
    int exercises = 0;
    int questions = 0;
    for (ContainerBlock container : ContainerBlock.in(lesson.body().document())) {
      PlacedExercise placed = placements.exercises().get(container);
      if (placed != null && !placed.full()) {
        exercises += placed.exercise().source().seconds();
      }
      Question question = placements.questions().get(container);
      if (question != null) {
        questions += seconds(question, pace);
      }
    }
    return new LessonTime(
        words.all(),
        words.inScenarios(),
        readingSeconds(words.all() - words.inScenarios(), pace),
        readingSeconds(words.inScenarios(), pace),
        exercises,
        questions);
  }

  private static int readingSeconds(int words, Pace pace) {
    return (words * SECONDS + pace.wordsPerMinute() / 2) / pace.wordsPerMinute();
  }

  private static int seconds(Question question, Pace pace) {
    return question.head().seconds().orElse(pace.questionSeconds());
  }

  /** Says which plans are missed, and which exercises have no time to reckon with. */
  static void check(
      Course course, List<CheckedLesson> lessons, Placements placements, DiagnosticLog log) {
    int speed = course.pace().wordsPerMinute();
    for (CheckedLesson checked : lessons) {
      LessonTime time = checked.time();
      int planned = checked.lesson().minutes().value();
      if (time.misses(planned, LESSON_TOLERANCE_MINUTES)) {
        log.add(
            Code.LESSON_TIME,
            checked.lesson().minutes().span(),
            LessonTime.minutes(time.seconds()),
            planned,
            time.reckoning(speed));
      }
    }
    LessonTime whole = CheckedLesson.time(lessons);
    course
        .pace()
        .minutes()
        .filter(planned -> whole.misses(planned.value(), COURSE_TOLERANCE_MINUTES))
        .ifPresent(
            planned ->
                log.add(
                    Code.COURSE_TIME,
                    planned.span(),
                    LessonTime.minutes(whole.seconds()),
                    planned.value(),
                    whole.reckoning(speed)));
    placements.exercises().values().stream()
        .filter(placed -> !placed.full() && placed.exercise().source().seconds() == 0)
        .map(placed -> placed.exercise().source().id())
        .forEach(id -> log.add(Code.EXERCISE_WITHOUT_MINUTES, id.span(), id.value()));
  }
}
