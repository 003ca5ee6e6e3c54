package org.scormc.parser;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.scormc.course.Exercise;
import org.scormc.course.ExercisePart;
import org.scormc.course.Level;
import org.scormc.course.Markdown;
import org.scormc.course.Question;
import org.scormc.course.QuestionHead;
import org.scormc.course.SimulatorItem;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.Located;

/**
 * Reads an exercise in the pool of an assessment: what {@link ExerciseParser} reads, there or in
 * the file that {@code file} names, and what it is as a question.
 */
final class SimulatorItemParser {
  private final CourseFolder folder;
  private final DiagnosticLog log;

  SimulatorItemParser(CourseFolder folder, DiagnosticLog log) {
    this.folder = folder;
    this.log = log;
  }

  /**
   * Reads an entry of a list of questions.
   *
   * @return the question; empty, with a diagnostic, if its exercise can't be read
   */
  Optional<Question> parse(YamlMapping yaml) {
    yaml.value("type");
    Optional<Level> level = QuestionParser.level(yaml, log);
    int weight = QuestionParser.weight(yaml);
    List<Located<String>> enemies = QuestionParser.enemies(yaml);
    boolean lab = yaml.flag("lab", false);
    Markdown explanation = yaml.nothing().markdown("explanation", true);
    return exercise(yaml)
        .map(
            exercise ->
                new SimulatorItem(
                    new QuestionHead(
                        exercise.id(),
                        exercise.objective(),
                        level,
                        weight,
                        OptionalInt.empty(),
                        exercise.goal(),
                        exercise.parts().stream()
                            .map(ExercisePart::hints)
                            .flatMap(List::stream)
                            .toList(),
                        explanation,
                        enemies),
                    exercise,
                    lab));
  }

  private Optional<Exercise> exercise(YamlMapping yaml) {
    if (!yaml.has("file")) {
      return new ExerciseParser(folder, log).parse(yaml);
    }
    Located<String> name = yaml.text("file");
    yaml.end();
    return NamedFile.exercise(name, folder, log)
        .flatMap(file -> YamlFile.read(file, log))
        .flatMap(found -> new ExerciseParser(folder, log).parse(found));
  }
}
