package org.scormc.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scormc.course.Assessment;
import org.scormc.course.Level;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.source.Located;

/** Reads the final assessment of a course. */
final class AssessmentParser {
  /** Where it stands in the course folder. */
  static final String PATH = "assessment.yaml";

  private static final int DEFAULT_ATTEMPTS = 3;
  private static final int MAX_ATTEMPTS = 35;
  private static final int MAX_COUNT = 99;

  private final CourseFolder folder;
  private final DiagnosticLog log;

  AssessmentParser(CourseFolder folder, DiagnosticLog log) {
    this.folder = folder;
    this.log = log;
  }

  /**
   * Reads assessment.yaml, if the folder has one.
   *
   * @param masteryScore the least score that passes if the file doesn't say, 0 to 1
   */
  Optional<Assessment> parse(double masteryScore) {
    if (!folder.has(PATH)) {
      return Optional.empty();
    }
    return folder
        .text(PATH, log)
        .flatMap(file -> YamlFile.read(file, log))
        .map(yaml -> assessment(yaml, masteryScore));
  }

  private Assessment assessment(YamlMapping yaml, double masteryScore) {
    yaml.require("draw");
    Assessment assessment =
        new Assessment(
            yaml.file(),
            yaml.text("title"),
            yaml.markdown("intro", true),
            yaml.fraction("mastery-score", masteryScore),
            yaml.integer("attempts", 1, MAX_ATTEMPTS, DEFAULT_ATTEMPTS),
            choice(yaml, "gate", Assessment.Gate.values(), Assessment.Gate.LESSONS_DONE),
            choice(
                yaml, "review", Assessment.Review.values(), Assessment.Review.AFTER_EACH_ATTEMPT),
            yaml.flag("report-failed", true),
            cells(yaml),
            yaml.has("total") ? Optional.of(yaml.integer("total", 1, MAX_COUNT)) : Optional.empty(),
            QuizParser.ofPool(folder, log).questions(yaml));
    yaml.end();
    return assessment;
  }

  private List<Assessment.Cell> cells(YamlMapping yaml) {
    List<Assessment.Cell> cells = new ArrayList<>();
    for (YamlMapping cell : yaml.mappings("draw")) {
      Located<String> objective = cell.text("objective");
      List<Level> levels =
          cell.texts("levels").stream().flatMap(word -> level(word).stream()).toList();
      if (cell.has("levels") && cell.scalars("levels").isEmpty()) {
        log.add(Code.BAD_VALUE, cell.place("levels"), "an empty list", "at least one level");
      }
      cells.add(new Assessment.Cell(objective, levels, cell.integer("count", 1, MAX_COUNT)));
      cell.end();
    }
    return cells;
  }

  private Optional<Level> level(Located<String> word) {
    Optional<Level> level = Level.of(word.value());
    if (level.isEmpty()) {
      bad(word, "a level", Level.words());
    }
    return level;
  }

  private <T extends Enum<T>> T choice(YamlMapping yaml, String key, T[] values, T otherwise) {
    Optional<Located<String>> word = yaml.optionalText(key);
    if (word.isEmpty()) {
      return otherwise;
    }
    Optional<T> found =
        Arrays.stream(values).filter(one -> word(one).equals(word.get().value())).findFirst();
    if (found.isEmpty()) {
      List<String> words = Arrays.stream(values).map(AssessmentParser::word).toList();
      bad(word.get(), "one of the words of `" + key + "`", words);
    }
    return found.orElse(otherwise);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void bad(Located<String> word, String expected, List<String> words) {
    log.add(
        Diagnostic.of(Code.BAD_VALUE, word.span(), word.value(), expected)
            .withHint(Spelling.hintOrList(word.value(), words)));
  }
}
