package org.scormc.checker;

import org.scormc.course.Course;
import org.scormc.course.Lesson;
import org.scormc.course.Question;
import org.scormc.course.SingleChoice;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;

/** A question can be answered, and its answer teaches something. */
final class QuestionRule {
  private static final int LEAST_OPTIONS = 2;
  private static final int MOST_OPTIONS = 10;

  private QuestionRule() {}

  static void check(Course course, DiagnosticLog log) {
    for (Lesson lesson : course.lessons()) {
      for (Question question : lesson.questions()) {
        if (question instanceof SingleChoice choice) {
          check(choice, log);
        }
      }
    }
  }

  private static void check(SingleChoice choice, DiagnosticLog log) {
    int options = choice.options().size();
    if (options < LEAST_OPTIONS || options > MOST_OPTIONS) {
      log.add(Code.OPTION_COUNT, choice.id().span(), options, LEAST_OPTIONS, MOST_OPTIONS);
    }
    long right = choice.options().stream().filter(SingleChoice.Option::correct).count();
    if (right != 1) {
      log.add(Code.RIGHT_OPTIONS, choice.id().span(), right);
    }
    for (SingleChoice.Option option : choice.options()) {
      if (option.feedback().isEmpty()) {
        log.add(Code.NO_FEEDBACK, option.id().span(), option.id().value());
      }
    }
  }
}
