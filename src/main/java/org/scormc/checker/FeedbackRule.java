package org.scormc.checker;

import java.util.List;
import org.scormc.course.FillIn;
import org.scormc.course.Markdown;
import org.scormc.course.Matching;
import org.scormc.course.MultipleResponse;
import org.scormc.course.Numeric;
import org.scormc.course.Option;
import org.scormc.course.Ordering;
import org.scormc.course.Question;
import org.scormc.course.SingleChoice;
import org.scormc.course.TrueFalse;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.Span;

/**
 * Every answer teaches something: there is feedback on each option, and on what else can be right
 * or wrong, unless the explanation of the question covers it.
 */
final class FeedbackRule {
  private final Question question;
  private final DiagnosticLog log;

  private FeedbackRule(Question question, DiagnosticLog log) {
    this.question = question;
    this.log = log;
  }

  static void check(Question question, DiagnosticLog log) {
    FeedbackRule rule = new FeedbackRule(question, log);
    if (question instanceof SingleChoice choice) {
      rule.options(choice.options());
    } else if (question instanceof MultipleResponse choice) {
      rule.options(choice.options());
    } else if (question instanceof TrueFalse claim) {
      rule.required(claim.feedbackTrue(), "the answer `true`", question.id().span());
      rule.required(claim.feedbackFalse(), "the answer `false`", question.id().span());
    } else if (question instanceof Matching matching) {
      for (Matching.Source source : matching.sources()) {
        String what = "the source `" + source.id().value() + "`";
        rule.explained(source.feedback(), what, source.id().span());
      }
    } else if (question instanceof Ordering ordering) {
      boolean told = ordering.items().stream().skip(1).noneMatch(i -> i.feedback().isEmpty());
      if (!told) {
        rule.explained(question.head().explanation(), "the right order", question.id().span());
      }
    } else if (question instanceof Numeric numeric) {
      rule.numeric(numeric);
    } else if (question instanceof FillIn fillIn) {
      for (FillIn.Box box : fillIn.boxes()) {
        rule.explained(box.feedback(), "the box `" + box.id().value() + "`", box.id().span());
        for (FillIn.WrongText text : box.wrong()) {
          String what = "the wrong text `" + text.text().value() + "`";
          rule.required(text.feedback(), what, text.text().span());
        }
      }
    }
  }

  private void options(List<Option> options) {
    for (Option option : options) {
      String what = "the option `" + option.id().value() + "`";
      required(option.feedback(), what, option.id().span());
    }
  }

  private void numeric(Numeric numeric) {
    if (!numeric.accepted().isEmpty()) {
      Numeric.Band first = numeric.accepted().get(0);
      explained(first.feedback(), "the right number", first.place());
    }
    for (Numeric.Band band : numeric.bands()) {
      if (!band.score().isFull()) {
        required(band.feedback(), "the range", band.place());
      }
    }
  }

  private void explained(Markdown feedback, String what, Span place) {
    if (question.head().explanation().isEmpty()) {
      required(feedback, what, place);
    }
  }

  private void required(Markdown feedback, String what, Span place) {
    if (feedback.isEmpty()) {
      log.add(Code.NO_FEEDBACK, place, what);
    }
  }
}
