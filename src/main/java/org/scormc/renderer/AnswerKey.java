package org.scormc.renderer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scormc.course.FillIn;
import org.scormc.course.Matching;
import org.scormc.course.MultipleResponse;
import org.scormc.course.Numeric;
import org.scormc.course.Option;
import org.scormc.course.Ordering;
import org.scormc.course.Question;
import org.scormc.course.SingleChoice;
import org.scormc.course.TrueFalse;
import org.scormc.source.Located;

/**
 * What a page must know to judge a question, in a form that can't be read at a glance.
 *
 * <p>Where the learner chooses among parts that stand in the page, the key is the {@link
 * AnswerDigest} of each right part. Numbers and texts can't be found by trying, and have to be
 * shown in the end; their key is under a {@link Seal}. The scripts of js/quiz read both.
 */
final class AnswerKey {
  private AnswerKey() {}

  /**
   * The key of a question.
   *
   * @param question a variant, if the question is drawn
   * @param salt what no other question or variant of the course is digested with
   * @return empty for a question that is not judged
   */
  static String of(Question question, String salt) {
    if (question instanceof SingleChoice choice) {
      return digests(salt, rightIds(choice.options()));
    }
    if (question instanceof MultipleResponse choice) {
      return digests(salt, rightIds(choice.options()));
    }
    if (question instanceof TrueFalse claim) {
      return digests(salt, Stream.of(String.valueOf(claim.answer())));
    }
    if (question instanceof Matching matching) {
      return digests(
          salt,
          matching.sources().stream()
              .map(source -> source.id().value() + "=" + source.target().value()));
    }
    if (question instanceof Ordering ordering) {
      return ofOrder(ordering.items().stream().map(item -> item.id().value()).toList(), salt);
    }
    if (question instanceof Numeric numeric) {
      return Seal.of(salt, bands(numeric));
    }
    if (question instanceof FillIn fillIn) {
      return Seal.of(salt, texts(fillIn));
    }
    return "";
  }

  /** The key of items that are to be put in order, given in that order. */
  static String ofOrder(List<String> items, String salt) {
    return digests(
        salt,
        IntStream.range(1, items.size()).mapToObj(i -> items.get(i - 1) + ">" + items.get(i)));
  }

  /** In the order of the digests, which tells nothing of the order of the parts. */
  private static String digests(String salt, Stream<String> parts) {
    return parts.map(part -> AnswerDigest.of(salt, part)).sorted().collect(Collectors.joining(" "));
  }

  private static Stream<String> rightIds(List<Option> options) {
    return options.stream().filter(Option::correct).map(option -> option.id().value());
  }

  /** A line for each band: its ends and its score. */
  private static String bands(Numeric numeric) {
    return numeric.bands().stream()
        .map(
            band ->
                band.from().toPlainString() + " " + band.to().toPlainString() + " " + band.score())
        .collect(Collectors.joining("\n"));
  }

  /**
   * A line for each text: its box, whether it is right, or which of the wrong ones it is, and it.
   */
  private static String texts(FillIn fillIn) {
    List<String> lines = new ArrayList<>();
    for (int box = 0; box < fillIn.boxes().size(); box++) {
      for (Located<String> right : fillIn.boxes().get(box).accepted()) {
        lines.add(box + "\t+\t" + onOneLine(right));
      }
      List<FillIn.WrongText> wrong = fillIn.boxes().get(box).wrong();
      for (int i = 0; i < wrong.size(); i++) {
        lines.add(box + "\t" + i + "\t" + onOneLine(wrong.get(i).text()));
      }
    }
    return String.join("\n", lines);
  }

  private static String onOneLine(Located<String> text) {
    return text.value().replaceAll("[\\t\\n\\x0B\\f\\r]", " ");
  }
}
