package org.scormc.checker;

import java.util.List;
import java.util.regex.Pattern;
import org.scormc.course.Option;
import org.scormc.course.Question;
import org.scormc.course.TrueFalse;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;

/** The words of a question ask something that can be answered before the options are read. */
final class WordingRule {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

  private WordingRule() {}

  static void check(Question question, Wording wording, DiagnosticLog log) {
    String stem = question.stem().words();
    List<Option> options = ItemWritingRule.optionsOf(question);
    if (wording.asksForOption(stem)) {
      log.add(Code.WHICH_OF_THE_FOLLOWING, question.id().span());
    }
    if (!(question instanceof TrueFalse) && !wording.asks(stem)) {
      log.add(Code.NO_QUESTION, question.id().span());
    }
    if (sentences(question, stem).stream().anyMatch(wording::negatesTwice)) {
      log.add(Code.DOUBLE_NEGATIVE, question.id().span());
    }
    for (Option option : options) {
      String text = option.text().words();
      if (wording.pointsAtOptions(text)) {
        log.add(Code.ALL_OF_THE_ABOVE, option.id().span(), option.id().value());
      }
      if (wording.isAbsolute(text)) {
        log.add(Code.ABSOLUTE_OPTION, option.id().span(), option.id().value());
      }
    }
  }

  /** The sentences that a learner must not misread: those that ask, and all of a claim. */
  private static List<String> sentences(Question question, String stem) {
    List<String> sentences = List.of(SENTENCE_END.split(stem));
    return question instanceof TrueFalse
        ? sentences
        : sentences.stream().filter(sentence -> sentence.endsWith("?")).toList();
  }
}
