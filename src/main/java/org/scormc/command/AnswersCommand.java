package org.scormc.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scormc.BuildResult;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.Checker;
import org.scormc.course.Lesson;
import org.scormc.diagnostic.DiagnosticFormat;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parser.CourseParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scormc answers}: writes down what is right, for teachers. */
@Command(
    name = "answers",
    description = "Writes the right answers of a course, for its teachers.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AnswersCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "COURSE",
      defaultValue = "course-source",
      description = "The course folder (default: ${DEFAULT-VALUE}).")
  private Path course;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "How to write the answers: text, markdown or json.")
  private AnswerFormat format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    DiagnosticLog log = new DiagnosticLog();
    Optional<AnswerSheet> sheet =
        CourseParser.parse(Arguments.folder(course, spec.commandLine()), log)
            .flatMap(parsed -> Checker.check(parsed, log))
            .map(AnswersCommand::sheet);
    String folder = course.toString().replace('\\', '/');
    BuildResult result = new BuildResult(log.diagnostics(), List.of());
    int status = Report.write(result, folder, DiagnosticFormat.TEXT, spec.commandLine());
    PrintWriter out = spec.commandLine().getOut();
    sheet.ifPresent(found -> out.print(format.write(found)));
    out.flush();
    return status;
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
                        found.pool().stream().map(QuestionAnswers::task).toList())));
    return new AnswerSheet(checked.course().title().value(), sections);
  }

  private static AnswerSheet.Section section(CheckedCourse checked, Lesson lesson) {
    List<AnswerSheet.Task> tasks = new ArrayList<>();
    lesson.questions().forEach(question -> tasks.add(QuestionAnswers.task(question)));
    checked.exercises().stream()
        .filter(exercise -> lesson.exercises().contains(exercise.source()))
        .flatMap(ExerciseAnswers::tasks)
        .forEach(tasks::add);
    return new AnswerSheet.Section(lesson.title().value(), tasks);
  }
}
