package org.scormc.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scormc.course.Markdown;
import org.scormc.course.Question;
import org.scormc.course.SingleChoice;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.source.Located;

/** Reads the questions of a quiz.yaml. */
final class QuizParser {
  private static final List<String> TYPES = List.of("single-choice");

  private final DiagnosticLog log;

  QuizParser(DiagnosticLog log) {
    this.log = log;
  }

  /** Reads all questions that can be read; the log says what is wrong with the others. */
  List<Question> parse(YamlMapping yaml) {
    yaml.require("questions");
    List<Question> questions = new ArrayList<>();
    for (YamlMapping question : yaml.mappings("questions")) {
      question(question).ifPresent(questions::add);
    }
    yaml.end();
    return questions;
  }

  private Optional<Question> question(YamlMapping yaml) {
    Located<String> type = yaml.text("type");
    if (!TYPES.contains(type.value())) {
      if (!type.value().isEmpty()) {
        log.add(
            Diagnostic.of(Code.UNKNOWN_QUESTION_TYPE, type.span(), type.value())
                .withHint(Spelling.hintOrList(type.value(), TYPES)));
      }
      return Optional.empty();
    }
    return Optional.of(singleChoice(yaml));
  }

  private static SingleChoice singleChoice(YamlMapping yaml) {
    Located<String> id = yaml.id("id");
    Located<String> objective = yaml.text("objective");
    Markdown stem = yaml.markdown("stem", false);
    boolean shuffle = yaml.flag("shuffle", true);
    yaml.require("options");
    List<SingleChoice.Option> options = new ArrayList<>();
    for (YamlMapping option : yaml.mappings("options")) {
      options.add(
          new SingleChoice.Option(
              option.id("id"),
              option.markdown("text", false),
              option.flag("correct", false),
              option.markdown("feedback", true)));
      option.end();
    }
    yaml.end();
    return new SingleChoice(id, objective, stem, shuffle, options);
  }
}
