package org.scormc.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * TP1: whichever of two operations a site performs first, with the other transformed behind it, the
 * text is the same (Ressel et al., CSCW 1996). Enough where a server gives all operations one
 * order.
 *
 * @param transformation the rule to judge
 */
public record PropertyOne(Transformation transformation) {
  /**
   * The two paths around a pair of operations.
   *
   * @param text the text before
   * @param first the operation of one site
   * @param second the operation of the other
   * @param secondTransformed what the first site performs after its own
   * @param firstTransformed what the second site performs after its own
   * @param textAtFirst what the first site ends with; empty if the operation did not fit its text
   * @param textAtSecond what the second site ends with; empty if the operation did not fit its text
   */
  public record Diamond(
      String text,
      TextOperation first,
      TextOperation second,
      TextOperation secondTransformed,
      TextOperation firstTransformed,
      Optional<String> textAtFirst,
      Optional<String> textAtSecond) {
    /** Whether both paths meet. */
    public boolean closes() {
      return textAtFirst.isPresent() && textAtFirst.equals(textAtSecond);
    }
  }

  /**
   * What each of two sites does, starting from one text.
   *
   * @throws IllegalArgumentException if one of the operations does not fit the text
   */
  public Diamond diamond(String text, TextOperation first, TextOperation second) {
    TextOperation secondTransformed = transformation.transform(second, first);
    TextOperation firstTransformed = transformation.transform(first, second);
    return new Diamond(
        text,
        first,
        second,
        secondTransformed,
        firstTransformed,
        performed(secondTransformed, first.apply(text)),
        performed(firstTransformed, second.apply(text)));
  }

  private static Optional<String> performed(TextOperation operation, String text) {
    return operation.fits(text) ? Optional.of(operation.apply(text)) : Optional.empty();
  }

  /**
   * Tries every pair of an operation of site 1, which types X, and one of site 2, which types Y.
   */
  public Verdict<Diamond> check(String text) {
    int cases = 0;
    List<Diamond> open = new ArrayList<>();
    for (TextOperation first : SmallOperations.on(text, 1, "X")) {
      for (TextOperation second : SmallOperations.on(text, 2, "Y")) {
        cases++;
        Diamond diamond = diamond(text, first, second);
        if (!diamond.closes()) {
          open.add(diamond);
        }
      }
    }
    return new Verdict<>(cases, open);
  }
}
