package org.scormc.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.scormc.checker.CheckedCourse;
import org.scormc.course.Lesson;
import org.scormc.course.Level;
import org.scormc.course.Question;
import org.scormc.course.SimulatorItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code scormc answers}: writes down what is right, for teachers. */
@Command(
    name = "answers",
    description = "Writes the right answers of a course, for its teachers.",
    footer = {"answers --format markdown"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AnswersCommand implements Callable<Integer> {
  @Mixin private CourseArgument course;
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "How to write the answers: text, markdown or json.")
  private AnswerFormat format;

  @Override
  public Integer call() {
    return course.tell(found -> format.write(sheet(found)), spec.commandLine());
  }

  /** A section for each lesson that asks something, and one for the pool of the assessment. */
  private static AnswerSheet sheet(CheckedCourse checked) {
    List<AnswerSheet.Section> sections = new ArrayList<>();
    for (Lesson lesson : checked.course().lessons()) {
      AnswerSheet.Section section = section(checked, lesson);
      if (!section.tasks().isEmpty()) {
        sections.add(section);
      }
    }
    checked
        .course()
        .assessment()
        .ifPresent(
            found ->
                sections.add(
                    new AnswerSheet.Section(
                        found.title().value(),
                        found.pool().stream()
                            .flatMap(question -> tasks(checked, question))
                            .toList())));
    return new AnswerSheet(checked.course().title().value(), sections);
  }

  private static Stream<AnswerSheet.Task> tasks(CheckedCourse checked, Question question) {
    if (question instanceof SimulatorItem item) {
      String level = item.head().level().map(Level::word).orElse("");
      return ExerciseAnswers.tasks(checked.proved(item.exercise()), level);
    }
    return Stream.of(QuestionAnswers.task(question));
  }

  private static AnswerSheet.Section section(CheckedCourse checked, Lesson lesson) {
    List<AnswerSheet.Task> tasks = new ArrayList<>();
    lesson.questions().forEach(question -> tasks.add(QuestionAnswers.task(question)));
    checked.exercises().stream()
        .filter(exercise -> lesson.exercises().contains(exercise.source()))
        .flatMap(exercise -> ExerciseAnswers.tasks(exercise, ""))
        .forEach(tasks::add);
    return new AnswerSheet.Section(lesson.title().value(), tasks);
  }
}
