package org.scormc.datatype;

/** A sequence, with the reference of the same rule as its model. */
class SequenceSubject<T extends Sequence<T>> implements ReplicatedSubject<T> {
  private final T initial;
  private final ReferenceSequence reference;

  SequenceSubject(T initial, ReferenceSequence reference) {
    this.initial = initial;
    this.reference = reference;
  }

  @Override
  public T initial() {
    return initial;
  }

  @Override
  public Outcome<T> perform(T state, Action<T> action) {
    int length = state.visible().size();
    int index = ReferenceSequence.index(action, length);
    if (ReferenceSequence.deletes(action, length)) {
      return new Outcome<>(state.delete(index), "deletes at " + index);
    }
    String element = action.element();
    return new Outcome<>(
        state.insert(action.replica(), index, element), "inserts " + element + " at " + index);
  }

  @Override
  public String expected(History<T> history) {
    return reference.fresh().replay(history.seen());
  }
}
