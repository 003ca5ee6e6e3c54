package org.scormc.transform;

import java.util.List;

/**
 * The result of trying a property on many cases.
 *
 * @param cases how many were tried
 * @param counterexamples those for which the property fails, in the order they were tried
 * @param <C> a case
 */
public record Verdict<C>(int cases, List<C> counterexamples) {
  /** Keeps a copy. */
  public Verdict {
    counterexamples = List.copyOf(counterexamples);
  }

  /** Whether no case failed. */
  public boolean holds() {
    return counterexamples.isEmpty();
  }
}
