package org.scormc.datatype;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scormc.clock.CausalContext;
import org.scormc.clock.Timestamp;

/** The registers, with "latest" and "not yet replaced" over the history as models. */
final class RegisterSubjects {
  private RegisterSubjects() {}

  static class LastWriterWins implements ReplicatedSubject<LwwRegister> {
    @Override
    public LwwRegister initial() {
      return LwwRegister.UNWRITTEN;
    }

    @Override
    public Outcome<LwwRegister> perform(LwwRegister state, Action<LwwRegister> action) {
      String value = action.element();
      return new Outcome<>(
          state.write(new Timestamp(action.timeMs(), action.replica()), value), "writes " + value);
    }

    @Override
    public String expected(History<LwwRegister> history) {
      return latest(history.seen().stream().map(Event::action).toList());
    }

    static <T> String latest(List<Action<T>> writes) {
      return writes.stream()
          .max(
              Comparator.<Action<T>>comparingLong(Action::timeMs)
                  .thenComparing(Action::replica)
                  .thenComparing(Action::element))
          .map(Action::element)
          .orElse("");
    }
  }

  /** Writers have read their own replica, nothing, or something old from anywhere. */
  static class MultiValue implements ReplicatedSubject<MvRegister> {
    @Override
    public MvRegister initial() {
      return MvRegister.UNWRITTEN;
    }

    @Override
    public Outcome<MvRegister> perform(MvRegister state, Action<MvRegister> action) {
      String value = action.element();
      return switch (action.choice() % 4) {
        case 0 ->
            new Outcome<>(
                state.write(action.replica(), CausalContext.EMPTY, value),
                "writes " + value + " without context");
        case 1 ->
            new Outcome<>(
                state.write(action.replica(), action.earlier().context(), value),
                "writes " + value + " having read " + action.earlier().context());
        default ->
            new Outcome<>(state.write(action.replica(), state.context(), value), "writes " + value);
      };
    }

    @Override
    public String text(MvRegister state) {
      return Listing.sorted(state.values());
    }

    @Override
    public String expected(History<MvRegister> history) {
      Map<Integer, BitSet> replaced = new TreeMap<>();
      BitSet gone = new BitSet();
      for (Event<MvRegister> write : history.all()) {
        BitSet read =
            switch (write.action().choice() % 4) {
              case 0 -> new BitSet();
              case 1 -> write.action().earlierSeen();
              default -> write.seen();
            };
        BitSet covered = (BitSet) read.clone();
        read.stream().forEach(other -> covered.or(replaced.get(other)));
        replaced.put(write.number(), covered);
        if (history.included().get(write.number())) {
          gone.or(covered);
        }
      }
      return Listing.sorted(
          history.seen().stream()
              .filter(write -> !gone.get(write.number()))
              .map(write -> write.action().element())
              .toList());
    }
  }
}
