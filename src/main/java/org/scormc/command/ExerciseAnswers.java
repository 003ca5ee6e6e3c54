package org.scormc.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scormc.checker.ProvedExercise;
import org.scormc.command.AnswerSheet.Feedback;
import org.scormc.command.AnswerSheet.Task;
import org.scormc.command.AnswerSheet.Variant;
import org.scormc.course.ExercisePart;
import org.scormc.course.Work;
import org.scormc.exercise.Grader;
import org.scormc.exercise.Score;

/** The answers of an exercise in words, as its runs have proved them. */
final class ExerciseAnswers {
  private static final long HUNDREDTHS = 100;

  private final ProvedExercise exercise;
  private final String level;

  private ExerciseAnswers(ProvedExercise exercise, String level) {
    this.exercise = exercise;
    this.level = level;
  }

  /**
   * A task for each part.
   *
   * @param level what the exercise asks of the learner; empty if the author does not say
   */
  static Stream<Task> tasks(ProvedExercise exercise, String level) {
    ExerciseAnswers answers = new ExerciseAnswers(exercise, level);
    return exercise.source().parts().stream().map(answers::task);
  }

  private Task task(ExercisePart part) {
    List<Feedback> feedback = new ArrayList<>();
    for (ExercisePart.WrongAnswer wrong : part.wrong()) {
      String answer = String.join(", ", shown(part, wrong.answer().value()));
      feedback.add(new Feedback(answer, score(part, wrong), wrong.feedback().words()));
    }
    Variant variant =
        new Variant(
            "",
            part.stem().words(),
            shown(part, part.solution().value()),
            feedback,
            part.explanation().words());
    return new Task(
        exercise.source().id().value() + "/" + part.id().value(),
        kind(part.work()),
        exercise.source().objective().value(),
        level,
        part.points().value(),
        scoring(part.work()),
        List.of(variant));
  }

  private String score(ExercisePart part, ExercisePart.WrongAnswer wrong) {
    Score score = Grader.grade(exercise.graded(), part.id().value(), wrong.answer().value(), 0);
    return score.earned() / HUNDREDTHS + " of " + part.points().value() + " points";
  }

  private static String kind(Work work) {
    return work instanceof Work.Cells
        ? "exercise: cells"
        : work instanceof Work.Sequence
            ? "exercise: order"
            : work instanceof Work.Settings ? "exercise: settings" : "exercise: moves";
  }

  private static String scoring(Work work) {
    if (work instanceof Work.Cells cells) {
      return cells.whole()
          ? "Right or not."
          : cells.errorCost() > 0
              ? "Each wrong cell costs " + cells.errorCost() + " points."
              : "Each right cell brings its points.";
    }
    return work instanceof Work.Sequence
        ? "The share of right neighbours."
        : "Judged by running; whatever passes the tests is right.";
  }

  /** The entries of an answer: what is filled in by what it is called, or moves as they are. */
  private static List<String> shown(ExercisePart part, List<String> answer) {
    List<String> shown = new ArrayList<>();
    for (String entry : answer) {
      int between = entry.indexOf(Grader.BETWEEN);
      if (between < 0) {
        shown.add(
            part.work() instanceof Work.Sequence sequence
                ? sequence.items().getOrDefault(entry, entry)
                : entry);
        continue;
      }
      String id = entry.substring(0, between);
      String value = entry.substring(between + Grader.BETWEEN.length());
      String called = id;
      if (part.work() instanceof Work.Cells cells) {
        for (Work.Cell cell : cells.cells()) {
          if (cell.id().value().equals(id)) {
            called = cell.label().isEmpty() ? cell.row() + ", " + cell.column() : cell.label();
            value = cell.options().getOrDefault(value, value);
          }
        }
      }
      shown.add(
          id.equals(org.scormc.exercise.Task.NONE) && !(part.work() instanceof Work.Cells)
              ? called + ", after " + value + " tries"
              : called + ": " + value);
    }
    return shown;
  }
}
