package org.scormc.datatype;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scormc.clock.Timestamp;

/** The log and the slot, with sorting by time as models. */
final class ListSubjects {
  private ListSubjects() {}

  static class Log implements ReplicatedSubject<AppendOnlyList> {
    @Override
    public AppendOnlyList initial() {
      return AppendOnlyList.EMPTY;
    }

    @Override
    public Outcome<AppendOnlyList> perform(AppendOnlyList state, Action<AppendOnlyList> action) {
      String content = action.element();
      return new Outcome<>(
          state.append(new Timestamp(action.timeMs(), action.replica()), content),
          "appends " + content);
    }

    @Override
    public String expected(History<AppendOnlyList> history) {
      List<Action<AppendOnlyList>> byTime = new ArrayList<>();
      history.seen().forEach(event -> byTime.add(event.action()));
      // The sort is stable, so entries of one replica and time stay as they were written.
      byTime.sort(
          Comparator.<Action<AppendOnlyList>>comparingLong(Action::timeMs)
              .thenComparing(Action::replica));
      return "[" + String.join(", ", byTime.stream().map(Action::element).toList()) + "]";
    }
  }

  static final class Slot implements ReplicatedSubject<UniqueSlot> {
    @Override
    public UniqueSlot initial() {
      return UniqueSlot.FREE;
    }

    @Override
    public Outcome<UniqueSlot> perform(UniqueSlot state, Action<UniqueSlot> action) {
      String holder = action.element();
      return new Outcome<>(
          state.book(new Timestamp(action.timeMs(), action.replica()), holder).orElse(state),
          "books " + holder);
    }

    @Override
    public String text(UniqueSlot state) {
      return state.text() + " has it, broken: " + state.brokenConfirmations().size();
    }

    @Override
    public String expected(History<UniqueSlot> history) {
      Set<Integer> refused = new TreeSet<>();
      List<Action<UniqueSlot>> confirmed = new ArrayList<>();
      for (Event<UniqueSlot> event : history.seen()) {
        if (event.seen().stream().allMatch(refused::contains)) {
          confirmed.add(event.action());
        } else {
          refused.add(event.number());
        }
      }
      String winner =
          confirmed.stream()
              .min(
                  Comparator.<Action<UniqueSlot>>comparingLong(Action::timeMs)
                      .thenComparing(Action::replica))
              .map(Action::element)
              .orElse("");
      return winner + " has it, broken: " + Math.max(0, confirmed.size() - 1);
    }
  }
}
