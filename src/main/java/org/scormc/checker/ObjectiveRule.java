package org.scormc.checker;

import java.util.List;
import org.scormc.course.Course;
import org.scormc.course.Lesson;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.source.Located;

/** Lessons, questions and exercises refer to objectives of the course. */
final class ObjectiveRule {
  private ObjectiveRule() {}

  static void check(Course course, DiagnosticLog log) {
    List<String> known =
        course.objectives().stream().map(objective -> objective.id().value()).toList();
    for (Lesson lesson : course.lessons()) {
      lesson.objectives().forEach(id -> known(id, known, log));
      lesson.exercises().forEach(exercise -> known(exercise.objective(), known, log));
      if (lesson.objectives().isEmpty()) {
        log.add(Code.LESSON_WITHOUT_OBJECTIVE, lesson.id().span());
      }
    }
    course.questions().forEach(question -> known(question.objective(), known, log));
    course.assessment().stream()
        .flatMap(assessment -> assessment.cells().stream())
        .forEach(cell -> known(cell.objective(), known, log));
  }

  private static void known(Located<String> id, List<String> known, DiagnosticLog log) {
    if (!known.contains(id.value())) {
      log.add(
          Diagnostic.of(Code.UNKNOWN_OBJECTIVE, id.span(), id.value())
              .withHint(Spelling.hintOrList(id.value(), known)));
    }
  }
}
