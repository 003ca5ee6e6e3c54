package org.scormc.datatype;

/** A real data type under test. */
interface ReplicatedSubject<T extends Replicated<T>> extends Subject<T> {
  @Override
  default T merge(T left, T right) {
    return left.merge(right);
  }

  @Override
  default String text(T state) {
    return state.text();
  }
}
