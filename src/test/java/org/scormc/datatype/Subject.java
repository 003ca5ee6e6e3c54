package org.scormc.datatype;

import java.util.Optional;

/**
 * A data type as the properties see it, with a model to compare it to.
 *
 * @param <T> its states
 */
interface Subject<T> {
  T initial();

  /** The state after an action, and in words what was done. */
  Outcome<T> perform(T state, Action<T> action);

  T merge(T left, T right);

  /** The value of a state. */
  String text(T state);

  /**
   * The value by definition, from the causal history alone.
   *
   * @param history what a replica has seen
   */
  String expected(History<T> history);

  /** What is wrong with a state, if it can be told without the history. */
  default Optional<String> fault(T state) {
    return Optional.empty();
  }

  record Outcome<T>(T state, String did) {}
}
