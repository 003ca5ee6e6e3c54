package org.scormc.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scormc.course.Question;
import org.scormc.course.SimulatorItem;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.source.Located;

/** Reads the questions of a quiz.yaml, or of any other file with a list of questions. */
final class QuizParser {
  private final DiagnosticLog log;
  private final VariantParser variants;
  private final Optional<SimulatorItemParser> exercises;

  /**
   * A parser.
   *
   * @param folder holds the scenarios of drawn questions
   */
  QuizParser(CourseFolder folder, DiagnosticLog log) {
    this(folder, log, Optional.empty());
  }

  private QuizParser(
      CourseFolder folder, DiagnosticLog log, Optional<SimulatorItemParser> exercises) {
    this.log = log;
    this.variants = new VariantParser(folder, log);
    this.exercises = exercises;
  }

  /** A parser of the pool of an assessment, which may have exercises among its questions. */
  static QuizParser ofPool(CourseFolder folder, DiagnosticLog log) {
    return new QuizParser(folder, log, Optional.of(new SimulatorItemParser(folder, log)));
  }

  /** Reads a file that holds nothing but questions. */
  List<Question> parse(YamlMapping yaml) {
    List<Question> questions = questions(yaml);
    yaml.end();
    return questions;
  }

  /**
   * Reads the list under the key {@code questions}, which must be there.
   *
   * @return all questions that can be read; the log says what is wrong with the others
   */
  List<Question> questions(YamlMapping yaml) {
    yaml.require("questions");
    List<Question> questions = new ArrayList<>();
    for (YamlMapping question : yaml.mappings("questions")) {
      question(question).ifPresent(questions::add);
    }
    return questions;
  }

  private Optional<Question> question(YamlMapping yaml) {
    Located<String> kind = yaml.text("type");
    if (exercises.isPresent() && kind.value().equals(SimulatorItem.KIND)) {
      return exercises.get().parse(yaml);
    }
    if (!QuestionParser.KINDS.contains(kind.value())) {
      if (!kind.value().isEmpty()) {
        List<String> known = new ArrayList<>(QuestionParser.KINDS);
        exercises.ifPresent(allowed -> known.add(SimulatorItem.KIND));
        log.add(
            Diagnostic.of(Code.UNKNOWN_QUESTION_TYPE, kind.span(), kind.value())
                .withHint(Spelling.hintOrList(kind.value(), known)));
      }
      return Optional.empty();
    }
    return yaml.has("draw")
        ? variants.parse(yaml, kind)
        : Optional.of(new QuestionParser(yaml, log).parse(kind.value()));
  }
}
