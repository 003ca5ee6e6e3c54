package org.scormc.datatype;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** What a merge must obey so that order, grouping and repetition of deliveries do not matter. */
public enum MergeLaw {
  /** Swapping the sides changes nothing: a+b = b+a. */
  COMMUTATIVE(2) {
    @Override
    <T> Counterexample<T> sides(List<T> states, BinaryOperator<T> merge) {
      T a = states.get(0);
      T b = states.get(1);
      return new Counterexample<>(this, states, merge.apply(a, b), merge.apply(b, a));
    }
  },
  /** Regrouping changes nothing: (a+b)+c = a+(b+c). */
  ASSOCIATIVE(3) {
    @Override
    <T> Counterexample<T> sides(List<T> states, BinaryOperator<T> merge) {
      T a = states.get(0);
      T b = states.get(1);
      T c = states.get(2);
      T leftFirst = merge.apply(merge.apply(a, b), c);
      return new Counterexample<>(this, states, leftFirst, merge.apply(a, merge.apply(b, c)));
    }
  },
  /** Repeating changes nothing: a+a = a. */
  IDEMPOTENT(1) {
    @Override
    <T> Counterexample<T> sides(List<T> states, BinaryOperator<T> merge) {
      T a = states.get(0);
      return new Counterexample<>(this, states, merge.apply(a, a), a);
    }
  };

  private final int operands;

  MergeLaw(int operands) {
    this.operands = operands;
  }

  /**
   * States for which a law fails.
   *
   * @param law the law
   * @param states the operands, in the order a, b, c
   * @param left the left side of the law's equation
   * @param right the right side, different from the left
   * @param <T> the states
   */
  public record Counterexample<T>(MergeLaw law, List<T> states, T left, T right) {}

  /**
   * Tries the law on every choice of operands from the states given, repetitions included.
   *
   * @param states some states; all of a small universe for a proof about it
   * @param merge the merge to judge, which need not be that of a {@link Replicated} type
   * @param <T> states that can be compared with {@code equals}
   * @return every choice for which the law fails; empty if it holds
   */
  public <T> List<Counterexample<T>> counterexamples(List<T> states, BinaryOperator<T> merge) {
    List<Counterexample<T>> found = new ArrayList<>();
    choose(states, merge, new ArrayList<>(), found);
    return found;
  }

  private <T> void choose(
      List<T> states, BinaryOperator<T> merge, List<T> chosen, List<Counterexample<T>> found) {
    if (chosen.size() == operands) {
      Counterexample<T> sides = sides(List.copyOf(chosen), merge);
      if (!sides.left().equals(sides.right())) {
        found.add(sides);
      }
      return;
    }
    for (T state : states) {
      chosen.add(state);
      choose(states, merge, chosen, found);
      chosen.remove(chosen.size() - 1);
    }
  }

  abstract <T> Counterexample<T> sides(List<T> states, BinaryOperator<T> merge);
}
