package org.scormc.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scormc.course.Question;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.source.Located;

/** Reads the questions of a quiz.yaml, or of any other file with a list of questions. */
final class QuizParser {
  private final DiagnosticLog log;
  private final VariantParser variants;

  /**
   * A parser.
   *
   * @param folder holds the scenarios of drawn questions
   */
  QuizParser(CourseFolder folder, DiagnosticLog log) {
    this.log = log;
    this.variants = new VariantParser(folder, log);
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
    if (!QuestionParser.KINDS.contains(kind.value())) {
      if (!kind.value().isEmpty()) {
        log.add(
            Diagnostic.of(Code.UNKNOWN_QUESTION_TYPE, kind.span(), kind.value())
                .withHint(Spelling.hintOrList(kind.value(), QuestionParser.KINDS)));
      }
      return Optional.empty();
    }
    return yaml.has("draw")
        ? variants.parse(yaml, kind)
        : Optional.of(new QuestionParser(yaml, log).parse(kind.value()));
  }
}
