package org.scormc.checker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.scormc.course.Confidence;
import org.scormc.course.Drawn;
import org.scormc.course.FillIn;
import org.scormc.course.Markdown;
import org.scormc.course.Matching;
import org.scormc.course.MultipleResponse;
import org.scormc.course.Numeric;
import org.scormc.course.Option;
import org.scormc.course.Ordering;
import org.scormc.course.Question;
import org.scormc.course.Scoring;
import org.scormc.course.SingleChoice;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.source.Located;
import org.scormc.source.Span;

/** A question can be answered: it has a key, one only, and its parts can be told apart. */
final class QuestionRule {
  private static final int LEAST = 2;
  private static final int LEAST_ORDERED = 3;
  private static final int MOST = 10;

  private final Question question;
  private final Optional<Drawn.Variant> variant;
  private final DiagnosticLog log;

  private QuestionRule(Question question, Optional<Drawn.Variant> variant, DiagnosticLog log) {
    this.question = question;
    this.variant = variant;
    this.log = log;
  }

  /** Checks the questions of a quiz or a pool, each in all its variants. */
  static void check(List<Question> questions, DiagnosticLog log) {
    for (Question question : questions) {
      if (question instanceof Drawn drawn) {
        for (Drawn.Variant variant : drawn.drawn()) {
          new QuestionRule(variant.question(), Optional.of(variant), log).check();
        }
      } else {
        new QuestionRule(question, Optional.empty(), log).check();
      }
      FeedbackRule.check(question.variants().get(0), log);
    }
  }

  private void check() {
    if (question instanceof SingleChoice choice) {
      single(choice);
    } else if (question instanceof MultipleResponse choice) {
      multiple(choice);
    } else if (question instanceof Matching matching) {
      matching(matching);
    } else if (question instanceof Ordering ordering) {
      count(ordering.items().size(), LEAST_ORDERED, "items");
      distinct(ordering.items(), Ordering.Item::id, Ordering.Item::text);
    } else if (question instanceof Numeric numeric) {
      count(numeric.accepted().size(), 1, "accepted ranges");
      NumericRule.check(numeric, log);
      key();
    } else if (question instanceof FillIn fillIn) {
      count(fillIn.boxes().size(), 1, "boxes");
      FillInRule.check(fillIn, log);
    } else if (question instanceof Confidence confidence) {
      count(confidence.scale().size(), LEAST, "answers");
      distinct(confidence.scale(), Confidence.Degree::id, Confidence.Degree::text);
    }
  }

  private void count(int found, int least, String what) {
    if (found < least || found > MOST) {
      log.add(Code.OPTION_COUNT, question.id().span(), found, least, MOST, what);
    }
  }

  private void single(SingleChoice choice) {
    count(choice.options().size(), LEAST, "options");
    distinct(choice.options(), Option::id, Option::text);
    long right = choice.options().stream().filter(Option::correct).count();
    if (right == 1) {
      return;
    }
    if (variant.isPresent()) {
      refuseKey(right == 0 ? "is the value of no option" : "is the value of " + right + " options");
    } else {
      log.add(Code.RIGHT_OPTIONS, question.id().span(), right, "exactly one right option");
    }
  }

  private void multiple(MultipleResponse choice) {
    count(choice.options().size(), LEAST, "options");
    distinct(choice.options(), Option::id, Option::text);
    int right = choice.rightCount();
    if (right == 0 || right == choice.options().size()) {
      String found = right == 0 ? "no right one" : "no wrong one";
      String expected = "at least one right and one wrong option";
      log.add(Code.RIGHT_OPTIONS, question.id().span(), found, expected);
    }
  }

  private void matching(Matching matching) {
    count(matching.sources().size(), LEAST, "sources");
    count(matching.targets().size(), LEAST, "targets");
    distinct(matching.sources(), Matching.Source::id, Matching.Source::text);
    distinct(matching.targets(), Matching.Target::id, Matching.Target::text);
    List<String> known = matching.targets().stream().map(target -> target.id().value()).toList();
    for (Matching.Source source : matching.sources()) {
      Located<String> target = source.target();
      if (!target.value().isEmpty() && !known.contains(target.value())) {
        log.add(
            Diagnostic.of(Code.NO_SUCH_TARGET, target.span(), target.value())
                .withHint(Spelling.hintOrList(target.value(), known)));
      }
    }
  }

  /** The number that the run gave is right. */
  private void key() {
    Optional<String> answer = variant.flatMap(drawn -> answer(drawn));
    if (answer.filter(text -> Scoring.number(List.of(text)).isPresent()).isPresent()
        && !Scoring.of(question, List.of(answer.get())).isFull()) {
      refuseKey("the question does not accept");
    }
  }

  private static Optional<String> answer(Drawn.Variant drawn) {
    return Optional.ofNullable(drawn.results().get("answer"));
  }

  private void refuseKey(String why) {
    Drawn.Variant drawn = variant.orElseThrow();
    String answer = answer(drawn).orElse("");
    String values = Drawn.describe(drawn.values());
    log.add(Code.VARIANT_KEY, question.id().span(), values, answer, why);
  }

  /** Says which two parts a reader can't tell apart, and with which drawn values. */
  private <T> void distinct(
      List<T> parts, Function<T, Located<String>> id, Function<T, Markdown> text) {
    Map<String, String> seen = new TreeMap<>();
    for (T part : parts) {
      String words = text.apply(part).words();
      String name = id.apply(part).value();
      String first = seen.putIfAbsent(words, name);
      if (!words.isEmpty() && first != null) {
        Span place = id.apply(part).span();
        Diagnostic same = Diagnostic.of(Code.SAME_TEXT, place, first, name);
        log.add(
            same.withHint(
                variant.map(
                    drawn -> "forbid these values by `where`: " + Drawn.describe(drawn.values()))));
      }
    }
  }
}
