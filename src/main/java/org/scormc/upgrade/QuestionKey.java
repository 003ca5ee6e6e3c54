package org.scormc.upgrade;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scormc.course.Confidence;
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
 * What of a question decides about a response: the ids that responses are made of, and a digest of
 * what is right.
 *
 * <p>The digest starts with the question's id, so that equal keys of two questions can't be told.
 * It hides a key as little from someone determined as the one in the page does.
 */
final class QuestionKey {
  private QuestionKey() {}

  /** The digest of what is right in each variant. */
  static String digest(Question question) {
    Digest digest = new Digest().add(question.id().value()).add(question.kind());
    for (Question variant : question.variants()) {
      digest.add("variant");
      right(variant).forEach(digest::add);
    }
    return digest.end();
  }

  /**
   * The ids that responses to the question are made of, sorted, which tells nothing of the right
   * order.
   */
  static List<String> answers(Question question) {
    TreeSet<String> ids = new TreeSet<>();
    question.variants().forEach(variant -> ids(variant).forEach(ids::add));
    return List.copyOf(ids);
  }

  private static Stream<String> ids(Question question) {
    if (question instanceof SingleChoice choice) {
      return choice.options().stream().map(option -> option.id().value());
    } else if (question instanceof MultipleResponse choice) {
      return choice.options().stream().map(option -> option.id().value());
    } else if (question instanceof Matching matching) {
      return Stream.concat(
          matching.sources().stream().map(source -> source.id().value()),
          matching.targets().stream().map(target -> target.id().value()));
    } else if (question instanceof Ordering ordering) {
      return ordering.items().stream().map(item -> item.id().value());
    } else if (question instanceof FillIn fillIn) {
      return fillIn.boxes().stream().map(box -> box.id().value());
    } else if (question instanceof Confidence confidence) {
      return confidence.scale().stream().map(degree -> degree.id().value());
    }
    return Stream.of();
  }

  private static Stream<String> right(Question question) {
    if (question instanceof SingleChoice choice) {
      return right(choice.options());
    } else if (question instanceof MultipleResponse choice) {
      return right(choice.options());
    } else if (question instanceof TrueFalse claim) {
      return Stream.of(Boolean.toString(claim.answer()));
    } else if (question instanceof Matching matching) {
      return matching.sources().stream()
          .map(source -> source.id().value() + "=" + source.target().value())
          .sorted();
    } else if (question instanceof Ordering ordering) {
      return ordering.items().stream().map(item -> item.id().value());
    } else if (question instanceof Numeric numeric) {
      return Stream.concat(
          Stream.of(Integer.toString(numeric.decimals())),
          Stream.concat(numeric.accepted().stream(), numeric.partial().stream())
              .map(band -> band.from() + " " + band.to() + " " + band.score()));
    } else if (question instanceof FillIn fillIn) {
      return Stream.concat(
          Stream.of(fillIn.ordered() + " " + fillIn.matchCase()),
          fillIn.boxes().stream().map(QuestionKey::accepted));
    }
    return Stream.of();
  }

  private static Stream<String> right(List<Option> options) {
    return options.stream().filter(Option::correct).map(option -> option.id().value()).sorted();
  }

  /** The order of the accepted texts tells only which of them is shown. */
  private static String accepted(FillIn.Box box) {
    TreeSet<String> texts = new TreeSet<>();
    box.accepted().stream().map(Located::value).forEach(texts::add);
    return String.join("\n", texts);
  }
}
