package org.scormc.exploration;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** What a merge must satisfy for replicas to agree, whatever the order and number of deliveries. */
public enum Law {
  /** The same result when the two change places: commutative. */
  SWAP,
  /** The same result when three are grouped in another way: associative. */
  REGROUP,
  /** Nothing changes when the same comes again: idempotent. */
  REPEAT;

  /**
   * A case in which a merge breaks the law; empty if it holds for all states of the universe.
   *
   * @param merge makes one state out of two
   * @param universe the states to try, small: all triples are tried
   */
  public <T> Optional<Counterexample<T>> broken(BinaryOperator<T> merge, List<T> universe) {
    for (T a : universe) {
      for (T b : universe) {
        Optional<Counterexample<T>> found = ofTwo(merge, a, b);
        if (found.isPresent()) {
          return found;
        }
        if (this == REGROUP) {
          for (T c : universe) {
            T left = merge.apply(merge.apply(a, b), c);
            T right = merge.apply(a, merge.apply(b, c));
            if (!left.equals(right)) {
              return Optional.of(new Counterexample<>(List.of(a, b, c), left, right));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private <T> Optional<Counterexample<T>> ofTwo(BinaryOperator<T> merge, T a, T b) {
    T once = merge.apply(a, b);
    T other =
        switch (this) {
          case SWAP -> merge.apply(b, a);
          case REPEAT -> merge.apply(once, b);
          case REGROUP -> once;
        };
    return once.equals(other)
        ? Optional.empty()
        : Optional.of(new Counterexample<>(List.of(a, b), once, other));
  }

  /**
   * States for which the two ways to merge them differ.
   *
   * @param states two of them, or three for {@link #REGROUP}
   * @param oneWay the one result
   * @param otherWay the other
   */
  public record Counterexample<T>(List<T> states, T oneWay, T otherWay) {}
}
