package org.scormc.course;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a response to a question is worth: the rules that the pages follow too.
 *
 * <p>A response is a list of texts:
 *
 * <ul>
 *   <li>single choice: the id of the option. Right or not.
 *   <li>multiple response: the ids of the options chosen, in any order; an id that is repeated
 *       counts once. With {@code r} right ones among them, {@code w} others and {@code n} right
 *       options in the question: {@code max(0, r - w) / n}.
 *   <li>true or false: {@code true} or {@code false}. Right or not.
 *   <li>matching: pairs {@code source=target} in any order; of several pairs with one source only
 *       the first counts. The right pairs, divided by the number of sources.
 *   <li>ordering: the ids of all items. The pairs of neighbours that are neighbours in the right
 *       order too, the same one first, divided by the number of items less 1. A list that is not
 *       all items, each once, is worth nothing.
 *   <li>numeric: one number, an optional sign, at most 15 digits and, after a point, at most 15
 *       more; spaces around it don't count. It goes to the grid as {@link Numeric#onGrid} says. The
 *       score of the first band that holds it, nothing if none does.
 *   <li>fill-in: one text a box, in the order of the boxes. The boxes whose text is right, divided
 *       by their number. If the texts may stand in any order, each text, from the first on, goes to
 *       the first free box that accepts it; one that is the same as an earlier one in the form in
 *       which they are compared goes nowhere.
 * </ul>
 *
 * <p>An empty list, and anything of another form, is worth nothing. Scores are fractions and are
 * never rounded; whoever needs a number takes {@link Fraction#value}.
 */
public final class Scoring {
  private static final Pattern NUMBER =
      Pattern.compile(" *([-+]?[0-9]{1,15}(?:\\.[0-9]{1,15})?) *");

  private Scoring() {}

  /**
   * What a response is worth.
   *
   * @param question a question that is scored, and one variant of it if it is drawn
   * @throws IllegalArgumentException if the question has no score, or has to be drawn first
   */
  public static Fraction of(Question question, List<String> response) {
    if (question instanceof SingleChoice choice) {
      return single(choice.options(), response);
    }
    if (question instanceof MultipleResponse choice) {
      return multiple(choice, response);
    }
    if (question instanceof TrueFalse claim) {
      return rightOrNot(response.equals(List.of(String.valueOf(claim.answer()))));
    }
    if (question instanceof Matching matching) {
      return matching(matching, response);
    }
    if (question instanceof Ordering ordering) {
      return ordering(ordering, response);
    }
    if (question instanceof Numeric numeric) {
      return numeric(numeric, response);
    }
    if (question instanceof FillIn fillIn) {
      return fillIn(fillIn, response);
    }
    throw new IllegalArgumentException("there is no score for " + question.kind());
  }

  /**
   * A response that is worth {@link Fraction#FULL}.
   *
   * @throws IllegalArgumentException if the question has no score, or has to be drawn first
   */
  public static List<String> rightResponse(Question question) {
    if (question instanceof SingleChoice choice) {
      return rightIds(choice.options());
    }
    if (question instanceof MultipleResponse choice) {
      return rightIds(choice.options());
    }
    if (question instanceof TrueFalse claim) {
      return List.of(String.valueOf(claim.answer()));
    }
    if (question instanceof Matching matching) {
      return matching.sources().stream()
          .map(source -> source.id().value() + "=" + source.target().value())
          .toList();
    }
    if (question instanceof Ordering ordering) {
      return ordering.items().stream().map(item -> item.id().value()).toList();
    }
    if (question instanceof Numeric numeric) {
      return List.of(numeric.onGrid(numeric.accepted().get(0).from()));
    }
    if (question instanceof FillIn fillIn) {
      return fillIn.boxes().stream().map(box -> box.accepted().get(0).value()).toList();
    }
    throw new IllegalArgumentException("there is no right response to " + question.kind());
  }

  /** The number that a response to a numeric question stands for, on no grid yet. */
  public static Optional<BigDecimal> number(List<String> response) {
    if (response.size() != 1) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(response.get(0));
    return number.matches() ? Optional.of(new BigDecimal(number.group(1))) : Optional.empty();
  }

  private static Fraction rightOrNot(boolean right) {
    return right ? Fraction.FULL : Fraction.NONE;
  }

  private static List<String> rightIds(List<Option> options) {
    return options.stream().filter(Option::correct).map(option -> option.id().value()).toList();
  }

  private static Fraction single(List<Option> options, List<String> response) {
    return rightOrNot(response.size() == 1 && rightIds(options).contains(response.get(0)));
  }

  private static Fraction multiple(MultipleResponse question, List<String> response) {
    Set<String> chosen = new LinkedHashSet<>(response);
    List<String> right = rightIds(question.options());
    int rightChosen = (int) chosen.stream().filter(right::contains).count();
    int wrongChosen = chosen.size() - rightChosen;
    return share(Math.max(0, rightChosen - wrongChosen), right.size());
  }

  private static Fraction matching(Matching question, List<String> response) {
    Map<String, String> chosen = new HashMap<>();
    for (String pair : response) {
      int at = pair.indexOf('=');
      if (at >= 0) {
        chosen.putIfAbsent(pair.substring(0, at), pair.substring(at + 1));
      }
    }
    int right = 0;
    for (Matching.Source source : question.sources()) {
      if (source.target().value().equals(chosen.get(source.id().value()))) {
        right++;
      }
    }
    return share(right, question.sources().size());
  }

  private static Fraction ordering(Ordering question, List<String> response) {
    List<String> order = rightResponse(question);
    boolean each = response.size() == order.size();
    if (!each || !new HashSet<>(response).equals(new HashSet<>(order))) {
      return Fraction.NONE;
    }
    int right = 0;
    for (int i = 1; i < order.size(); i++) {
      int before = response.indexOf(order.get(i - 1));
      if (before + 1 < response.size() && response.get(before + 1).equals(order.get(i))) {
        right++;
      }
    }
    return share(right, order.size() - 1);
  }

  private static Fraction numeric(Numeric question, List<String> response) {
    return number(response)
        .map(question::onGrid)
        .flatMap(number -> question.band(new BigDecimal(number)))
        .map(Numeric.Band::score)
        .orElse(Fraction.NONE);
  }

  private static Fraction fillIn(FillIn question, List<String> response) {
    List<FillIn.Box> free = new ArrayList<>(question.boxes());
    int boxes = free.size();
    if (response.size() != boxes) {
      return Fraction.NONE;
    }
    int right = 0;
    Set<String> earlier = new HashSet<>();
    for (int i = 0; i < boxes; i++) {
      String text = response.get(i);
      if (question.ordered()) {
        right += question.accepts(question.boxes().get(i), text) ? 1 : 0;
        continue;
      }
      boolean repeated = !earlier.add(question.comparable(text));
      Optional<FillIn.Box> box =
          free.stream()
              .filter(candidate -> !repeated && question.accepts(candidate, text))
              .findFirst();
      box.ifPresent(free::remove);
      right += box.isPresent() ? 1 : 0;
    }
    return share(right, boxes);
  }

  private static Fraction share(int part, int whole) {
    return whole < 1 ? Fraction.NONE : new Fraction(part, whole);
  }
}
