package org.scormc.command;

import java.util.ArrayList;
import java.util.List;
import org.scormc.command.AnswerSheet.Feedback;
import org.scormc.command.AnswerSheet.Task;
import org.scormc.command.AnswerSheet.Variant;
import org.scormc.course.Drawn;
import org.scormc.course.FillIn;
import org.scormc.course.Fraction;
import org.scormc.course.Level;
import org.scormc.course.Markdown;
import org.scormc.course.Matching;
import org.scormc.course.MultipleResponse;
import org.scormc.course.Numeric;
import org.scormc.course.Option;
import org.scormc.course.Ordering;
import org.scormc.course.Question;
import org.scormc.course.SingleChoice;
import org.scormc.course.TrueFalse;
import org.scormc.source.Located;

/** The answers of a question in words; how they are scored is {@link org.scormc.course.Scoring}. */
final class QuestionAnswers {
  private final List<String> right = new ArrayList<>();
  private final List<Feedback> feedback = new ArrayList<>();
  private String scoring = "Right or not.";

  private QuestionAnswers() {}

  /** A question with all its variants. */
  static Task task(Question question) {
    List<Variant> variants = new ArrayList<>();
    String scoring = "";
    for (int i = 0; i < question.variants().size(); i++) {
      Question variant = question.variants().get(i);
      QuestionAnswers answers = new QuestionAnswers();
      answers.read(variant);
      scoring = answers.scoring;
      String values =
          question instanceof Drawn drawn ? Drawn.describe(drawn.drawn().get(i).values()) : "";
      String explanation = variant.head().explanation().words();
      variants.add(
          new Variant(
              values, variant.stem().words(), answers.right, answers.feedback, explanation));
    }
    return new Task(
        question.id().value(),
        question.kind(),
        question.objective().value(),
        question.head().level().map(Level::word).orElse(""),
        question.head().weight(),
        scoring,
        variants);
  }

  private void read(Question question) {
    if (question instanceof SingleChoice choice) {
      options(choice.options());
    } else if (question instanceof MultipleResponse choice) {
      int count = choice.rightCount();
      scoring = "Choose " + count + ": (right ones - wrong ones) / " + count + ", at least 0.";
      options(choice.options());
    } else if (question instanceof TrueFalse claim) {
      right.add(String.valueOf(claim.answer()));
      tell("true", share(claim.answer()), claim.feedbackTrue());
      tell("false", share(!claim.answer()), claim.feedbackFalse());
    } else if (question instanceof Matching matching) {
      scoring = "Right pairs / " + matching.sources().size() + ".";
      matching.sources().forEach(source -> pair(source, matching.targets()));
    } else if (question instanceof Ordering ordering) {
      scoring = "Right neighbours / " + (ordering.items().size() - 1) + ".";
      for (Ordering.Item item : ordering.items()) {
        right.add(named(item.id(), item.text()));
        tell(item.id().value(), "", item.feedback());
      }
    } else if (question instanceof Numeric numeric) {
      numeric(numeric);
    } else if (question instanceof FillIn fillIn) {
      boxes(fillIn);
    } else {
      scoring = "Not scored.";
    }
  }

  private void options(List<Option> options) {
    for (Option option : options) {
      if (option.correct()) {
        right.add(named(option.id(), option.text()));
      }
      tell(option.id().value(), share(option.correct()), option.feedback());
    }
  }

  private void pair(Matching.Source source, List<Matching.Target> targets) {
    for (Matching.Target target : targets) {
      if (target.id().value().equals(source.target().value())) {
        right.add(source.text().words() + " = " + target.text().words());
      }
    }
    tell(source.id().value(), "", source.feedback());
  }

  private void numeric(Numeric numeric) {
    scoring = "The score of the range that holds the number.";
    String unit = numeric.unit().isEmpty() ? "" : " " + numeric.unit();
    for (Numeric.Band band : numeric.bands()) {
      String from = numeric.onGrid(band.from());
      String to = numeric.onGrid(band.to());
      String range = (from.equals(to) ? from : from + " to " + to) + unit;
      if (band.score().isFull()) {
        right.add(range);
      }
      tell(range, band.score().toString(), band.feedback());
    }
    tell("any other", Fraction.NONE.toString(), numeric.otherwise());
  }

  private void boxes(FillIn fillIn) {
    String order = fillIn.ordered() ? "" : ", in any order";
    String letters = fillIn.matchCase() ? "; capitals count" : "; capitals don't count";
    scoring = "Right boxes / " + fillIn.boxes().size() + order + letters + ".";
    for (FillIn.Box box : fillIn.boxes()) {
      String label = box.label().isEmpty() ? box.id().value() : box.label().words();
      List<String> accepted = box.accepted().stream().map(Located::value).toList();
      right.add(label + ": " + String.join(" or ", accepted));
      tell(label, Fraction.FULL.toString(), box.feedback());
      for (FillIn.WrongText wrong : box.wrong()) {
        tell(label + ": " + wrong.text().value(), Fraction.NONE.toString(), wrong.feedback());
      }
    }
  }

  private static String named(Located<String> id, Markdown text) {
    return id.value() + ": " + text.words();
  }

  private static String share(boolean right) {
    return (right ? Fraction.FULL : Fraction.NONE).toString();
  }

  private void tell(String answer, String score, Markdown text) {
    if (!text.isEmpty()) {
      feedback.add(new Feedback(answer, score, text.words()));
    }
  }
}
