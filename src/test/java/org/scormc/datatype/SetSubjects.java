package org.scormc.datatype;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.scormc.clock.Timestamp;

/** The sets, with their removal rules over the history as models. */
final class SetSubjects {
  private SetSubjects() {}

  static <T> boolean removes(Action<T> action) {
    return action.choice() % 5 < 2;
  }

  private static <T> String did(Action<T> action) {
    return (removes(action) ? "removes " : "adds ") + action.element();
  }

  /** The elements with an addition that satisfies a condition. */
  static <T> Set<String> added(List<Event<T>> seen, Predicate<Event<T>> condition) {
    Set<String> elements = new TreeSet<>();
    for (Event<T> event : seen) {
      if (!removes(event.action()) && condition.test(event)) {
        elements.add(event.action().element());
      }
    }
    return elements;
  }

  /** By definition: added, and no removal has seen the addition. */
  static <T> Set<String> addWins(List<Event<T>> seen) {
    return added(
        seen,
        addition ->
            seen.stream()
                .noneMatch(
                    event ->
                        removes(event.action())
                            && event.saw(addition)
                            && event.action().element().equals(addition.action().element())));
  }

  static final class Growing implements ReplicatedSubject<GSet> {
    @Override
    public GSet initial() {
      return GSet.EMPTY;
    }

    @Override
    public Outcome<GSet> perform(GSet state, Action<GSet> action) {
      return new Outcome<>(state.add(action.element()), "adds " + action.element());
    }

    @Override
    public String expected(History<GSet> history) {
      return Listing.sorted(
          new TreeSet<>(history.seen().stream().map(event -> event.action().element()).toList()));
    }
  }

  static class TwoPhase implements ReplicatedSubject<TwoPhaseSet> {
    @Override
    public TwoPhaseSet initial() {
      return TwoPhaseSet.EMPTY;
    }

    @Override
    public Outcome<TwoPhaseSet> perform(TwoPhaseSet state, Action<TwoPhaseSet> action) {
      String element = action.element();
      return new Outcome<>(
          removes(action) ? state.remove(element) : state.add(element), did(action));
    }

    @Override
    public String expected(History<TwoPhaseSet> history) {
      List<Event<TwoPhaseSet>> seen = history.seen();
      Set<String> present = added(seen, addition -> true);
      for (Event<TwoPhaseSet> removal : seen) {
        String element = removal.action().element();
        boolean hadIt = added(seen, removal::saw).contains(element);
        if (removes(removal.action()) && hadIt) {
          present.remove(element);
        }
      }
      return Listing.sorted(present);
    }
  }

  static class LastWriterWins implements ReplicatedSubject<LwwSet> {
    @Override
    public LwwSet initial() {
      return LwwSet.EMPTY;
    }

    @Override
    public Outcome<LwwSet> perform(LwwSet state, Action<LwwSet> action) {
      Timestamp at = new Timestamp(action.timeMs(), action.replica());
      String element = action.element();
      return new Outcome<>(
          removes(action) ? state.remove(at, element) : state.add(at, element), did(action));
    }

    @Override
    public String expected(History<LwwSet> history) {
      List<Action<LwwSet>> byTime = new ArrayList<>();
      history.seen().forEach(event -> byTime.add(event.action()));
      byTime.sort(
          Comparator.<Action<LwwSet>>comparingLong(Action::timeMs)
              .thenComparing(Action::replica)
              .thenComparing(action -> removes(action) ? 0 : 1));
      Set<String> present = new TreeSet<>();
      for (Action<LwwSet> action : byTime) {
        if (removes(action)) {
          present.remove(action.element());
        } else {
          present.add(action.element());
        }
      }
      return Listing.sorted(present);
    }
  }

  static class ObservedRemove implements ReplicatedSubject<OrSet> {
    @Override
    public OrSet initial() {
      return OrSet.EMPTY;
    }

    @Override
    public Outcome<OrSet> perform(OrSet state, Action<OrSet> action) {
      String element = action.element();
      return new Outcome<>(
          removes(action) ? state.remove(element) : state.add(action.replica(), element),
          did(action));
    }

    @Override
    public String expected(History<OrSet> history) {
      return Listing.sorted(addWins(history.seen()));
    }
  }
}
